import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Where the words said start and end, and what in the sentence is no part of them. */
describe('a title in quotation marks', () => {
  holds([
    ['is nobody’s words', 'He talked on the radio’s “Morning With Us” about the harbor.', []],
    [
      'is passed over on the way to what is said',
      'Ana Duarte said on the radio’s “Morning With Us” that the harbor would open.',
      [said('verb-then-clause', 'Ana Duarte', 'said', 'that the harbor would open')],
    ],
    [
      'is no part of what was said before it',
      '“The harbor will open,” Ana Duarte said on the radio’s “Morning With Us.”',
      [said('quote-then-verb', 'Ana Duarte', 'said', '“The harbor will open,”')],
    ],
  ]);
});

describe('what is said', () => {
  holds([
    [
      'ends where “which” opens words in quotation marks by another verb',
      'Ana Duarte praised the wall, which she called “a gift to the rich.”',
      [
        said('verb-then-clause', 'Ana Duarte', 'praised', 'the wall'),
        said('verb-then-quote', 'she', 'called', '“a gift to the rich.”'),
      ],
    ],
    [
      'ends where “to which” does',
      'The union asked for a truce, to which the minister replied: “We never fought.”',
      [
        said('verb-then-clause', 'The union', 'asked for', 'a truce'),
        said('verb-then-quote', 'the minister', 'replied', '“We never fought.”'),
      ],
    ],
    [
      'ends at a semicolon',
      'The union accused the ministry of lying; the ministry denied it.',
      [said('verb-then-clause', 'The union', 'accused', 'the ministry of lying')],
    ],
    [
      'ends where “who” gives way to the main verb',
      'Bo Lind, who said the road was open, left for Oulu.',
      [said('verb-then-clause', 'who', 'said', 'the road was open')],
    ],
    [
      'ends where “and” joins a verb with words in quotation marks',
      'Ana Duarte denied the charges and said, “I never met him.”',
      [
        said('verb-then-clause', 'Ana Duarte', 'denied', 'the charges'),
        said('shared-subject', 'Ana Duarte', 'said', '“I never met him.”'),
      ],
    ],
    [
      'starts behind the place where it was said',
      'Ana Duarte promised at a rally in Oulu to end the levy.',
      [said('verb-then-clause', 'Ana Duarte', 'promised', 'to end the levy')],
    ],
    [
      'starts behind the place without “that”, too',
      'Ana Duarte said in an interview she would end the levy.',
      [said('verb-then-clause', 'Ana Duarte', 'said', 'she would end the levy')],
    ],
    [
      'may stand before “as … put it”, and behind it',
      'The levy is old, as Ana Duarte put it. As Bo Lind put it, the levy is dead.',
      [
        said('clause-then-verb', 'Ana Duarte', 'put it', 'The levy is old'),
        said('verb-then-clause', 'Bo Lind', 'put it', 'the levy is dead'),
      ],
    ],
    [
      'takes in no dateline',
      'NAIROBI, May 3 (Agency) — The harbor will open in June, the ministry said.',
      [said('clause-then-verb', 'the ministry', 'said', 'The harbor will open in June')],
    ],
    [
      'takes in no part that belongs to the speaker',
      'Mayor Omar Farouk, for his part, said the harbor would open.',
      [said('verb-then-clause', 'Mayor Omar Farouk', 'said', 'the harbor would open')],
    ],
  ]);
});

describe('nothing is said', () => {
  holds([
    ['where a verb takes only a question or a loss', 'She answered a question. The firm posted a loss.', []],
    ['at noon', 'Ana Duarte called at noon. She was there to speak.', []],
    ['where something is ruled out', 'Ana Duarte ruled out a new levy.', []],
    ['in “what he says is true”', 'What Bo Lind says is true.', []],
    ['in nouns that look like verbs', 'After the border attacks, the ministry’s claims were false.', []],
  ]);
});

describe('marks that papers mix up', () => {
  holds([
    [
      'a straight mark closes a curly one',
      '“We are ready," Ana Duarte said. “We leave at dawn.”',
      [
        said('quote-then-verb', 'Ana Duarte', 'said', '“We are ready,"'),
        said('quote-goes-on', 'Ana Duarte', 'said', '“We leave at dawn.”'),
      ],
    ],
    [
      'a full stop may stand where a comma belongs',
      '“We are ready.” Ana Duarte said.',
      [said('quote-then-verb', 'Ana Duarte', 'said', '“We are ready.”')],
    ],
    [
      'a question mark may stand before the name and its apposition',
      '“Who will pay?” Ana Duarte, the mayor of Oulu, asked.',
      [said('quote-then-verb', 'Ana Duarte', 'asked', '“Who will pay?”')],
    ],
  ]);
});
