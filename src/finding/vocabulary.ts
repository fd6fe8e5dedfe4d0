import { countUpTo } from '../reading/text/places.js';

interface AlikeWord {
  word: string;
  stem: string;
  distance: number;
}

/**
 * The words of articles, folded, with their stems: sorted side by side, so that a word's beginning is compared once for
 * all that share it. A tree of maps would be no faster and take thirty times the memory.
 */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #stems: readonly string[];
  /** How many letters each word shares with the one before it, as far as a byte tells. */
  readonly #shared: Uint8Array;
  /** What was asked last: a word is often looked for twice in a row. */
  #last: { asked: string; most: number; found: AlikeWord[] } | null = null;

  constructor(stemByWord: ReadonlyMap<string, string>) {
    const sorted = [...stemByWord].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#words = sorted.map(([word]) => word);
    this.#stems = sorted.map(([, stem]) => stem);
    this.#shared = Uint8Array.from(this.#words, (word, at) =>
      Math.min(255, sharedBeginning(this.#words[at - 1] ?? '', word)),
    );
  }

  /** The stem of a word; undefined where it is not there. */
  stemOf(word: string): string | undefined {
    const at = this.#placeOf(word);
    return this.#words[at] === word ? this.#stems[at] : undefined;
  }

  /** The words that begin so, with their stems, in the order of the alphabet. */
  beginningWith(start: string): [word: string, stem: string][] {
    const found: [string, string][] = [];
    for (let at = this.#placeOf(start); this.#words[at]?.startsWith(start); at++) {
      found.push([this.#words[at] ?? '', this.#stems[at] ?? '']);
    }
    return found;
  }

  /** The words that a word is a part of, or that are a part of it, with their stems. */
  holding(part: string): [word: string, stem: string][] {
    return this.#words.flatMap((word, at) =>
      word.includes(part) || part.includes(word) ? [[word, this.#stems[at] ?? '']] : [],
    );
  }

  /**
   * The words that so many letters at most must be changed, put in or left out of to make one of the other; in the
   * order of the alphabet. Each row of the table has how far the asked word's beginnings are from one of the other's:
   *
   *              f e r r y
   *            0 1 2 3 4 5
   *          f 1 0 1 2 3 4
   *          e 2 1 0 1 2 3      "fery" is one letter away from "ferry",
   *          r 3 2 1 0 1 2      and of "fe" and "fer" two rows are the
   *          y 4 3 2 1 1 1      same for "fern", the next word
   */
  alike(asked: string, most: number): readonly AlikeWord[] {
    if (this.#last?.asked !== asked || this.#last.most !== most)
      this.#last = { asked, most, found: this.#findAlike(asked, most) };
    return this.#last.found;
  }

  #findAlike(asked: string, most: number): AlikeWord[] {
    const width = asked.length + 1;
    // A word that is longer by more letters is too far away before its end.
    const rows = new Uint16Array((width + most + 2) * width);
    for (let at = 0; at < width; at++) rows[at] = at;
    const letters = Uint16Array.from({ length: asked.length }, (_, at) => asked.charCodeAt(at));
    const found: AlikeWord[] = [];
    /** Beginnings of this length are too far away already, as are all words that share it. */
    let dead = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.#words.length; at++) {
      const shared = this.#shared[at] ?? 0;
      if (shared >= dead) continue;
      dead = Number.POSITIVE_INFINITY;
      const word = this.#words[at] ?? '';
      for (let length = shared; length < word.length && dead > length; length++) {
        if (fillRow(rows, (length + 1) * width, letters, word.charCodeAt(length)) > most) dead = length + 1;
      }
      const distance = dead > word.length ? (rows[(word.length + 1) * width - 1] ?? 0) : most + 1;
      if (distance <= most) found.push({ word, stem: this.#stems[at] ?? '', distance });
    }
    return found;
  }

  /** Where a word stands, or would stand. */
  #placeOf(word: string): number {
    return countUpTo(this.#words.length, (index) => (this.#words[index] ?? '') < word);
  }
}

/** Stems as words of their own. */
export const vocabularyOfStems = (stems: Iterable<string>): Vocabulary =>
  new Vocabulary(new Map([...stems].map((stem) => [stem, stem])));

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Fills the row that begins at `at` from the one above it; gives the least that is in it. */
function fillRow(rows: Uint16Array, at: number, letters: Uint16Array, letter: number): number {
  const above = at - letters.length - 1;
  let left = (rows[above] as number) + 1;
  let least = left;
  rows[at] = left;
  for (let column = 1; column <= letters.length; column++) {
    const changed = (rows[above + column - 1] as number) + (letters[column - 1] === letter ? 0 : 1);
    left = Math.min(changed, (rows[above + column] as number) + 1, left + 1);
    rows[at + column] = left;
    if (left < least) least = left;
  }
  return least;
}
