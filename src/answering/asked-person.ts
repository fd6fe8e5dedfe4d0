import type { Lookup, SpeakerDirectory } from './speaker-directory.js';

const WHO_IS = /^\s*who(?:['’]s|\s+(?:is|was|are|were))\s+(.+?)[\s?!.]*$/iu;

/**
 * Whom a question asks about as a person, by name or by office: "Who is Amina Bello?", "Who was the mayor of Sela?".
 * Null for any other question, such as "Who is against the dam?".
 */
export function askedPerson(
  question: string,
  directory: SpeakerDirectory,
): Exclude<Lookup, { kind: 'none' }> | null {
  const asked = WHO_IS.exec(question)?.[1];
  if (asked === undefined) return null;
  const lookup = directory.find(asked);
  return lookup.kind === 'none' ? null : lookup;
}
