import type { Speaker, SpeakerId } from '../article.js';
import type { Entity } from './entities.js';

/** Those who are heard, and the people whom the article names, in the order in which it first names them. */
export function speakersOf(entities: readonly Entity[], heard: ReadonlySet<SpeakerId>): Speaker[] {
  return entities
    .filter(
      ({ id, isPerson, words, person }) => heard.has(id) || person !== null || (isPerson && words.length > 1),
    )
    .toSorted((a, b) => a.firstAt - b.firstAt)
    .map(({ id, name, person, titles, forms }) => {
      const role = person?.role ?? titles.join(' ');
      return {
        id,
        name,
        ...(role && !/^(?:m(?:r|rs|s)\.?|miss)$/i.test(role) && { role }),
        ...(person && { country: person.country }),
        spellings: [...new Set([...(person?.spellings ?? []), ...forms])].filter((form) => form !== name),
      };
    });
}
