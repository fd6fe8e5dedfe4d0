import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Article } from '../reading/article.js';
import { atOnce, inSlices } from './in-slices.js';
import { type ParagraphWords, paragraphWords } from './paragraph-words.js';
import { passagesOf, type SentenceRun } from './passages.js';
import { ShortForms } from './short-forms.js';

/** A passage that the index holds. */
export interface IndexedPassage extends SentenceRun {
  /** Position in the index: in the order of the articles and of their text. */
  id: number;
  paragraph: ParagraphWords;
}

/** Passages in stemmed words, a document each. */
interface PassageDocument {
  id: number;
  stems: string;
}

/** BM25 as tuned on encyclopedia questions: term frequency saturates early, no bonus for merely having a word. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

/**
 * An article is a sample of all that is written: a word that a short one has once is nearly as rare as one that it
 * does not have. Paragraphs without any of its words that are thought of beside it; found by measuring.
 */
const PARAGRAPHS_ELSEWHERE = 40;

/** How often words stand in the articles, and which passages may answer. */
export class PassageIndex {
  readonly #passages: IndexedPassage[] = [];
  readonly #paragraphs: ParagraphWords[] = [];
  #contentWords = 0;
  readonly #search = new MiniSearch<PassageDocument>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  readonly #paragraphsWith = new Map<string, number>();
  #shortForms: ShortForms | null = null;
  readonly #vocabulary = new SearchableMap<string>();

  constructor(articles: readonly Article[]) {
    atOnce(this.#fill(articles));
  }

  /** The same index, with other work let in while it is built. */
  static async inSlices(articles: readonly Article[]): Promise<PassageIndex> {
    const index = new PassageIndex([]);
    await inSlices(index.#fill(articles));
    return index;
  }

  /** A paragraph a step. */
  *#fill(articles: readonly Article[]): Generator<undefined, void> {
    for (const article of articles) {
      for (const paragraph of yield* wordsOfArticle(article)) {
        this.#add(paragraph);
        yield;
      }
    }
  }

  #add(paragraph: ParagraphWords): void {
    const { sentences, statements, stems, folded, contentWords } = paragraph;
    this.#paragraphs.push(paragraph);
    this.#contentWords += contentWords;
    for (const stem of new Set(stems)) {
      if (stem !== '') this.#paragraphsWith.set(stem, (this.#paragraphsWith.get(stem) ?? 0) + 1);
    }
    stems.forEach((stem, at) => {
      if (stem !== '') this.#vocabulary.set(folded[at] ?? '', stem);
    });
    for (const run of passagesOf(sentences, statements)) {
      const passage = { id: this.#passages.length, ...run, paragraph };
      this.#passages.push(passage);
      this.#search.add({ id: passage.id, stems: stemsOf(passage) });
    }
  }

  get passages(): readonly IndexedPassage[] {
    return this.#passages;
  }

  get paragraphs(): readonly ParagraphWords[] {
    return this.#paragraphs;
  }

  /** Content words a paragraph. */
  get averageLength(): number {
    return Math.max(1, this.#contentWords / Math.max(1, this.#paragraphs.length));
  }

  /** Whether a word, or another form of it, stands in the articles. */
  has(stem: string): boolean {
    return this.#paragraphsWith.has(stem);
  }

  get shortForms(): ShortForms {
    this.#shortForms ??= new ShortForms(this.paragraphs);
    return this.#shortForms;
  }

  /** Every word of the articles but stop words, folded, with its stem. */
  get vocabulary(): SearchableMap<string> {
    return this.#vocabulary;
  }

  /**
   * Inverse document frequency over paragraphs, Robertson and Spärck Jones' form as BM25 has it; largest for a stem
   * that no paragraph has.
   */
  idf(stem: string): number {
    const having = this.#paragraphsWith.get(stem) ?? 0;
    const paragraphs = this.paragraphs.length + PARAGRAPHS_ELSEWHERE;
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
    if (stems.length === 0) return [];
    return this.#search
      .search(stems.join(' '), {
        filter: ({ id }) => {
          const passage = this.passages[id];
          return passage !== undefined && fits(passage);
        },
      })
      .slice(0, limit)
      .flatMap(({ id }) => this.passages[id] ?? []);
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

function stemsOf({ paragraph, first, end }: IndexedPassage): string {
  return paragraph.stems
    .filter((stem, at) => {
      const sentence = paragraph.sentenceOf[at] ?? 0;
      return stem !== '' && sentence >= first && sentence < end;
    })
    .join(' ');
}
