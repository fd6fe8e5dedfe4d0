import type { Lookup, SpeakerDirectory } from './speaker-directory.js';

const WHO_IS = /^\s*who(?:['’]s|\s+(?:is|was|are|were))\s+(.+?)[\s?!.]*$/iu;

/** A question about a person: the name or office as typed, and whom it fits. */
export interface AskedPerson {
  name: string;
  lookup: Exclude<Lookup, { kind: 'none' }>;
}

/**
 * Whom a question asks about as a person, by name or by office: "Who is Amina Bello?", "Who was the mayor of Sela?".
 * Null for any other question, such as "Who is against the dam?".
 */
export function askedPerson(question: string, directory: SpeakerDirectory): AskedPerson | null {
  const name = WHO_IS.exec(question)?.[1];
  if (name === undefined) return null;
  const lookup = directory.find(name);
  return lookup.kind === 'none' ? null : { name, lookup };
}
