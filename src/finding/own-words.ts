import { contentWordsOf, type ParagraphWords } from './paragraph-words.js';
import { ShortForms } from './short-forms.js';
import type { StemIndex } from './stem-index.js';
import { Vocabulary, vocabularyOfStems } from './vocabulary.js';
import { WordFamilies } from './word-families.js';
import type { WordStatistics } from './word-statistics.js';

/** Statistics of the words of paragraphs that are all in memory. */
export class OwnWords implements WordStatistics {
  readonly shortForms = new ShortForms();
  readonly families = new WordFamilies();
  readonly #paragraphs: readonly ParagraphWords[];
  readonly #stems: StemIndex;
  readonly #languages: ReadonlySet<string>;
  #contentWords = 0;
  #vocabulary: Vocabulary | null = null;
  #stemVocabulary: Vocabulary | null = null;

  /** Each is looked at as it is when it is asked about. */
  constructor(paragraphs: readonly ParagraphWords[], stems: StemIndex, languages: ReadonlySet<string>) {
    this.#paragraphs = paragraphs;
    this.#stems = stems;
    this.#languages = languages;
  }

  /** Counts one of the paragraphs. */
  add(paragraph: ParagraphWords): void {
    this.#contentWords += paragraph.contentWords;
    this.shortForms.add(paragraph);
  }

  get paragraphs(): number {
    return this.#paragraphs.length;
  }

  get contentWords(): number {
    return this.#contentWords;
  }

  get languages(): readonly string[] {
    return [...this.#languages];
  }

  paragraphsWith(stem: string): number {
    return this.#stems.paragraphsWith(stem);
  }

  stems(): Iterable<string> {
    return this.#stems.stems();
  }

  get vocabulary(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(new Map(this.#paragraphs.flatMap((one) => [...contentWordsOf(one)])));
    return this.#vocabulary;
  }

  get stemVocabulary(): Vocabulary {
    this.#stemVocabulary ??= vocabularyOfStems(this.stems());
    return this.#stemVocabulary;
  }
}
