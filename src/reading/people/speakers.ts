import type { Speaker, SpeakerId } from '../article.js';
import type { Entity } from './entity.js';
import type { Naming } from './naming.js';

/** Those who are heard, and the people whom the article names, in the order in which it first names them. */
export function speakersOf(
  entities: readonly Entity[],
  heard: ReadonlySet<SpeakerId>,
  { isAddress }: Pick<Naming, 'isAddress'>,
): Speaker[] {
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
        ...(role && !isAddress(role.toLowerCase()) && { role }),
        ...(person && { country: person.country }),
        ...(person?.names && { names: person.names }),
        ...(person?.offices && { offices: person.offices }),
        ...(person && { written: fullest(forms) }),
        spellings: [...new Set([...(person?.spellings ?? []), ...forms])].filter((form) => form !== name),
      };
    });
}

/** Of an article's ways of writing a name, the one of the most words; of as many, the first. */
function fullest(forms: Iterable<string>): string {
  const wordsIn = (form: string) => form.split(/[\s-]+/).length;
  return [...forms].reduce((best, form) => (wordsIn(form) > wordsIn(best) || best === '' ? form : best), '');
}
