import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../../src/reading/article.js';
import { isClear } from '../../../../../src/reading/languages/english/confidence/confidence.js';
import { readText } from '../../../../../src/reading/read.js';

function only(text: string): Statement {
  const [statement, ...others] = readText(text, []).statements;
  if (!statement || others.length > 0) throw new Error(`not one statement: ${text}`);
  return statement;
}

describe('a statement', () => {
  it('that is sure enough has a speaker', () => {
    const { speaker, guess, confidence } = only('“The harvest is safe this year,” Wanjiru Otieno said.');
    expect({ speaker, guess }).toEqual({ speaker: 'wanjiru-otieno', guess: null });
    expect(isClear('quoted', confidence)).toBe(true);
  });

  it('that is not has a guess in place of it, and who is only guessed is in no list of speakers', () => {
    const text =
      'A leaflet by the door of the harbour office, not far from a stall of the Otieno shop: “Come and buy.”';
    const { speakers } = readText(text, []);
    const { speaker, guess, confidence } = only(text);
    expect(speaker).toBeNull();
    expect(guess).not.toBeNull();
    expect(isClear('quoted', confidence)).toBe(false);
    expect(speakers.map(({ name }) => name)).not.toContain(guess);
  });
});

describe('it is less sure who speaks', () => {
  const confidence = (text: string) => readText(text, []).statements.at(-1)?.confidence ?? Number.NaN;
  const plain = confidence('“The harvest is safe this year,” Wanjiru Otieno said.');

  it('where somebody else is the source of it', () => {
    const text = '“The harvest is safe this year,” Wanjiru Otieno said, according to the Coast Daily.';
    expect(confidence(text)).toBeLessThan(plain);
  });

  it('where only the last speaker goes on', () => {
    const text = 'Wanjiru Otieno said the fields were dry.\n\n“The harvest is safe this year.”';
    expect(confidence(text)).toBeLessThan(plain);
  });

  it('where a verb shares the subject of another', () => {
    const text =
      'Wanjiru Otieno met Tomas Brandt of the union on Monday and said: “The harvest is safe this year.”';
    expect(confidence(text)).toBeLessThan(plain);
  });
});

describe('a warning', () => {
  const warnings = (text: string) => readText(text, []).warnings.map(({ message }) => message);

  const advice = 'Name the speaker right beside the words, with a verb such as “said”.';

  it('tells what makes a quotation clear that is unsure', () => {
    const text =
      'A leaflet by the door of the harbour office, not far from a stall of the Otieno shop: “Come and buy.”';
    expect(warnings(text)).toEqual([
      `It is not sure enough who says this, so no speaker is shown. ${advice}`,
    ]);
  });

  it('tells whom a quotation is likely by', () => {
    expect(warnings('Wanjiru Otieno said the fields were dry.\n\n“The harvest is safe this year.”')).toEqual([
      expect.stringMatching(
        /^Perhaps it is Wanjiru Otieno who says this, but only about \d\d in 100 such attributions are right, so no speaker is shown\. Name the speaker/,
      ),
    ]);
  });

  it('does not ask for the name and the verb where both stand by the words', () => {
    const text =
      'Wanjiru Otieno met Tomas Brandt of the union on Monday and said: “The harvest is safe this year.”';
    const [message] = warnings(text);
    expect(message).toMatch(
      /^It is likely Wanjiru Otieno who says this, but only about \d\d in 100 such attributions are right, so no speaker is shown\. If it is right, the text needs no change\./,
    );
    expect(message).not.toContain(advice);
  });

  it('tells what to do about a quotation that nobody is named for', () => {
    expect(warnings('“We will not sign this paper, not now and not later.” So it went on.')).toEqual([
      'Nothing beside these words in quotation marks tells who speaks. Name the speaker right beside the words, with a verb such as “said”.',
    ]);
  });

  it('is not given for what is clear', () => {
    expect(warnings('“The harvest is safe this year,” Wanjiru Otieno said.')).toEqual([]);
  });
});
