/**
 * Votes of a claim's words for where it begins, by bucket of positions. In arrays side by side: tens of thousands are
 * cast for one claim, and a map of objects took longer than all else of a check together.
 */
export class Votes {
  /** The bucket that index 0 is: a claim's later words vote for places before the first position. */
  readonly #first: number;
  readonly #scores: Float64Array;
  /** The position of one of the words that voted. */
  readonly #positions: Uint32Array;
  /** The word that voted last, from 1: one that a place has twice counts once. */
  readonly #lastWords: Uint32Array;
  /** Those that any word voted for, in the order in which one first did. */
  readonly #touched: number[] = [];

  /** @param end exclusive */
  constructor(first: number, end: number) {
    const count = Math.max(0, end - first);
    this.#first = first;
    this.#scores = new Float64Array(count);
    this.#positions = new Uint32Array(count);
    this.#lastWords = new Uint32Array(count);
  }

  /** @param word by number, from 0; the votes of one come one after the other */
  cast(bucket: number, word: number, position: number, share: number): void {
    const at = bucket - this.#first;
    const last = this.#lastWords[at];
    if (last === word + 1) return;
    if (last === 0) {
      this.#touched.push(at);
      this.#positions[at] = position;
    }
    this.#scores[at] = (this.#scores[at] ?? 0) + share;
    this.#lastWords[at] = word + 1;
  }

  /** So many of the buckets with the highest scores, highest first; of equals, the one that was first voted for. */
  best(count: number): { bucket: number; position: number }[] {
    const top: number[] = [];
    const scoreOf = (at: number | undefined) => (at === undefined ? 0 : (this.#scores[at] ?? 0));
    for (const at of this.#touched) {
      const score = scoreOf(at);
      if (top.length >= count && score <= scoreOf(top.at(-1))) continue;
      let place = top.length;
      while (place > 0 && scoreOf(top[place - 1]) < score) place--;
      top.splice(place, 0, at);
      if (top.length > count) top.pop();
    }
    return top.map((at) => ({ bucket: at + this.#first, position: this.#positions[at] ?? 0 }));
  }
}
