import { inSlices } from './in-slices.js';
import { ShortForms } from './short-forms.js';
import { Vocabulary, vocabularyOfStems } from './vocabulary.js';
import { WordFamilies } from './word-families.js';
import type { WordStatistics } from './word-statistics.js';

/** The words of many articles, as they were counted when each of these was indexed. */
export interface CountedWords {
  paragraphs: number;
  contentWords: number;
  /** In how many paragraphs each stem stands. */
  stems: ReadonlyMap<string, number>;
  /** Words but stop words, folded, with their stems. */
  words: ReadonlyMap<string, string>;
  /** Names by their initials. */
  names: ReadonlyMap<string, string>;
  /** Short forms that stand in the texts. */
  shortForms: ReadonlySet<string>;
  languages: readonly string[];
}

/** Statistics of words that were counted before. */
export class KnownWords implements WordStatistics {
  readonly shortForms: ShortForms;
  readonly families = new WordFamilies();
  readonly #counted: CountedWords;
  #vocabulary: Vocabulary | null = null;
  #stemVocabulary: Vocabulary | null = null;

  private constructor(counted: CountedWords) {
    this.#counted = counted;
    this.shortForms = new ShortForms(counted.names, counted.shortForms);
  }

  /** Other work is let in meanwhile. */
  static async of(counted: CountedWords): Promise<KnownWords> {
    const known = new KnownWords(counted);
    await inSlices(known.families.add(counted.stems.keys()));
    return known;
  }

  get paragraphs(): number {
    return this.#counted.paragraphs;
  }

  get contentWords(): number {
    return this.#counted.contentWords;
  }

  get languages(): readonly string[] {
    return this.#counted.languages;
  }

  paragraphsWith(stem: string): number {
    return this.#counted.stems.get(stem) ?? 0;
  }

  stems(): Iterable<string> {
    return this.#counted.stems.keys();
  }

  /** Words and stems, by which the memory that they take is told. */
  get size(): { words: number; stems: number } {
    return { words: this.#counted.words.size, stems: this.#counted.stems.size };
  }

  get vocabulary(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(this.#counted.words);
    return this.#vocabulary;
  }

  get stemVocabulary(): Vocabulary {
    this.#stemVocabulary ??= vocabularyOfStems(this.stems());
    return this.#stemVocabulary;
  }
}
