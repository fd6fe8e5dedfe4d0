import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/reading/read.js';
import { heard, quoted } from './heard.js';

/** Made-up sentences in the manner of news agencies of many regions; each name of a test is the rule. */
describe('quoted speech', () => {
  it('belongs to the name and the verb behind it', () => {
    expect(heard('“The harvest is safe,” Agriculture Minister Wanjiru Otieno said on Monday.')).toEqual([
      quoted('Wanjiru Otieno', '“The harvest is safe,”'),
    ]);
  });

  it('belongs to the name behind an inverted verb', () => {
    expect(heard('“We lost two boats in the storm,” said Rosa Quispe, a fisherwoman from Callao.')).toEqual([
      quoted('Rosa Quispe', '“We lost two boats in the storm,”'),
    ]);
  });

  it('belongs to the name and the verb before it', () => {
    expect(heard('Governor Daniyar Beketov said, “The pass will open in April.”')).toEqual([
      quoted('Daniyar Beketov', '“The pass will open in April.”'),
    ]);
  });

  it('may stand after a colon', () => {
    expect(heard('Interior Minister Yusuf Demirkan said: “The road is closed until dawn.”')).toEqual([
      quoted('Yusuf Demirkan', '“The road is closed until dawn.”'),
    ]);
  });

  it('may stand after the one spoken to, the place and the day', () => {
    expect(heard('Amina Bello told reporters in Lagos on Friday, “The port will reopen.”')).toEqual([
      quoted('Amina Bello', '“The port will reopen.”'),
    ]);
  });

  it('goes on behind its verb as a statement of its own', () => {
    expect(heard('“The talks were long,” Elena Petrova said, “but they were honest.”')).toEqual([
      quoted('Elena Petrova', '“The talks were long,”'),
      quoted('Elena Petrova', '“but they were honest.”'),
    ]);
  });

  it('keeps its speaker in the sentence that follows', () => {
    expect(heard('“The dam holds,” said engineer Li Wenhao. “We checked it twice.”')).toEqual([
      quoted('Li Wenhao', '“The dam holds,”'),
      quoted('Li Wenhao', '“We checked it twice.”'),
    ]);
  });

  it('keeps its speaker where the paragraph before leaves the quotation open', () => {
    const text = 'Mayor Ana Duarte said: “The bridge is old.\n\n“It needs repair before winter.”';
    expect(heard(text)).toEqual([
      quoted('Ana Duarte', '“The bridge is old.'),
      quoted('Ana Duarte', '“It needs repair before winter.”'),
    ]);
  });

  it('has the speaker whom the paragraph that closes it names', () => {
    expect(heard('“First part.\n\n“Then more.\n\n“And last,” Emma Stone said.')).toEqual([
      quoted('Emma Stone', '“First part.'),
      quoted('Emma Stone', '“Then more.'),
      quoted('Emma Stone', '“And last,”'),
    ]);
  });

  it('has the speaker named where it closes rather than the one who spoke before it', () => {
    const text = 'Bo Lind said it was late.\n\n“We walked all night.\n\n“Nobody slept,” Emma Stone said.';
    expect(heard(text).slice(1)).toEqual([
      quoted('Emma Stone', '“We walked all night.'),
      quoted('Emma Stone', '“Nobody slept,”'),
    ]);
  });

  it('is unclear in every part, with a warning at each, where no part has a speaker to hand on', () => {
    const text = '“We walked all night.\n\n“Nobody slept.”\n\n“We were cold.”';
    const { statements, warnings } = readText(text, []);
    expect(statements.map(({ rule }) => rule)).toEqual(Array(3).fill('unclear-speaker'));
    expect(warnings.map(({ kind }) => kind)).toEqual(Array(3).fill('unclear-speaker'));
  });

  it('is unclear where the one who spoke before it is', () => {
    const { statements } = readText('“The road is closed,” he said.\n\n“The pass is open now.”', []);
    expect(statements.map(({ rule }) => rule)).toEqual(['quote-then-verb', 'unclear-speaker']);
  });

  it('is not cut at a question mark before its verb', () => {
    expect(heard('“Who will pay for this?” asked Senator Miguel Arroyo.')).toEqual([
      quoted('Miguel Arroyo', '“Who will pay for this?”'),
    ]);
  });

  it('belongs to the name before a long apposition', () => {
    const text =
      '“The vaccine works,” Grace Mutasa, the head of the institute in Harare that led the trial, said.';
    expect(heard(text)).toEqual([quoted('Grace Mutasa', '“The vaccine works,”')]);
  });

  it('belongs to the role that is all that tells who speaks', () => {
    expect(heard('“No decision has been taken,” a senior official at the ministry said.')).toEqual([
      quoted('a senior official at the ministry', '“No decision has been taken,”'),
    ]);
  });

  it('belongs to the one whose name a dash sets under it', () => {
    expect(heard('“Music kept us alive through the siege.” — Marta Kovac')).toEqual([
      quoted('Marta Kovac', '“Music kept us alive through the siege.”'),
    ]);
  });

  it('belongs to the one according to whom it is', () => {
    expect(heard('“The fire began in the kitchen,” according to fire chief Tomas Lindqvist.')).toEqual([
      quoted('Tomas Lindqvist', '“The fire began in the kitchen,”'),
    ]);
  });

  it('may be introduced by the paragraph before', () => {
    const text = 'Foreign Minister Nadia Haddad wrote on Thursday:\n\n“We ask both sides to stop.”';
    expect(heard(text)).toEqual([quoted('Nadia Haddad', '“We ask both sides to stop.”')]);
  });

  it('has no speaker where the passive behind it names nobody', () => {
    const text = '“No one knows the price,” it was said in the hall.';
    expect(readText(text, []).statements).toMatchObject([
      { start: 0, end: 25, kind: 'quoted', speaker: null, mention: null, rule: 'nobody-named' },
    ]);
  });

  it('belongs to the one whom the passive behind it names', () => {
    expect(heard('“The port will reopen,” it was announced by Amina Bello.')).toEqual([
      quoted('Amina Bello', '“The port will reopen,”'),
    ]);
  });

  it('is only guessed at, with a warning, where only the sentence before names somebody', () => {
    const text = 'Carlos Mendoza was in tears. “I built this house with my father.”';
    const { statements, warnings } = readText(text, []);
    expect(statements).toMatchObject([{ speaker: null, guess: 'Carlos Mendoza', rule: 'subject-before' }]);
    expect(warnings).toMatchObject([{ kind: 'unclear-speaker', start: 29 }]);
  });

  it('belongs to the subject of an unknown verb in the place of a verb of saying', () => {
    expect(heard('“Nobody told us a thing,” Ibrahim Sesay grumbled.')).toEqual([
      quoted('Ibrahim Sesay', '“Nobody told us a thing,”'),
    ]);
  });

  it('belongs to its own verb where another one stands before it', () => {
    const text = 'Judge Olga Danilova scolded the lawyer: “You are late,” she said.';
    expect(heard(text)).toEqual([quoted('Olga Danilova', '“You are late,”')]);
  });

  it('belongs to the speaker of a transcript line', () => {
    const text = 'KAMARA: We will not sign this paper today.\n\nLINDGREN: Then there is nothing to discuss.';
    expect(heard(text).map(({ by }) => by)).toEqual(['KAMARA', 'LINDGREN']);
  });
});

describe('marks of quotation', () => {
  it.each([
    ['curly', '“The water is clean,” Mayor Omar Farouk said.', '“The water is clean,”'],
    ['straight', '"The water is clean," Mayor Omar Farouk said.', '"The water is clean,"'],
    ['low', '„The water is clean“, Mayor Omar Farouk said.', '„The water is clean“'],
    ['angle', '«The water is clean», Mayor Omar Farouk said.', '«The water is clean»'],
    ['doubled single', "''The water is clean,'' Mayor Omar Farouk said.", "''The water is clean,''"],
    [
      'single, as in British papers',
      '‘The water is clean,’ Mayor Omar Farouk said.',
      '‘The water is clean,’',
    ],
  ])('may be %s', (_, text, words) => {
    expect(heard(text)).toEqual([quoted('Omar Farouk', words)]);
  });

  it('are no apostrophes', () => {
    expect(heard("The farmers' co-op didn't close in the '90s, and it's open now.")).toEqual([]);
  });

  it('inside a quotation belong to it', () => {
    expect(heard('“He called it ‘a gift,’ and I agree,” Sofia Marin said.')).toEqual([
      quoted('Sofia Marin', '“He called it ‘a gift,’ and I agree,”'),
    ]);
  });

  it('around a name or a term are nobody’s words', () => {
    expect(heard('The “Green Corridor” project opened on Sunday near the “old town” gate.')).toEqual([]);
  });

  it('that are never closed reach no further than their paragraph', () => {
    const text = '“We will rebuild, Mayor Ana Duarte said.\n\nThe council meets on Monday.';
    for (const { words } of heard(text)) expect(words).not.toContain('council');
  });
});
