import { describe, expect, it } from 'vitest';
import { type Heard, heard, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    'an office alone expresses concern',
    'The Secretary-General expressed deep concern about the fighting in the east.',
    [reported('The Secretary-General', 'deep concern about the fighting in the east')],
  ],
  [
    'a council calls upon parties',
    'The Security Council called upon all parties to allow aid to pass.',
    [reported('Security Council', 'all parties to allow aid to pass')],
  ],
  [
    'a representative of a country speaks',
    'The representative of Ghana said that debt was strangling small economies.',
    [reported('The representative of Ghana', 'that debt was strangling small economies')],
  ],
  [
    'a name behind a country in brackets is the speaker',
    'MARIAMA SOW (Senegal) said that women must be at the table.',
    [reported('MARIAMA SOW', 'that women must be at the table')],
  ],
  [
    'lines of a debate open with their speaker',
    'Ms. OYELARAN: I thank the Minister for that answer.\n\nMr. LINDGREN: Will he publish the report?',
    [
      quoted('OYELARAN', 'I thank the Minister for that answer.'),
      quoted('LINDGREN', 'Will he publish the report?'),
    ],
  ],
  [
    'a member of parliament is named by the seat',
    '“I beg to differ,” said the honourable member for Kisumu West.',
    [quoted('the honourable member for Kisumu West', '“I beg to differ,”')],
  ],
  [
    'a CEO is named with company after his words',
    '“This partnership opens a new market for us,” said Petra Holm, CEO of Nordlys Energy.',
    [quoted('Petra Holm', '“This partnership opens a new market for us,”')],
  ],
  [
    'a company announces something',
    'Nordlys Energy today announced the purchase of two wind farms.',
    [reported('Nordlys Energy', 'the purchase of two wind farms')],
  ],
  [
    'a deputy asks whether',
    'MP Sinéad O’Neill asked whether the minister would resign.',
    [reported('Sinéad O’Neill', 'whether the minister would resign')],
  ],
  [
    'the minister replies that',
    'The minister replied that he had no such plans.',
    [reported('The minister', 'that he had no such plans')],
  ],
  [
    '“noting with concern” is said by the committee behind it',
    'Noting with concern that cases had doubled, the committee recommended a new law.',
    [reported('the committee', 'that cases had doubled'), reported('the committee', 'a new law')],
  ],
  [
    'a report may speak',
    'A report by the agency says 4 million people need food.',
    [reported('A report by the agency', '4 million people need food')],
  ],
  [
    'a spokesperson is a speaker with whom it speaks for',
    '“Civilians must be protected,” said a spokesperson for the High Commissioner for Refugees.',
    [quoted('a spokesperson for the High Commissioner for Refugees', '“Civilians must be protected,”')],
  ],
  [
    '“in the words of” tells whose words they are',
    'In the words of Ambassador Kofi Asante, “the river has no passport.”',
    [quoted('Kofi Asante', '“the river has no passport.”')],
  ],
];

describe('press releases, parliaments and the United Nations', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
