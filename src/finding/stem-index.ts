import { bestFirst } from './best-first.js';

/** BM25 as tuned on encyclopedia questions: term frequency saturates early, no bonus for merely having a word. */
const K = 1.2;
const B = 0.75;

/** An entry has how many paragraphs and how many passages have its stem, then each of these. */
const HEAD = 2;

/** A passage in an entry: its number times this, and how often it has the stem, at most one less. */
const TIMES = 256;

/** Stems a step: of the work that is done once all passages are there. */
const STEPS_OF = 512;

/**
 * Which passages have a stem, and how often, and in how many paragraphs it stands. Filled paragraph by paragraph, then
 * packed: all entries side by side in one array, as an object for each would take ten times the memory.
 */
export class StemIndex {
  /** While it is filled: the entries. */
  #filling = new Map<string, number[]>();
  /** Once it is packed: where they are. */
  readonly #places = new Map<string, number>();
  #entries = new Uint32Array(0);
  /** Different stems of each passage. */
  readonly #lengths: number[] = [];
  #averageLength = 1;

  /** Passages; the number of the next one that is added. */
  get size(): number {
    return this.#lengths.length;
  }

  /** All of them, in the order in which they were first added. */
  stems(): IterableIterator<string> {
    return this.#places.keys();
  }

  get distinctStems(): number {
    return this.#places.size;
  }

  /** In how many paragraphs a stem stands; 0 where it stands nowhere. */
  paragraphsWith(stem: string): number {
    const place = this.#places.get(stem);
    return place === undefined ? 0 : (this.#entries[place] ?? 0);
  }

  /**
   * Adds a paragraph's next passage.
   * @param first the number of the paragraph's first passage
   * @param stems of its words in order; empty ones are passed over
   */
  add(first: number, stems: Iterable<string>): void {
    const passage = this.size;
    let length = 0;
    for (const stem of stems) {
      if (stem === '') continue;
      const entry = this.#filling.get(stem);
      if (!entry) this.#filling.set(stem, [1, 1, passage * TIMES + 1]);
      else {
        const last = entry.at(-1) ?? 0;
        const latest = Math.floor(last / TIMES);
        if (latest === passage) {
          if (last % TIMES < TIMES - 1) entry[entry.length - 1] = last + 1;
          continue;
        }
        if (latest < first) entry[0] = (entry[0] ?? 0) + 1;
        entry[1] = (entry[1] ?? 0) + 1;
        entry.push(passage * TIMES + 1);
      }
      length++;
    }
    this.#lengths.push(Math.max(1, length));
  }

  /** To be run once all are added. */
  *pack(): Generator<undefined, void> {
    let size = 0;
    for (const entry of this.#filling.values()) size += entry.length;
    this.#entries = new Uint32Array(size);
    let place = 0;
    for (const [stem, entry] of this.#filling) {
      this.#places.set(stem, place);
      this.#entries.set(entry, place);
      place += entry.length;
      if (this.#places.size % STEPS_OF === 0) yield;
    }
    this.#filling = new Map();
    this.#averageLength = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size);
  }

  /**
   * Passages that have at least one of the stems, those with the highest score first, of equals in the order of the stems
   * and of the text. Scores are BM25's (Robertson and Spärck Jones), times how many of the stems a passage has.
   */
  *search(stems: readonly string[]): Generator<number, void> {
    const scores = new Float64Array(this.size);
    const having = new Uint32Array(this.size);
    const found: number[] = [];
    for (const stem of stems) {
      const place = this.#places.get(stem);
      if (place === undefined) continue;
      const passages = this.#entries[place + 1] ?? 0;
      const idf = Math.log(1 + (this.size - passages + 0.5) / (passages + 0.5));
      for (let at = place + HEAD; at < place + HEAD + passages; at++) {
        const entry = this.#entries[at] ?? 0;
        const passage = Math.floor(entry / TIMES);
        const times = entry % TIMES;
        const length = (this.#lengths[passage] ?? 1) / this.#averageLength;
        const score = (idf * times * (K + 1)) / (times + K * (1 - B + B * length));
        if (having[passage] === 0) found.push(passage);
        scores[passage] = (scores[passage] ?? 0) + score;
        having[passage] = (having[passage] ?? 0) + 1;
      }
    }
    const ranked = Float64Array.from(found, (passage) => (scores[passage] ?? 0) * (having[passage] ?? 0));
    const isBefore = (a: number, b: number) => {
      const difference = (ranked[a] ?? 0) - (ranked[b] ?? 0);
      return difference === 0 ? a < b : difference > 0;
    };
    for (const at of bestFirst(found.length, isBefore)) yield found[at] ?? 0;
  }
}
