import { describe, expect, it } from 'vitest';
import { type Heard, heard, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    '“Hon.” is no part of the name',
    'Hon. Wanjiku Ng’ang’a told residents that the clinic would open in June.',
    [reported('Wanjiku Ng’ang’a', 'that the clinic would open in June')],
  ],
  [
    '“Chief” and “Alhaji” are no part of a name',
    '“Our roads are death traps,” Alhaji Musa Danjuma lamented.',
    [quoted('Musa Danjuma', '“Our roads are death traps,”')],
  ],
  [
    '“Cde.” is no part of the name',
    'Cde. Tendai Moyo urged the youth to register as voters.',
    [reported('Tendai Moyo', 'to register as voters')],
  ],
  [
    'the day and the place behind the verb are not said',
    'The state will build 200 classrooms, Governor Chukwuma Eze disclosed on Monday in Enugu.',
    [reported('Chukwuma Eze', 'The state will build 200 classrooms')],
  ],
  [
    '“the Cabinet Secretary” is an office',
    '“No farmer will pay this levy,” Agriculture Cabinet Secretary Kipchumba Rotich said.',
    [quoted('Kipchumba Rotich', '“No farmer will pay this levy,”')],
  ],
  [
    '“he noted” in the middle of a clause parts it in two',
    'Speaking in Kampala, Minister Okello Obua said schools lack teachers. The north, he noted, suffers most of all.',
    [
      reported('Okello Obua', 'schools lack teachers'),
      reported('Okello Obua', 'The north'),
      reported('Okello Obua', 'suffers most of all'),
    ],
  ],
  [
    'an association by its short name is a speaker',
    'The Nigerian Labour Congress (NLC) has threatened to shut down the ports.',
    [reported('Nigerian Labour Congress', 'to shut down the ports')],
  ],
  [
    'a commission welcomes something',
    'The African Union Commission welcomed the release of the hostages.',
    [reported('African Union Commission', 'the release of the hostages')],
  ],
  [
    'two titles before a name are no part of it',
    'Police spokesperson Brigadier Thandeka Dlamini confirmed that two suspects had been arrested.',
    [reported('Thandeka Dlamini', 'that two suspects had been arrested')],
  ],
  [
    '“Engr.” is no part of the name',
    'Engr. Bola Adeyemi, while inspecting the dam, said that the contractor was behind schedule.',
    [reported('Bola Adeyemi', 'that the contractor was behind schedule')],
  ],
  [
    'a role alone may speak',
    '“Peace is not for sale,” the monarch said at the palace.',
    [quoted('the monarch', '“Peace is not for sale,”')],
  ],
  [
    'a letter with two dots and an apostrophe do not part a name',
    'Prime Minister Aïssatou N’Diaye promised to lower the price of rice.',
    [reported('Aïssatou N’Diaye', 'to lower the price of rice')],
  ],
  [
    'an army that blames somebody says so',
    'The army blamed rebels for the attack on the village.',
    [reported('The army', 'rebels for the attack on the village')],
  ],
  [
    '“she called on” with an infinitive is said',
    'Bishop Esther Tembo called on politicians to stop insulting each other.',
    [reported('Esther Tembo', 'politicians to stop insulting each other')],
  ],
  [
    'what a senator decries is said',
    'Senator Abiodun Bakare decried the state of the hospitals.',
    [reported('Abiodun Bakare', 'the state of the hospitals')],
  ],
  [
    'a name between commas behind its office is the speaker’s',
    'Briefing journalists in Abuja, the commissioner, Mrs. Hauwa Sule, said the floods had displaced 3,000 families.',
    [reported('Hauwa Sule', 'the floods had displaced 3,000 families')],
  ],
  [
    'a quotation behind the sentence goes on with its speaker',
    '“The rains came early,” said Mamadou Diallo, a herder. “Our animals are weak.”',
    [
      quoted('Mamadou Diallo', '“The rains came early,”'),
      quoted('Mamadou Diallo', '“Our animals are weak.”'),
    ],
  ],
  [
    'a name with an apostrophe is whole',
    'Lawyer Chipo Ma’at O’Neill argued that the arrest was illegal.',
    [reported('Chipo Ma’at O’Neill', 'that the arrest was illegal')],
  ],
  [
    '“said so” tells of nothing new',
    '“The railway will reach the lake,” he said. President Tesfaye Bekele said so at a meeting with ambassadors.',
    [quoted(null, '“The railway will reach the lake,”')],
  ],
];

describe('news of Africa', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
