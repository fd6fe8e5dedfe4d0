import MiniSearch from 'minisearch';

/** A passage in stemmed words. */
interface PassageDocument {
  id: number;
  stems: string;
}

/** BM25 as tuned on encyclopedia questions: term frequency saturates early, no bonus for merely having a word. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

/** Which passages have a stem, by MiniSearch, and in how many paragraphs it stands. Filled paragraph by paragraph. */
export class StemIndex {
  readonly #search = new MiniSearch<PassageDocument>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  readonly #paragraphsWith = new Map<string, number>();

  /** All of them, in the order in which they were first added. */
  stems(): IterableIterator<string> {
    return this.#paragraphsWith.keys();
  }

  get distinctStems(): number {
    return this.#paragraphsWith.size;
  }

  has(stem: string): boolean {
    return this.#paragraphsWith.has(stem);
  }

  /** In how many paragraphs a stem stands. */
  paragraphsWith(stem: string): number {
    return this.#paragraphsWith.get(stem) ?? 0;
  }

  /** Counts a paragraph: the stems of its words; empty ones are passed over. */
  addParagraph(stems: readonly string[]): void {
    for (const stem of new Set(stems)) {
      if (stem !== '') this.#paragraphsWith.set(stem, this.paragraphsWith(stem) + 1);
    }
  }

  /** Adds a passage under its number. */
  addPassage(id: number, stems: readonly string[]): void {
    this.#search.add({ id, stems: stems.filter((stem) => stem !== '').join(' ') });
  }

  /** Passages that have at least one of the stems, those with the highest BM25 score first. */
  search(stems: readonly string[]): number[] {
    if (stems.length === 0) return [];
    return this.#search.search(stems.join(' ')).map(({ id }) => id);
  }
}
