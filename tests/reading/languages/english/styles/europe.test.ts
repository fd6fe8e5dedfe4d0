import { describe, expect, it } from 'vitest';
import { type Heard, heard, mixed, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    '“the Kremlin” is a speaker',
    'The Kremlin said the meeting would take place next week.',
    [reported('Kremlin', 'the meeting would take place next week')],
  ],
  [
    'a capital that warns stands for its institutions',
    'Brussels warned Budapest that funds could be frozen.',
    [reported('Brussels', 'that funds could be frozen')],
  ],
  [
    'an agency that cites a source reports',
    'TASS reported, citing a source in the ministry, that the exercises would begin on Monday.',
    [reported('TASS', 'that the exercises would begin on Monday')],
  ],
  [
    'low marks close with a high one',
    '„The bridge will be closed“, Mayor Jovana Petrović said on Thursday.',
    [quoted('Jovana Petrović', '„The bridge will be closed“')],
  ],
  [
    'a name with particles in lower case is whole',
    '“We lost the war on price,” Joost van der Berg, who runs the farm, said.',
    [quoted('Joost van der Berg', '“We lost the war on price,”')],
  ],
  [
    '“wrote on Telegram” stands behind the words',
    '“Air defence is working,” regional governor Oleksii Marchenko wrote on Telegram.',
    [quoted('Oleksii Marchenko', '“Air defence is working,”')],
  ],
  [
    'a press secretary is named behind the office',
    'Russian presidential spokesman Gleb Sorokin told reporters that no call was planned.',
    [reported('Gleb Sorokin', 'that no call was planned')],
  ],
  [
    'single marks quote as in British papers',
    '‘The timetable was never realistic,’ the shadow transport secretary, Fiona MacAllister, told MPs.',
    [quoted('Fiona MacAllister', '‘The timetable was never realistic,’')],
  ],
  [
    'a quotation in a quotation belongs to it',
    '“He said ‘never again’ and then did it,” recalled Marta Kowalczyk, a nurse.',
    [quoted('Marta Kowalczyk', '“He said ‘never again’ and then did it,”')],
  ],
  [
    'partial quotes in a report make it mixed',
    'The commission called the plan “a step backwards” and asked Rome to withdraw it.',
    [mixed('The commission', 'the plan “a step backwards”'), reported('The commission', 'to withdraw it')],
  ],
  [
    'a hint with “that” is said',
    'Finance minister Jonas Lindqvist hinted that taxes may rise.',
    [reported('Jonas Lindqvist', 'that taxes may rise')],
  ],
  [
    'a clause before “signalled” is said',
    'Rates will stay where they are, the central bank signalled.',
    [reported('the central bank', 'Rates will stay where they are')],
  ],
  [
    'an apposed name between commas is the speaker’s',
    'The chief executive, Anneke de Vries, conceded that mistakes were made.',
    [reported('Anneke de Vries', 'that mistakes were made')],
  ],
  [
    'an organisation may deplore something',
    'The Council of Europe deplored the closing of the newspaper.',
    [reported('Council of Europe', 'the closing of the newspaper')],
  ],
  [
    'scare quotes are said by nobody',
    'The “humanitarian convoy” crossed the border at night with its lights off.',
    [],
  ],
  [
    'a nickname in quotation marks is said by nobody',
    'Dragan “the Wolf” Savić was arrested at the airport on Friday.',
    [],
  ],
  [
    'a book in quotation marks is said by nobody',
    'Her novel “The Last Ferry to Odesa” won the prize in Prague.',
    [],
  ],
  [
    'a pronoun that stands for a thing gives no speaker',
    'Prosecutor Ilir Hoxha showed the court a letter. It read: “Burn everything.”',
    [quoted(null, '“Burn everything.”')],
  ],
];

describe('news of Europe and Russia', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
