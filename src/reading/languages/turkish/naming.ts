import { fold } from '../../fold.js';
import type { Naming } from '../../people/naming.js';
import { ADDRESSES, lowerCase, THING } from './words.js';

/** Who bears a title, `resolve.ts` finds out by the endings of its words: a role alone is here itself and nobody else. */
export const NAMING: Naming = {
  isThing: (word) => THING.test(word),
  noShortForms: new Set(),
  titleGender: (title) => {
    if (lowerCase(title) === 'bayan') return 'female';
    return lowerCase(title) === 'bay' ? 'male' : null;
  },
  nounGender: () => null,
  isPersonNoun: () => false,
  isPluralNoun: (noun) => /l[ae]r[ıi]?$/.test(noun),
  isAddress: (title) => ADDRESSES.has(title),
  readRole: (role, form) => {
    const words = role.split(' ');
    return {
      head: words.at(-1) ?? '',
      others: words.slice(0, -1),
      owner: null,
      isDefinite: false,
      key: fold(form),
    };
  },
  newBearers: () => ({ add: () => undefined, find: () => null }),
};
