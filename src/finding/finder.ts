/**
 * Finds the passages of articles that answer a query, best first, and tells when none does.
 *
 * A text is taken into passages, whole sentences that never cut a statement. Those that share stems with the query are picked
 * by BM25; each is then scored by a few features of its paragraph and of its best sentence, under readable
 * weights. What the score is not enough for is refused rather than guessed.
 *
 * @example
 * const finder = new Finder(articles);
 * finder.find({ text: 'a lasting peace', prefersSpoken: true }, 10).matches[0]?.statement?.speaker;
 */
import type { Article } from '../reading/article.js';
import { ANSWERS } from './confidence.js';
import { inSlices } from './in-slices.js';
import { statementsOf } from './listing.js';
import type { Found, Match, Query } from './match.js';
import { OfSomeArticles } from './of-some-articles.js';
import { PassageIndex, wordsOfArticle } from './passage-index.js';
import { queryTerms } from './query-terms.js';
import { type Refusal, refusalOf } from './refusal.js';
import { joinRepeats } from './repeats.js';
import { type Result, search, searchEach } from './search.js';
import { sharedTopics } from './shared-topics.js';
import { toMatch } from './to-match.js';
import { gatherTopics, topicsOf } from './topics.js';
import { stemOf, type Word, wordsOf } from './words.js';

const isIn = (index: PassageIndex, words: readonly Word[]) =>
  words.every(({ isContent, stem }) => !isContent || index.has(stem));

/** Beside the best passage, others answer too where they score at least this part of it. */
const WORTH_SHOWING = 0.5;

export class Finder {
  readonly #articles: readonly Article[];
  #all: PassageIndex | null = null;
  #building: Promise<PassageIndex> | null = null;
  readonly #narrowed: OfSomeArticles<PassageIndex>;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    this.#narrowed = new OfSomeArticles(articles.length);
  }

  /** A finder with the index of all its articles built already, other work having been let in meanwhile. */
  static async inSlices(articles: readonly Article[]): Promise<Finder> {
    const finder = new Finder(articles);
    finder.#all = await PassageIndex.inSlices(articles);
    return finder;
  }

  /** A finder of a few of many paragraphs, as an index holds them; the articles are all that have one of them. */
  static among(articles: readonly Article[], index: PassageIndex): Finder {
    const finder = new Finder(articles);
    finder.#all = index;
    return finder;
  }

  /** Of all its articles together. */
  get size(): { words: number; stems: number } {
    return this.#index().size;
  }

  /** Does what an article needs once, whatever finders it comes to be in, other work being let in meanwhile. */
  static async prepare(article: Article): Promise<void> {
    await inSlices(wordsOfArticle(article));
  }

  /** Builds the index of all its articles, other work being let in meanwhile; else it is built, at once, for the first query. */
  async readyToFind(): Promise<void> {
    if (this.#all) return;
    this.#building ??= PassageIndex.inSlices(this.#articles);
    this.#all = await this.#building;
    this.#building = null;
  }

  /**
   * The passages that answer a query, best first, no passage twice. Where none does, those that come closest. With a
   * speaker and no text, all that the speaker says, in the order of the text.
   */
  find(query: Query, limit: number): Found {
    const { text, speaker, prefersSpoken } = query;
    const index = this.#index(query.articles);
    const terms = queryTerms(index, text);
    if (terms.words.length === 0) {
      const matches = speaker === undefined ? [] : statementsOf(index, speaker).slice(0, limit);
      const answered = matches.length > 0;
      const refusal: Refusal | null = answered ? null : { kind: 'no-subject' };
      return { matches, answered, confidence: answered ? 1 : 0, unknownWords: [], refusal };
    }
    const results = search(index, terms, { speaker, prefersSpoken });
    const confidence = results[0]?.confidence ?? 0;
    const answered = confidence >= ANSWERS;
    return {
      matches: toMatches(answered ? answeringOf(results) : results.slice(0, limit)).slice(0, limit),
      answered,
      confidence,
      unknownWords: terms.terms
        .filter(({ isKnown, isFaint }) => !isKnown && !isFaint)
        .map(({ typed }) => typed),
      refusal: answered ? null : refusalOf(terms, results),
    };
  }

  /**
   * How many passages of each speaker's answer a query, by id, of those who have any: as many as are found with that
   * speaker, without a limit. None for a query without words.
   */
  countBySpeaker(text: string, articles?: readonly string[]): Map<string, number> {
    const index = this.#index(articles);
    const terms = queryTerms(index, text);
    const counts = new Map<string, number>();
    if (terms.words.length === 0) return counts;
    for (const [speaker, results] of searchEach(index, terms)) {
      const { length } = toMatches(answeringOf(results));
      if (length > 0) counts.set(speaker, length);
    }
    return counts;
  }

  /** What two speakers both speak of, best first: phrases and words of the articles. */
  sharedTopics(one: string, other: string, articles?: readonly string[]): string[] {
    return sharedTopics(this.#index(articles), one, other);
  }

  /** Whether each word of a text stands in the articles in some form, spelt as it is. */
  knows(text: string, articles?: readonly string[]): boolean {
    const index = this.#index(articles);
    return (
      wordsOf(text).every(({ isContent, folded }) => !isContent || index.has(stemOf(folded))) ||
      index.languages.some((tag) => isIn(index, wordsOf(text, tag)))
    );
  }

  /**
   * Phrases of the articles that have an answer and that begin, or have a word that begins, with what is typed; those
   * that tell most first, up to 25 of up to 100 characters.
   */
  suggest(typed: string, options: { speaker?: string; articles?: readonly string[] } = {}): string[] {
    return topicsOf(this.#index(options.articles), typed, options.speaker);
  }

  /**
   * Gathers what `suggest` gives of all articles, other work being let in meanwhile; it does so itself, at once, where
   * that was not done before.
   */
  async readyToSuggest(): Promise<void> {
    await inSlices(gatherTopics(this.#index()));
  }

  /** Words weigh by how rare they are in the articles asked about, so each set of them has its own index. */
  #index(asked?: readonly string[]): PassageIndex {
    if (asked) {
      const isAsked = new Set(asked);
      const articles = this.#articles.filter(({ id }) => isAsked.has(id));
      if (articles.length < this.#articles.length) {
        return this.#narrowed.of(articles, () => new PassageIndex(articles));
      }
    }
    this.#all ??= new PassageIndex(this.#articles);
    return this.#all;
  }
}

/** Those of a search's results that answer; none where the best does not. */
function answeringOf(results: readonly Result[]): Result[] {
  const [best] = results;
  if (!best || best.confidence < ANSWERS) return [];
  const least = best.score * WORTH_SHOWING;
  return results.filter(({ confidence, score }) => confidence >= ANSWERS && score >= least);
}

const toMatches = (results: readonly Result[]): Match[] =>
  joinRepeats(results.map((result) => ({ result, match: toMatch(result) })));
