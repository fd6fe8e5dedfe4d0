import { fold } from '../../reading/fold.js';

const MOST_CHARACTERS = 40;

/** Of a title without letters and digits. */
const NAMELESS = 'article';

/**
 * An id for an article of this title that is none of those taken: the title's letters and digits, 40 characters at most.
 * @example articleId('Talks in Şela, again!', new Set()) === 'talks-in-sela-again'
 */
export function articleId(title: string, taken: ReadonlySet<string>): string {
  const whole = fold(title).normalize('NFC').replaceAll(' ', '-');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = (cut(whole, MOST_CHARACTERS - suffix.length) || NAMELESS) + suffix;
    if (!taken.has(id)) return id;
  }
}

/** The beginning, in UTF-16 units, without half a letter or a hyphen at its end; whole words where that keeps most. */
function cut(id: string, most: number): string {
  if (id.length <= most) return id;
  const beginning = id.slice(0, most + 1);
  const lastHyphen = beginning.lastIndexOf('-');
  const part = lastHyphen > most / 2 ? beginning.slice(0, lastHyphen) : id.slice(0, most);
  return part.replace(/(?:\p{Surrogate}|-)+$/u, '');
}
