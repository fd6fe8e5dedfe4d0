import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

const SAFE = 'Li Wenhao said the dam was safe.';
const safe = said('verb-then-clause', 'Li Wenhao', 'said', 'the dam was safe');

/** Who says the words in quotation marks that are all there is beside others: one block a rule, what it leaves last. */
describe('lastSpeaker', () => {
  holds([
    [
      'gives a paragraph of its own to the last one who spoke',
      `${SAFE}\n\n“We checked it twice last week.”`,
      [safe, said('last-speaker', 'Li Wenhao', 'said', '“We checked it twice last week.”')],
    ],
    [
      'reaches over a paragraph of nothing but a quotation',
      `${SAFE}\n\n“Too late.”\n\n“We checked it twice last week.”`,
      [safe, said('last-speaker', 'Li Wenhao', 'said', '“We checked it twice last week.”')],
    ],
    [
      'leaves what stands behind a paragraph in which nobody spoke',
      `${SAFE}\n\nThe hills were white.\n\n“We checked it twice last week.”`,
      [safe, said('unclear-speaker', null, null, '“We checked it twice last week.”')],
    ],
  ]);
});

describe('subjectBefore', () => {
  holds([
    [
      'guesses at the one whom the sentence before is about',
      'Carlos Mendoza was in tears. “I built this house with my father.”',
      [said('subject-before', 'Carlos Mendoza', null, '“I built this house with my father.”')],
    ],
    [
      'guesses at a pronoun, too',
      'She was in tears. “I built this house with my father.”',
      [said('subject-before', 'She', null, '“I built this house with my father.”')],
    ],
    [
      'leaves a thing that the sentence before is about',
      'The house was in ruins. “I built this house with my father.”',
      [said('unclear-speaker', null, null, '“I built this house with my father.”')],
    ],
  ]);
});

describe('unclear', () => {
  holds([
    [
      'hears somebody in words that stand alone',
      '“I built this house with my father.”',
      [said('unclear-speaker', null, null, '“I built this house with my father.”')],
    ],
    ['leaves a name in quotation marks', '“Green Corridor Of The North”', []],
    ['leaves fewer words than make a sentence', '“Too late.”', []],
    ['leaves words within narration', 'The house was “built by my own two hands” long ago.', []],
  ]);
});

describe('overParagraphs', () => {
  holds([
    [
      'goes on with the quotation that the paragraph before leaves open',
      'Mayor Ana Duarte said: “The bridge is old.\n\n“It needs repair before winter.”',
      [
        said('verb-then-quote', 'Mayor Ana Duarte', 'said', '“The bridge is old.'),
        said('quote-over-paragraphs', 'Mayor Ana Duarte', 'said', '“It needs repair before winter.”'),
      ],
    ],
    [
      'leaves the line of a transcript to its own speaker',
      'KAMARA: “We will not sign this paper today.\n\nLINDGREN: “Then there is nothing to discuss.”',
      [
        said('transcript', 'KAMARA', null, '“We will not sign this paper today.'),
        said('transcript', 'LINDGREN', null, '“Then there is nothing to discuss.”'),
      ],
    ],
    [
      'leaves a quotation behind one that is closed',
      'Mayor Ana Duarte said: “The bridge is old.”\n\n“It needs repair,” Bo Lind said.',
      [
        said('verb-then-quote', 'Mayor Ana Duarte', 'said', '“The bridge is old.”'),
        said('quote-then-verb', 'Bo Lind', 'said', '“It needs repair,”'),
      ],
    ],
  ]);
});

describe('attributeLeftOpen', () => {
  holds([
    [
      'gives a quotation left open the speaker whom the paragraph that closes it names',
      '“First part is this.\n\n“Then more of this.\n\n“And last of all,” Emma Stone said.',
      [
        said('quote-closed-later', 'Emma Stone', 'said', '“First part is this.'),
        said('quote-closed-later', 'Emma Stone', 'said', '“Then more of this.'),
        said('quote-then-verb', 'Emma Stone', 'said', '“And last of all,”'),
      ],
    ],
    [
      'leaves a quotation behind which another one opens with another mark',
      '“First part is this.\n\n"And last of all," Emma Stone said.',
      [
        said('unclear-speaker', null, null, '“First part is this.'),
        said('quote-then-verb', 'Emma Stone', 'said', '"And last of all,"'),
      ],
    ],
  ]);
});
