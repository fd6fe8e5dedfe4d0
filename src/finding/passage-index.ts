import type { Article } from '../reading/article.js';
import { atOnce, inSlices } from './in-slices.js';
import { searchLanguage } from './languages/search-language.js';
import { OwnWords } from './own-words.js';
import { type ParagraphWords, paragraphWords } from './paragraph-words.js';
import { passagesOf, type SentenceRun } from './passages.js';
import type { ShortForms } from './short-forms.js';
import { StemIndex } from './stem-index.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordFamilies } from './word-families.js';
import type { WordStatistics } from './word-statistics.js';

/** A passage that the index holds. */
export interface IndexedPassage extends SentenceRun {
  /** Position in the index: in the order of the articles and of their text. */
  id: number;
  paragraph: ParagraphWords;
}

/**
 * An article is a sample of all that is written: a word that a short one has once is nearly as rare as one that it
 * does not have. Paragraphs without any of its words that are thought of beside it; found by measuring.
 */
const PARAGRAPHS_ELSEWHERE = 40;

/** How often words stand in the articles, and which passages may answer. */
export class PassageIndex {
  readonly #passages: IndexedPassage[] = [];
  readonly #paragraphs: ParagraphWords[] = [];
  readonly #stems = new StemIndex();
  readonly #languages = new Set<string>();
  readonly #own = new OwnWords(this.#paragraphs, this.#stems, this.#languages);
  /** Of all paragraphs, which may be more than are held. */
  #statistics: WordStatistics = this.#own;

  constructor(articles: readonly Article[]) {
    atOnce(this.#fill(articles));
  }

  /** Holds a few paragraphs of many, whose words weigh by all of them. All of these are candidates. */
  static among(paragraphs: Iterable<ParagraphWords>, statistics: WordStatistics): PassageIndex {
    const index = new PassageIndex([]);
    index.#statistics = statistics;
    for (const paragraph of paragraphs) index.#add(paragraph);
    atOnce(index.#stems.pack());
    return index;
  }

  /** The same index, with other work let in while it is built. */
  static async inSlices(articles: readonly Article[]): Promise<PassageIndex> {
    const index = new PassageIndex([]);
    await inSlices(index.#fill(articles));
    return index;
  }

  /** A paragraph a step, then some stems. */
  *#fill(articles: readonly Article[]): Generator<undefined, void> {
    for (const article of articles) {
      const language = searchLanguage(article.language);
      if (language) this.#languages.add(language.tag);
      for (const paragraph of yield* wordsOfArticle(article)) {
        this.#add(paragraph);
        yield;
      }
    }
    yield* this.#stems.pack();
    yield* this.#own.families.add(this.#stems.stems());
  }

  #add(paragraph: ParagraphWords): void {
    const { sentences, statements } = paragraph;
    this.#paragraphs.push(paragraph);
    if (this.#holdsAll) this.#own.add(paragraph);
    const first = this.#passages.length;
    for (const run of passagesOf(sentences, statements)) {
      this.#passages.push({ id: this.#passages.length, ...run, paragraph });
      this.#stems.add(first, stemsOf(paragraph, run));
    }
  }

  get #holdsAll(): boolean {
    return this.#statistics === this.#own;
  }

  get passages(): readonly IndexedPassage[] {
    return this.#passages;
  }

  get paragraphs(): readonly ParagraphWords[] {
    return this.#paragraphs;
  }

  /** Words as they stand there, and different stems. */
  get size(): { words: number; stems: number } {
    const words = this.#paragraphs.reduce((sum, { folded }) => sum + folded.length, 0);
    return { words, stems: this.#stems.distinctStems };
  }

  /** Content words a paragraph. */
  get averageLength(): number {
    const { paragraphs, contentWords } = this.#statistics;
    return Math.max(1, contentWords / Math.max(1, paragraphs));
  }

  /** Whether a word, or another form of it, stands in the articles. */
  has(stem: string): boolean {
    return this.#statistics.paragraphsWith(stem) > 0;
  }

  /** The languages of the articles other than English, by the first parts of their tags. */
  get languages(): readonly string[] {
    return this.#statistics.languages;
  }

  get shortForms(): ShortForms {
    return this.#statistics.shortForms;
  }

  /** Stems by what they are made of. */
  get families(): WordFamilies {
    return this.#statistics.families;
  }

  /** Every word of the articles but stop words, with its stem. Few questions need it, so it is made for the first. */
  get vocabulary(): Vocabulary {
    return this.#statistics.vocabulary;
  }

  /** Every stem of the articles, as a word of its own. Fewer questions still need it. */
  get stemVocabulary(): Vocabulary {
    return this.#statistics.stemVocabulary;
  }

  /**
   * Inverse document frequency over paragraphs, Robertson and Spärck Jones' form as BM25 has it; largest for a stem
   * that no paragraph has.
   */
  idf(stem: string): number {
    const paragraphs = this.#statistics.paragraphs + PARAGRAPHS_ELSEWHERE;
    const having = this.#statistics.paragraphsWith(stem);
    return Math.log(1 + (paragraphs - having + 0.5) / (having + 0.5));
  }

  /**
   * Passages that have at least one of the stems, those with the highest BM25 score first.
   * @param fits which passages may be among them
   */
  candidates(
    stems: readonly string[],
    limit: number,
    fits: (passage: IndexedPassage) => boolean,
  ): IndexedPassage[] {
    // Of few that were picked already, the few are not picked from again: here, they do not tell how rare a word is.
    if (!this.#holdsAll) return this.#passages.filter(fits);
    const found: IndexedPassage[] = [];
    for (const id of this.#stems.search(stems)) {
      const passage = this.#passages[id];
      if (passage && fits(passage)) found.push(passage);
      if (found.length === limit) break;
    }
    return found;
  }
}

const read = new WeakMap<Article, ParagraphWords[]>();

/**
 * An article never changes once it is read, so its words are found once, whatever sets of articles it is in. A paragraph
 * a step.
 */
export function* wordsOfArticle(article: Article): Generator<undefined, readonly ParagraphWords[]> {
  const known = read.get(article);
  if (known) return known;
  const paragraphs: ParagraphWords[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    paragraphs.push(paragraphWords(article, index, paragraph));
    yield;
  }
  read.set(article, paragraphs);
  return paragraphs;
}

/** Of a run of sentences, in the order of the text. */
function* stemsOf({ stems, sentenceOf }: ParagraphWords, { first, end }: SentenceRun): Generator<string> {
  for (let at = 0; at < stems.length; at++) {
    const sentence = sentenceOf[at] ?? 0;
    if (sentence >= first && sentence < end) yield stems[at] ?? '';
  }
}
