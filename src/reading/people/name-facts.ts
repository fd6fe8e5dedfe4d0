import { fold } from '../fold.js';
import type { Designation } from './designation.js';
import type { Gender } from './entity.js';
import { firstNameGender } from './first-names.js';
import { nameWords } from './name-words.js';
import type { Naming } from './naming.js';

/** What a name with its titles tells by itself. */
export interface NameFacts {
  /** The words by which it is found. */
  words: string[];
  gender: Gender | null;
  /** Whether a title tells the gender, which is surer than a first name. */
  isGenderTold: boolean;
  /** The last word of an office before the name, folded: "president"; null of "Mr." and the like. */
  office: string | null;
  /** A full name whose first name is a known one. */
  hasFirstName: boolean;
}

export function nameFacts(
  { names, titles }: Designation,
  { titleGender }: Pick<Naming, 'titleGender'>,
): NameFacts {
  const first = names.length > 1 ? firstNameGender(fold(names[0] ?? '')) : null;
  const told = titles.map(titleGender).find((gender) => gender !== null) ?? null;
  const words = nameWords(names);
  return {
    words,
    gender: told ?? first,
    isGenderTold: told !== null,
    office: told === null && titles.length > 0 ? fold(titles.at(-1) ?? '') : null,
    hasFirstName: first !== null && words.length > 1,
  };
}
