import type { ParagraphWords } from './paragraph-words.js';
import { initialsIn, type Word, wordsOf } from './words.js';

/** Two letters begin too many pairs of words by chance: answers to questions on other subjects came of them. */
const FEWEST_LETTERS = 3;

/** Words of a name that is known by its initials; small words inside it count too. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 7;

/** The names in articles that a short form could stand for, and the short forms that could stand for a name. */
export class ShortForms {
  /** The first name in the text, by its initials. */
  readonly #names: Map<string, string>;
  readonly #used: Set<string>;

  constructor(names: Iterable<readonly [initials: string, name: string]> = [], used: Iterable<string> = []) {
    this.#names = new Map(names);
    this.#used = new Set(used);
  }

  /** The names by their initials. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** The short forms that stand in the text. */
  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Paragraphs are added in the order of the text. */
  add({ article, starts, ends }: ParagraphWords): void {
    const words = [...starts].map((start, at) => ({ start, end: ends[at] ?? start }));
    words.forEach(({ start, end }, at) => {
      if (isLowerCase(article.text.charCodeAt(start))) return;
      const typed = article.text.slice(start, end);
      const initials = initialsIn(typed);
      if (initials !== null) this.#used.add(initials);
      for (const length of nameLengths(article.text, words, at)) {
        const name = article.text.slice(start, words[at + length - 1]?.end);
        for (const short of initialsOf(name)) if (!this.#names.has(short)) this.#names.set(short, name);
      }
    });
  }

  /**
   * A query's words as the articles have them: a short form that they lack is the name that they have in full, and a
   * name that they lack is the short form that they have for it. Each keeps the place that it has in the query.
   * @example forms.asWritten('the LFC', words, isKnown) // in articles with "Lake Fisheries Council": its three words
   */
  asWritten(text: string, words: readonly Word[], isKnown: (word: Word) => boolean): Word[] {
    const written: Word[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) break;
      const typed = text.slice(word.start, word.end);
      const initials = isKnown(word) ? null : initialsIn(typed);
      const name = initials === null ? undefined : this.#names.get(initials);
      const short = this.#shortFormAt(text, words, at, isKnown);
      if (name) written.push(...placedAt(word.start, word.end, name));
      else if (short) {
        written.push(...placedAt(word.start, short.end, short.form));
        at += short.length - 1;
      } else written.push(word);
    }
    return written;
  }

  #shortFormAt(
    text: string,
    words: readonly Word[],
    at: number,
    isKnown: (word: Word) => boolean,
  ): { form: string; length: number; end: number } | null {
    for (const length of nameLengths(text, words, at).reverse()) {
      const name = words.slice(at, at + length);
      const end = name.at(-1)?.end ?? 0;
      if (name.every((word) => !word.isContent || isKnown(word))) continue;
      const form = initialsOf(text.slice(name[0]?.start, end)).find((initials) => this.#used.has(initials));
      if (form) return { form, length, end };
    }
    return null;
  }
}

/** Most words begin with one of these letters, and neither a name nor a short form does. */
const isLowerCase = (letter: number) => letter >= 0x61 && letter <= 0x7a;

/** How many words the names have that begin at a word: runs of capitals with small words inside, nothing else between. */
function nameLengths(text: string, words: readonly { start: number; end: number }[], from: number): number[] {
  const lengths: number[] = [];
  for (let length = 1; length <= MOST_WORDS; length++) {
    const word = words[from + length - 1];
    const previous = words[from + length - 2];
    if (!word || (length > 1 && previous && !/^[ -]$/.test(text.slice(previous.end, word.start)))) break;
    if (/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) {
      if (length >= FEWEST_WORDS) lengths.push(length);
    } else if (length === 1 || !/^(?:and|de|for|in|of|on|the)$/.test(text.slice(word.start, word.end))) break;
  }
  return lengths;
}

/** With the small words' and without: "Port Bank of Lome" is "PBOL" or "PBL". */
function initialsOf(name: string): string[] {
  const words = name.split(/[ -]/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [capitals, words]
    .filter(({ length }) => length >= FEWEST_LETTERS)
    .map((initialled) => initialled.map((word) => word.charAt(0).toUpperCase()).join(''));
}

function placedAt(start: number, end: number, text: string): Word[] {
  return wordsOf(text).map((word) => ({ ...word, start, end }));
}
