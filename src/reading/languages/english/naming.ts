import type { Naming } from '../../people/naming.js';
import { THING_WORDS, titleGender } from './lexicon/words.js';
import { isPersonNoun, isPluralNoun, nounGender } from './people/person-nouns.js';
import { EnglishBearers, readRole } from './people/roles.js';

/** "the House" is not short for "the White House", nor "the news" for "NAME News". */
const NO_SHORT_FORMS = new Set(
  'house post times news journal review today daily herald press media state'.split(' '),
);

export const NAMING: Naming = {
  isThing: (word) => THING_WORDS.has(word),
  noShortForms: NO_SHORT_FORMS,
  titleGender,
  nounGender,
  isPersonNoun,
  isPluralNoun,
  isAddress: (title) => /^(?:m(?:r|rs|s)\.?|miss)$/.test(title),
  readRole,
  newBearers: () => new EnglishBearers(),
};
