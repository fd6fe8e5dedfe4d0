import { describe, expect, it } from 'vitest';
import { type Heard, heard, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    'a dateline is no part of what is said',
    'BEIJING, May 3 (Xinhua) -- China will lower tariffs on fruit from three countries, the Ministry of Commerce said on Tuesday.',
    [reported('Ministry of Commerce', 'China will lower tariffs on fruit from three countries')],
  ],
  [
    'a capital stands for its government',
    'Beijing said it would not take part in the talks.',
    [reported('Beijing', 'it would not take part in the talks')],
  ],
  [
    'a spokesperson of a ministry is named behind the office',
    '“China opposes any such move,” Foreign Ministry spokesperson Qin Meiling told a daily news briefing.',
    [quoted('Qin Meiling', '“China opposes any such move,”')],
  ],
  [
    '“noted” and “adding” share a speaker',
    'Wen Jiahao noted that the two sides are good neighbors, adding that trade should grow faster.',
    [
      reported('Wen Jiahao', 'that the two sides are good neighbors'),
      reported('Wen Jiahao', 'that trade should grow faster'),
    ],
  ],
  [
    'a call on two sides is said',
    'Ambassador Luo Shan called on both sides to exercise restraint.',
    [reported('Luo Shan', 'both sides to exercise restraint')],
  ],
  [
    'an agency that cites somebody tells what he said',
    'The satellite entered orbit at noon, Xinhua reported, citing the space agency.',
    [reported('Xinhua', 'The satellite entered orbit at noon')],
  ],
  [
    'a name with a family name first is whole',
    '“Our boats will stay in port,” said Nguyễn Thị Hạnh, chairwoman of the provincial people’s committee.',
    [quoted('Nguyễn Thị Hạnh', '“Our boats will stay in port,”')],
  ],
  [
    'the day may follow the verb without “on”',
    'Core prices rose 2.1 percent in April, the Statistics Bureau said Friday.',
    [reported('Statistics Bureau', 'Core prices rose 2.1 percent in April')],
  ],
  [
    'a name with a hyphen is whole',
    'Unification Minister Han Ji-won said Seoul remains open to dialogue with Pyongyang.',
    [reported('Han Ji-won', 'Seoul remains open to dialogue with Pyongyang')],
  ],
  [
    'a presidential office is a speaker',
    'The presidential office said in a statement that the summit would be held on Jeju Island.',
    [reported('The presidential office', 'that the summit would be held on Jeju Island')],
  ],
  [
    'an unnamed official is a speaker',
    '“The cable was cut on purpose,” a senior official at the coast guard said on condition of anonymity.',
    [quoted('a senior official at the coast guard', '“The cable was cut on purpose,”')],
  ],
  [
    'Malay titles are no part of the name',
    'Works Minister Datuk Seri Hafiz Rahmat said the bridge would be toll-free.',
    [reported('Hafiz Rahmat', 'the bridge would be toll-free')],
  ],
  [
    'a broadcaster reports',
    'NHK reported that the ferry had sunk off the coast.',
    [reported('NHK', 'that the ferry had sunk off the coast')],
  ],
  [
    'a Filipino senator is named behind “according to”',
    'According to Senator Maria Corazon de los Reyes, the bill has no chance this year.',
    [reported('Maria Corazon de los Reyes', 'the bill has no chance this year')],
  ],
  [
    'a wish of success is said',
    'President Tran Quoc Bao wished the people of Laos a happy New Year.',
    [reported('Tran Quoc Bao', 'the people of Laos a happy New Year')],
  ],
  [
    'a pledge to do something is said',
    'Prime Minister Somchai Wattana pledged to end the burning of fields within two years.',
    [reported('Somchai Wattana', 'to end the burning of fields within two years')],
  ],
  [
    '“urged” may have an absent object',
    'The ministry urged that all citizens leave the area.',
    [reported('The ministry', 'that all citizens leave the area')],
  ],
  [
    'corner marks are quotation marks',
    'Mayor Tanaka Hiromi said, 「The river is still rising.」',
    [quoted('Tanaka Hiromi', '「The river is still rising.」')],
  ],
  [
    'a dateline in brackets is no part of what is said',
    'Vientiane (agency) – The bridge over the Mekong will open in June, the transport ministry said.',
    [reported('the transport ministry', 'The bridge over the Mekong will open in June')],
  ],
  [
    'a dash between two parts of a sentence is no dateline',
    'Rice, maize and soy – the three main crops – will cost more, the farm bureau said.',
    [reported('the farm bureau', 'Rice, maize and soy – the three main crops – will cost more')],
  ],
  [
    'an alliance in capitals before a dash is no dateline',
    'ASEAN – a bloc of ten countries – will not expel a member, its secretary-general said.',
    [reported('its secretary-general', 'ASEAN – a bloc of ten countries – will not expel a member')],
  ],
  [
    'a quotation may follow a dateline',
    'MANILA — “We will rebuild every school,” Education Secretary Liza Bautista said.',
    [quoted('Liza Bautista', '“We will rebuild every school,”')],
  ],
];

describe('news of East and Southeast Asia', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
