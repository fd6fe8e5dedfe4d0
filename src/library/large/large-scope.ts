/**
 * A scope with more passages than are held in memory. Held is what is known of the words of its articles; for each
 * question the database's full-text search finds the paragraphs that may answer, and the library that is answered from
 * has these alone, weighed by the words of all.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Finder } from '../../finding/finder.js';
import { atOnce } from '../../finding/in-slices.js';
import { PassageIndex, wordsOfArticle } from '../../finding/passage-index.js';
import type { Article } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import type { Asked } from '../asked.js';
import type { ScopeLibrary } from '../libraries.js';
import type { Library } from '../library.js';
import type { ScopeId } from '../scope-id.js';
import type { ArticleHead } from '../store/passages/passage-store.js';
import type { PassagePlace } from '../store/passages/search-passages.js';
import type { KeptArticle, KeptSize, Store } from '../store/store.js';
import { Indexing } from './indexing.js';
import { KeptReadings } from './kept-readings.js';
import { ScopeWords } from './scope-words.js';
import { searchesFor } from './searches.js';
import { wordsOfParagraph } from './words-of-paragraph.js';

export interface LargeScopeOptions {
  scope: ScopeId;
  store: Pick<Store, 'passages'>;
  /** What comes with the bot. */
  bundled: Library;
  /** Reads an article, with what people corrected in it. */
  read(kept: KeptArticle): Promise<Article>;
  /** Told of what keeps articles out of the index. */
  warn(error: unknown): void;
}

/** So many articles that are named are all looked through; of more, the paragraphs that fit. */
const MOST_NAMED = 20;

/** Discord offers no more. */
const MOST_OFFERED = 25;

/** Where nothing is asked for, the latest. */
const LATEST = { from: 0, count: 20 };

/** So many articles are read before a question is answered; where there are more, it is answered without them. */
const FEW_LEFT = 40;

const A_HEAD = 300;

/** How long is waited after a fault before indexing goes on, at first and at most, in milliseconds. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** Articles that are named: of the scope's own their ids, and those that come with the bot. */
interface Named {
  own: string[];
  bundled: readonly Article[];
}

export class LargeScope {
  readonly #options: LargeScopeOptions;
  readonly #size: KeptSize;
  readonly #readings: KeptReadings;
  readonly #words: ScopeWords;
  readonly #indexing: Indexing;
  readonly #heads: readonly ArticleHead[];
  readonly #foldedTitles: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  /** How many articles are not in the index yet. */
  #left = 0;

  private constructor(
    options: LargeScopeOptions,
    size: KeptSize,
    heads: readonly ArticleHead[],
    before: LargeScope | null,
  ) {
    this.#options = options;
    this.#size = size;
    this.#heads = heads;
    this.#foldedTitles = heads.map(({ title }) => fold(title));
    this.#positions = new Map(heads.map(({ id }, at) => [id, at]));
    const { scope, store, read, bundled } = options;
    this.#readings = new KeptReadings(
      { scope, store, heads, bytes: size.bytes },
      before === null ? null : before.#readings,
    );
    this.#words =
      before !== null && before.#size.usesBundled === size.usesBundled
        ? before.#words
        : new ScopeWords({ scope, store, bundled: size.usesBundled ? bundled.articles : [] });
    this.#indexing = new Indexing({ scope, store, read, warn: options.warn });
  }

  /** @param before the same scope before a change: what has not changed in it is not read again */
  static async open(
    options: LargeScopeOptions,
    size: KeptSize,
    before: LargeScope | null,
  ): Promise<LargeScope> {
    before?.end();
    const large = new LargeScope(options, size, await options.store.passages.heads(options.scope), before);
    await large.#begin();
    return large;
  }

  /** Bytes that it takes with as many articles in memory as there may be; more once its words are loaded. */
  get bytes(): number {
    return this.#words.bytes + this.#readings.bytes + A_HEAD * this.#heads.length;
  }

  /** Nothing more is put into its index; what is there stays. */
  end(): void {
    this.#indexing.end();
  }

  /** What may answer, of all that there is. */
  async about(asked: Asked): Promise<ScopeLibrary> {
    const bundled = this.#size.usesBundled ? this.#options.bundled.articles : [];
    const isOpen = !asked.texts?.length && !asked.speakers?.length;
    const named = this.#named(asked.article);
    if (named === null) {
      return isOpen
        ? this.#whole(this.#latest(asked), bundled)
        : this.#among(await this.#places(asked), bundled);
    }
    return isOpen || named.own.length <= MOST_NAMED
      ? this.#whole(named.own.slice(0, MOST_OFFERED), named.bundled)
      : this.#among(await this.#places(asked, named.own), named.bundled);
  }

  async #begin(): Promise<void> {
    const left = await this.#indexing.left();
    this.#left = left.length;
    if (left.length > 0) {
      const indexing = this.#index(left);
      if (left.length <= FEW_LEFT) await indexing;
      else void this.#goOn(indexing);
    }
    await this.#words.fresh();
  }

  /** Until all articles are in the index, whatever comes in between: a database that was away is back some time. */
  async #goOn(indexing: Promise<void>): Promise<void> {
    let under = indexing;
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !this.#indexing.isEnded;
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    ) {
      try {
        await under;
        await this.#words.fresh();
        return;
      } catch (error) {
        if (this.#indexing.isEnded) return;
        this.#options.warn(error);
        await wait(pauseMs, undefined, { ref: false });
      }
      under = this.#indexing.left().then((left) => this.#index(left));
      // It is waited for at once.
      under.catch(() => {});
    }
  }

  #index(left: readonly string[]): Promise<void> {
    return this.#indexing.run(left, (count) => {
      this.#left = count;
    });
  }

  async #places(asked: Asked, among?: readonly string[]): Promise<PassagePlace[]> {
    const { scope, store } = this.#options;
    const { known, sought } = await this.#words.now();
    const averageLength = known.contentWords / Math.max(1, known.paragraphs);
    const found = await Promise.all(
      searchesFor(asked, sought, known.paragraphs).map((search) =>
        store.passages.search(scope, { ...search, averageLength, ...(among && { articles: among }) }),
      ),
    );
    for (const { version } of found) this.#words.note(version);
    // None of the words is known; there may be some by now.
    if (found.length === 0) this.#words.note(await store.passages.version(scope));
    const places = new Map(
      found.flatMap((one) => one.places.map((place) => [`${place.article} ${place.paragraph}`, place])),
    );
    // In the order in which the articles were added, as in a library that is held whole.
    const positionOf = ({ article }: PassagePlace) => this.#positions.get(article) ?? 0;
    return [...places.values()].sort((a, b) => positionOf(a) - positionOf(b) || a.paragraph - b.paragraph);
  }

  /** Paragraphs of many articles, weighed by the words of all. */
  async #among(places: readonly PassagePlace[], bundled: readonly Article[]): Promise<ScopeLibrary> {
    const ids = [...new Set(places.map(({ article }) => article))];
    // Where nothing fits, it is told of articles that there are.
    const own = await this.#readings.of(ids.length > 0 ? ids : this.#latest({}));
    const byId = new Map(own.map(({ article }) => [article.id, article]));
    const found = places.flatMap(({ article, paragraph }) => {
      const whole = byId.get(article);
      return (whole && wordsOfParagraph(whole, paragraph)) ?? [];
    });
    const ofBundled = bundled.flatMap((article) => [...atOnce(wordsOfArticle(article))]);
    const { known } = await this.#words.now();
    const articles = [...own.map(({ article }) => article), ...bundled];
    const finder = Finder.among(articles, PassageIndex.among([...found, ...ofBundled], known));
    return { articles, finder, own: own.map(({ kept }) => kept), ...this.#facts() };
  }

  /** Some articles, wholly. */
  async #whole(ids: readonly string[], bundled: readonly Article[]): Promise<ScopeLibrary> {
    const own = await this.#readings.of(ids);
    const articles = [...own.map(({ article }) => article), ...bundled];
    return {
      articles,
      finder: await Finder.inSlices(articles),
      own: own.map(({ kept }) => kept),
      ...this.#facts(),
    };
  }

  #facts(): Pick<ScopeLibrary, 'usesBundled' | 'size' | 'ofMany'> {
    const { usesBundled, articles, bytes } = this.#size;
    return {
      usesBundled,
      size: { articles, bytes },
      ofMany: { articles, ready: Math.max(0, articles - this.#left) },
    };
  }

  #latest({ latest = LATEST }: Asked): string[] {
    const end = this.#heads.length - latest.from;
    return this.#heads.slice(Math.max(0, end - latest.count), Math.max(0, end)).map(({ id }) => id);
  }

  /** As `Answering` takes a name: an id or a title, else a part of titles. Null where none is asked for, or there is none. */
  #named(asked = ''): Named | null {
    const title = fold(asked);
    if (title === '') return null;
    const bundled = this.#size.usesBundled ? this.#options.bundled.articles : [];
    const fitting = (fits: (id: string, folded: string) => boolean): Named => ({
      own: this.#heads.flatMap(({ id }, at) => (fits(id, this.#foldedTitles[at] ?? '') ? [id] : [])),
      bundled: bundled.filter((article) => fits(article.id, fold(article.title))),
    });
    const exact = fitting((id, folded) => id === asked || folded === title);
    if (exact.own.length + exact.bundled.length > 0) return exact;
    const partly = fitting((_, folded) => folded.includes(title));
    return partly.own.length + partly.bundled.length > 0 ? partly : null;
  }
}
