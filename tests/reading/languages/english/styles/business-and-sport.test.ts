import { describe, expect, it } from 'vitest';
import { type Heard, heard, mixed, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    'a coach is called by his last name',
    '“We were lucky,” coach Okonkwo admitted after the match.',
    [quoted('Okonkwo', '“We were lucky,”')],
  ],
  [
    'a verb in the present tense tells of something said',
    'Analyst Priya Menon reckons the shares will fall further.',
    [reported('Priya Menon', 'the shares will fall further')],
  ],
  ['prices that rise and fall are said by nobody', 'Oil rose 2 percent on Monday and copper fell.', []],
  [
    'the one told and the place stand between the verb and the words',
    'Striker Diego Paz told the newspaper in an interview that he would not leave the club.',
    [reported('Diego Paz', 'that he would not leave the club')],
  ],
  [
    'a statement may speak for itself',
    '“The club thanks him for everything,” a statement read.',
    [quoted('a statement', '“The club thanks him for everything,”')],
  ],
  [
    'the clause may stand before its verb',
    'The referee was right, the captain insisted.',
    [reported('the captain', 'The referee was right')],
  ],
  [
    'a relative clause may stand between a role and its verb',
    '“I heard a bang,” a neighbour who did not want to be named said.',
    [quoted('a neighbour', '“I heard a bang,”')],
  ],
  [
    'a noun without an article may speak',
    'Police said the driver fled on foot.',
    [reported('Police', 'the driver fled on foot')],
  ],
  [
    'two people may speak as one',
    '“We met in Osaka,” the couple said.',
    [quoted('the couple', '“We met in Osaka,”')],
  ],
  [
    'a figure in inches opens no quotation',
    'The 6\'2" guard said he felt "fine" after the fall.',
    [mixed('guard', 'he felt "fine" after the fall')],
  ],
  [
    '“added” behind a pronoun keeps the speaker',
    'Trainer Mei Tanaka said the horse was fit. “He eats well,” she added.',
    [reported('Mei Tanaka', 'the horse was fit'), quoted('Mei Tanaka', '“He eats well,”')],
  ],
  [
    'a forecast is said by who makes it',
    'Economists at Banco Andino forecast that growth will slow to 2 percent.',
    [reported('Economists at Banco Andino', 'that growth will slow to 2 percent')],
  ],
  [
    'a number may stand for somebody',
    '“My knees are older than I am,” joked the 38-year-old.',
    [quoted('the 38-year-old', '“My knees are older than I am,”')],
  ],
  [
    'backtick marks are quotation marks',
    "``We open at nine,'' shop owner Lena Fischer said.",
    [quoted('Lena Fischer', "``We open at nine,''")],
  ],
];

describe('business, sport and local papers', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
