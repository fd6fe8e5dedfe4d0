/**
 * The words of articles, folded, with their stems: sorted side by side, so that a word's beginning is compared once for
 * all that share it. A tree of maps would be no faster and take thirty times the memory.
 */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #stems: readonly string[];

  constructor(stemByWord: ReadonlyMap<string, string>) {
    const sorted = [...stemByWord].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#words = sorted.map(([word]) => word);
    this.#stems = sorted.map(([, stem]) => stem);
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
  alike(asked: string, most: number): { word: string; stem: string; distance: number }[] {
    const width = asked.length + 1;
    const rows: number[][] = [Array.from({ length: width }, (_, at) => at)];
    const found: { word: string; stem: string; distance: number }[] = [];
    let before = '';
    /** Beginnings of this length are too far away already, as are all words that share it. */
    let dead = Number.POSITIVE_INFINITY;
    for (const [at, word] of this.#words.entries()) {
      const shared = sharedBeginning(before, word);
      before = word;
      if (shared >= dead) continue;
      dead = Number.POSITIVE_INFINITY;
      let length = Math.min(shared, rows.length - 1);
      rows.length = length + 1;
      while (length < word.length) {
        const row = nextRow(rows[length] ?? [], asked, word.charCodeAt(length));
        rows.push(row);
        length++;
        if (Math.min(...row) > most) {
          dead = length;
          break;
        }
      }
      const distance = rows[word.length]?.[width - 1];
      if (dead === Number.POSITIVE_INFINITY && distance !== undefined && distance <= most) {
        found.push({ word, stem: this.#stems[at] ?? '', distance });
      }
    }
    return found;
  }

  /** Where a word stands, or would stand. */
  #placeOf(word: string): number {
    let from = 0;
    let to = this.#words.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#words[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function nextRow(above: readonly number[], asked: string, letter: number): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let at = 1; at < above.length; at++) {
    const changed = (above[at - 1] ?? 0) + Number(asked.charCodeAt(at - 1) !== letter);
    row.push(Math.min(changed, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1));
  }
  return row;
}
