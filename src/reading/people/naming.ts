import type { Entity, Gender } from './entity.js';

/** A role as a mention: "the former Kenyan president" has the head "president" and the others "former", "kenyan". */
export interface Role {
  head: string;
  others: string[];
  /** Whose: "kenya" of "Kenya's president". */
  owner: string | null;
  /** "the minister", "his aide", "the union's lawyer": somebody whom the reader knows already. */
  isDefinite: boolean;
  /** The whole phrase without its article, folded. */
  key: string;
}

/** Who bears which title in an article. */
export interface Bearers {
  /**
   * @param title in its order: ["former", "Foreign", "Minister"]
   * @param about what else stands beside the name, folded: ["kenyan"]
   */
  add(entity: Entity, title: readonly string[], about: readonly string[], at: number): void;
  /** The last one before a place who can be meant; where there is none, the only one who comes later. */
  find(role: Role, at: number): Entity | null;
}

/** What the words of a language tell of those whom a text names; words are in lower case. */
export interface Naming {
  /** Whether a word stands in the names of groups, places and things, which no person's name has: "ministry". */
  isThing: (word: string) => boolean;
  /** Words of names that are not short for them: "house" of "the White House". */
  noShortForms: ReadonlySet<string>;
  titleGender: (title: string) => Gender | null;
  nounGender: (noun: string) => Gender | null;
  isPersonNoun: (noun: string) => boolean;
  /** Whether a noun is one for several: "officials". */
  isPluralNoun: (noun: string) => boolean;
  /** Whether a title is a form of address alone and no office: "Mr.". */
  isAddress: (title: string) => boolean;
  /** @param role the words of the phrase up to its head, folded; @param form the whole phrase */
  readRole: (role: string, form: string) => Role;
  /** For one article. */
  newBearers: () => Bearers;
}
