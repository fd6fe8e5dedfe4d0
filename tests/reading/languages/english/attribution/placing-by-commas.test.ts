import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Where the speaker of a verb stands that shares the sentence with commas and other verbs: one block a rule. */
describe('beforeApposition', () => {
  holds([
    [
      'finds the subject before the apposition that ends at the verb',
      'Lina Aalto, a deputy from Oulu, said the cable was cut.',
      [said('verb-then-clause', 'Lina Aalto', 'said', 'the cable was cut')],
    ],
    [
      'finds it behind the quotation',
      '“The cable was cut,” Lina Aalto, a deputy who saw it, said.',
      [said('quote-then-verb', 'Lina Aalto', 'said', '“The cable was cut,”')],
    ],
    [
      'takes the role and the name between commas for one',
      'The minister of trade, Lina Aalto, said the cable was cut.',
      [said('verb-then-clause', 'The minister of trade, Lina Aalto', 'said', 'the cable was cut')],
    ],
    [
      'leaves a place that opens the sentence',
      'In Oulu, the deputy said the cable was cut.',
      [said('verb-then-clause', 'the deputy', 'said', 'the cable was cut')],
    ],
  ]);
});

describe('beforeAppositionWithTitle', () => {
  holds([
    [
      'takes a title before the verb for a part of the apposition',
      'As Lina Aalto, author of “The Long Winter,” put it, “We were never asked.”',
      [said('verb-then-quote', 'Lina Aalto', 'put it', '“We were never asked.”')],
    ],
    [
      'knows a title by the possessive before it, too',
      'Bo Lind, host of the radio’s “Morning With Us,” said the road was open.',
      [said('verb-then-clause', 'Bo Lind', 'said', 'the road was open')],
    ],
    [
      'leaves words in quotation marks that are no title',
      'The village was sure of “a good harvest,” said Mayor Omar Farouk.',
      [said('clause-then-verb', 'Mayor Omar Farouk', 'said', 'The village was sure of “a good harvest,”')],
    ],
  ]);
});

describe('afterVerbBehindComma', () => {
  holds([
    [
      'finds the speaker behind a verb between commas',
      'The road to the coast, said the minister, is open.',
      [said('clause-then-verb', 'the minister', 'said', 'The road to the coast')],
    ],
    [
      'leaves a verb with its subject between the commas',
      'The road to the coast, the minister said, is open.',
      [said('clause-then-verb', 'the minister', 'said', 'The road to the coast')],
    ],
  ]);
});

describe('shared', () => {
  holds([
    [
      'gives the second of two verbs the subject of the first',
      'Lina Aalto met the divers on Sunday and said that the cable was cut.',
      [said('shared-subject', 'Lina Aalto', 'said', 'that the cable was cut')],
    ],
    [
      'gives a gerund the subject of the clause before it',
      'The council met, and Ana Duarte left the hall, saying the plan was dead.',
      [said('shared-subject', 'Ana Duarte', 'saying', 'the plan was dead')],
    ],
    [
      'gives a gerund the speaker behind an inverted verb',
      '“The wind was bad,” said Emma Stone, adding that the bridge was safe.',
      [
        said('quote-then-inverted-verb', 'Emma Stone', 'said', '“The wind was bad,”'),
        said('shared-subject', 'Emma Stone', 'adding', 'that the bridge was safe'),
      ],
    ],
    [
      'reaches over a phrase behind “and”',
      'Lina Aalto toured the port and in a statement praised the divers.',
      [said('shared-subject', 'Lina Aalto', 'praised', 'the divers')],
    ],
    [
      'finds the clause before it where no comma tells it from the one that opens the sentence',
      'When he returned he began, saying that the plan was dead.',
      [said('shared-subject', 'he', 'saying', 'that the plan was dead')],
    ],
    [
      'leaves a verb behind “and” that has a subject of its own',
      'Lina Aalto met the divers on Sunday, and the union said that the cable was cut.',
      [said('verb-then-clause', 'the union', 'said', 'that the cable was cut')],
    ],
  ]);
});

describe('beforeVerb', () => {
  holds([
    [
      'finds the role right before the verb',
      'On Monday the minister of trade said the tariffs would end.',
      [said('verb-then-clause', 'the minister of trade', 'said', 'the tariffs would end')],
    ],
    [
      'takes in the words between a quotation and the name',
      '“The road is open,” retired police chief Bo Lind said.',
      [said('quote-then-verb', 'retired police chief Bo Lind', 'said', '“The road is open,”')],
    ],
    [
      'takes in an adjective before a comma',
      'The tall, grey-haired diplomat said the talks had failed.',
      [said('verb-then-clause', 'The tall, grey-haired diplomat', 'said', 'the talks had failed')],
    ],
    [
      'takes in the place that the speaker is of',
      'Tomas Dahl of Springfield, Ohio says the river is rising.',
      [said('verb-then-clause', 'Tomas Dahl of Springfield, Ohio', 'says', 'the river is rising')],
    ],
    [
      'leaves out a time between subject and verb',
      'The minister later on Thursday said that the tariffs would end.',
      [said('verb-then-clause', 'The minister', 'said', 'that the tariffs would end')],
    ],
    [
      'leaves out a phrase between auxiliary and verb',
      'Tomas Dahl has in the past called the river a sewer.',
      [said('verb-then-clause', 'Tomas Dahl', 'called', 'the river a sewer')],
    ],
    [
      'leaves out a participle and its day',
      'An ad released Thursday accuses the mayor of theft.',
      [said('verb-then-clause', 'An ad', 'accuses', 'the mayor of theft')],
    ],
    [
      'hears the thing that a relative clause is about',
      'On the door hung a letter that says “We are tired of waiting.”',
      [said('verb-then-quote', 'a letter', 'says', '“We are tired of waiting.”')],
    ],
    ['leaves a noun that looks like a verb', 'Three border states could benefit from the offer.', []],
    ['leaves a verb that does not agree', 'The mayor state that the road is open.', []],
  ]);
});
