import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Who says the words in quotation marks that no verb governs: one block a rule, what it leaves last. */
describe('signed', () => {
  holds([
    [
      'finds the name behind a dash',
      '“Music kept us alive through the siege.” — Marta Kovac',
      [said('signed', 'Marta Kovac', null, '“Music kept us alive through the siege.”')],
    ],
    ['leaves a dash before something else', '“Music kept us alive.” — from a wall in the old town', []],
  ]);
});

describe('signedBelow', () => {
  holds([
    [
      'finds the name that a dash opens below',
      '“Music kept us alive through the siege.”\n\n— Marta Kovac',
      [said('signed', 'Marta Kovac', null, '“Music kept us alive through the siege.”')],
    ],
    [
      'leaves a dash before something else',
      '“Music kept us alive through the siege.”\n\n— from a wall in the old town',
      [said('unclear-speaker', null, null, '“Music kept us alive through the siege.”')],
    ],
  ]);
});

describe('labelledByColon', () => {
  holds([
    [
      'finds the name that stands alone before a colon',
      'Bo Lind: “The harbor will open before winter.”',
      [said('introduced-by-colon', 'Bo Lind', null, '“The harbor will open before winter.”')],
    ],
    [
      'finds the name behind the dash of a headline',
      'Divers agree - Bo Lind: “The harbor will open before winter.”',
      [said('introduced-by-colon', 'Bo Lind', null, '“The harbor will open before winter.”')],
    ],
    [
      'finds the thing that the words are from',
      'From the report: “The harbor will open before winter.”',
      [said('introduced-by-colon', 'the report', null, '“The harbor will open before winter.”')],
    ],
  ]);
});

describe('introducedByColon', () => {
  holds([
    [
      'finds the subject of the sentence before a colon',
      'The mayor had one wish for the port: “Give us back our harbor.”',
      [said('introduced-by-colon', 'The mayor', null, '“Give us back our harbor.”')],
    ],
    ['leaves a sentence about nobody', 'There was one wish in town: “Give us back our harbor.”', []],
  ]);
});

describe('introducedByParagraph', () => {
  holds([
    [
      'finds the speaker of the verb that ends the paragraph before with a colon',
      'Foreign Minister Nadia Haddad wrote on Thursday:\n\n“We ask both sides to stop.”',
      [said('introduced-by-colon', 'Foreign Minister Nadia Haddad', 'wrote', '“We ask both sides to stop.”')],
    ],
    [
      'finds the subject of the paragraph before where it has no verb of saying',
      'The mayor had one wish for the port:\n\n“Give us back our harbor.”',
      [said('introduced-by-colon', 'The mayor', null, '“Give us back our harbor.”')],
    ],
    [
      'leaves a paragraph that ends with a full stop',
      'The harbor was closed for a year.\n\n“Give us back our harbor.”',
      [said('unclear-speaker', null, null, '“Give us back our harbor.”')],
    ],
  ]);
});

describe('lastSpeakerInNarration', () => {
  const before = 'The minister said the plan was wrong.';
  const heard = said('verb-then-clause', 'The minister', 'said', 'the plan was wrong');
  holds([
    [
      'goes on with the one just heard',
      `${before} It “makes little sense to us at all.”`,
      [
        heard,
        said('last-speaker-in-narration', 'The minister', 'said', '“makes little sense to us at all.”'),
      ],
    ],
    ['leaves a few words, which may be a term', `${before} It was a “very hot potato” in town.`, [heard]],
    [
      'leaves words with another sentence between',
      `${before} Nobody moved. It “makes little sense to us at all.”`,
      [heard],
    ],
  ]);
});

describe('goesOn', () => {
  holds([
    [
      'goes on behind the verb that ends the sentence before',
      '“The dam holds,” said engineer Li Wenhao. “We checked it twice.”',
      [
        said('quote-then-inverted-verb', 'engineer Li Wenhao', 'said', '“The dam holds,”'),
        said('quote-goes-on', 'engineer Li Wenhao', 'said', '“We checked it twice.”'),
      ],
    ],
    [
      'goes on with the one whose words open the sentence before',
      '“The dam holds,” said engineer Li Wenhao, who heard the mayor announce repairs. “We checked it twice.”',
      [
        said('quote-then-inverted-verb', 'engineer Li Wenhao', 'said', '“The dam holds,”'),
        said('quote-goes-on', 'engineer Li Wenhao', 'said', '“We checked it twice.”'),
      ],
    ],
    [
      'leaves a quotation with a verb of its own',
      '“The dam holds,” said engineer Li Wenhao. “We checked it twice,” Bo Lind said.',
      [
        said('quote-then-inverted-verb', 'engineer Li Wenhao', 'said', '“The dam holds,”'),
        said('quote-then-verb', 'Bo Lind', 'said', '“We checked it twice,”'),
      ],
    ],
  ]);
});

describe('goesOnWithNext', () => {
  holds([
    [
      'has the speaker of the quotation that follows',
      '“We checked it twice.” “The dam holds for now,” Li Wenhao said.',
      [
        said('quote-goes-on', 'Li Wenhao', 'said', '“We checked it twice.”'),
        said('quote-then-verb', 'Li Wenhao', 'said', '“The dam holds for now,”'),
      ],
    ],
    [
      'leaves a quotation that reported words follow',
      '“We checked it twice.” The mayor said that the dam was safe.',
      [
        said('unclear-speaker', null, null, '“We checked it twice.”'),
        said('verb-then-clause', 'The mayor', 'said', 'that the dam was safe'),
      ],
    ],
  ]);
});
