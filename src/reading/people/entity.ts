import type { Person, SpeakerId } from '../article.js';

export type Gender = 'female' | 'male';

/** Somebody or something that an article names, by all its mentions. */
export interface Entity {
  id: SpeakerId;
  /** The known person's usual name, else the fullest name in the article. */
  name: string;
  /** Folded words of the fullest name; of a role, the role. */
  words: string[];
  /** Named by what it is, not by a name: "the farmer", "a report", "the ministers of both countries". */
  isRole: boolean;
  gender: Gender | null;
  /** Whether the gender is told by a title, a noun or a pronoun rather than guessed from a first name. */
  isGenderTold: boolean;
  person: Person | null;
  /** As the article writes them, in the order of appearance. */
  forms: Set<string>;
  titles: string[];
  /** Whether it is somebody: a known person, one with a title or a known first name, or a role such as "the farmer". */
  isPerson: boolean;
  /** Whether its name is that of a group, a place or a thing: "the Ministry of Trade". */
  isThing: boolean;
  /** Whether it is several: "the officials", "NAME and NAME". */
  isGroup: boolean;
  /** Where the article first and last names it, in characters. */
  firstAt: number;
  lastAt: number;
  /** How often the whole article has its name in full, and how often a lone name has stood for it so far. */
  fullNames: number;
  loneMentions: number;
}

/** An entity of which only the name is known. */
export const newEntity = (id: SpeakerId, name: string, words: string[], at: number): Entity => ({
  id,
  name,
  words,
  isRole: false,
  gender: null,
  isGenderTold: false,
  person: null,
  forms: new Set(),
  titles: [],
  isPerson: false,
  isThing: false,
  isGroup: false,
  firstAt: at,
  lastAt: at,
  fullNames: 0,
  loneMentions: 0,
});
