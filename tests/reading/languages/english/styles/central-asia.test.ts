import { describe, expect, it } from 'vitest';
import { type Heard, heard, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    'an office of many words before the name is the speaker’s',
    'Deputy Chairman of the Cabinet of Ministers – Minister of Water Resources Bakyt Torobekov noted that the canal will be repaired by spring.',
    [reported('Bakyt Torobekov', 'that the canal will be repaired by spring')],
  ],
  [
    '“in turn” opens the sentence and is not said',
    'In turn, Akylbek uulu Nurbek stressed that Bishkek and Tashkent share one river.',
    [reported('Akylbek uulu Nurbek', 'that Bishkek and Tashkent share one river')],
  ],
  [
    'a woman’s patronymic with “kyzy” belongs to her name',
    '“The school will open in September,” Aizada Mamatova kyzy told 24.kg news agency.',
    [quoted('Aizada Mamatova kyzy', '“The school will open in September,”')],
  ],
  [
    '“for his part” between commas parts the name from its verb',
    'Kazakh Foreign Minister Yerzhan Sadykov, for his part, noted that transit through the port had doubled.',
    [reported('Yerzhan Sadykov', 'that transit through the port had doubled')],
  ],
  [
    '“on his side” between commas parts the name from its verb',
    'Daniyar Alimov, on his side, noted the readiness of Uzbekistan to host the next meeting.',
    [reported('Daniyar Alimov', 'the readiness of Uzbekistan to host the next meeting')],
  ],
  [
    'a press service behind its verb is the speaker',
    'The gas pipeline was shut down for repairs, the press service of the Ministry of Energy reported.',
    [reported('the press service of the Ministry of Energy', 'The gas pipeline was shut down for repairs')],
  ],
  [
    '“stated the press service” names the press service',
    '“All passengers were evacuated,” stated the ministry’s press service.',
    [quoted('the ministry’s press service', '“All passengers were evacuated,”')],
  ],
  [
    'an agency behind “reports” is the speaker',
    'The pass will be closed for trucks until Friday, reports AKIpress.',
    [reported('AKIpress', 'The pass will be closed for trucks until Friday')],
  ],
  [
    '“Kazinform reports” names the agency',
    'Snow is expected in the north of the country on Sunday, Kazinform reports.',
    [reported('Kazinform', 'Snow is expected in the north of the country on Sunday')],
  ],
  [
    'a participle before the comma is said by the name behind it',
    'Speaking at the opening of the plant, Akim of the region Gulnara Serikbayeva said that 300 people will get jobs.',
    [reported('Gulnara Serikbayeva', 'that 300 people will get jobs')],
  ],
  [
    '“it should be recalled” is said by nobody',
    'It should be recalled that the border was closed in 2021.',
    [reported(null, 'that the border was closed in 2021')],
  ],
  [
    '“also” before the name is not part of the name',
    'Also, President Sardor Yuldashev emphasized the need to train doctors.',
    [reported('Sardor Yuldashev', 'the need to train doctors')],
  ],
  [
    '“it was noted” has no speaker',
    'During the meeting it was noted that trade turnover had grown by 12 percent.',
    [reported(null, 'that trade turnover had grown by 12 percent')],
  ],
  [
    'a dropped article leaves the role a speaker',
    'Head of state instructed Government to prepare draft law before July.',
    [reported('Head of state', 'to prepare draft law before July')],
  ],
  [
    'the one instructed is not the speaker',
    'The President instructed the Cabinet of Ministers to lower the price of coal.',
    [reported('The President', 'to lower the price of coal')],
  ],
  [
    'a second verb shares the speaker of the first',
    'Minister Jyldyz Asanova congratulated the team and wished them success.',
    [reported('Jyldyz Asanova', 'the team'), reported('Jyldyz Asanova', 'them success')],
  ],
  [
    '“expressed confidence” is a report',
    'The Prime Minister of Tajikistan expressed confidence that the dam will be finished on time.',
    [reported('The Prime Minister of Tajikistan', 'confidence that the dam will be finished on time')],
  ],
  [
    '“pointing out” before the name is said by that name',
    'Pointing out the role of youth, Chairman of the Senate Askhat Nurpeisov said, «You will build new cities.»',
    [
      reported('Askhat Nurpeisov', 'the role of youth'),
      quoted('Askhat Nurpeisov', '«You will build new cities.»'),
    ],
  ],
  [
    '“the Azerbaijani leader” is a speaker like a name',
    '“We have never closed this road,” the Azerbaijani leader underlined.',
    [quoted('the Azerbaijani leader', '“We have never closed this road,”')],
  ],
  [
    'the name may stand in the sentence before its words',
    'Deputy Nargiza Ismailova spoke about rural schools. “Half of them have no heating,” she said.',
    [
      reported('Nargiza Ismailova', 'rural schools'),
      quoted('Nargiza Ismailova', '“Half of them have no heating,”'),
    ],
  ],
];

describe('news of Central Asia and the Caucasus', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
