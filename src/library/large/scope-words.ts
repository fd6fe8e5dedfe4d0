import { articleWords } from '../../finding/article-words.js';
import { atOnce } from '../../finding/in-slices.js';
import { KnownWords } from '../../finding/known-words.js';
import { searchLanguage } from '../../finding/languages/search-language.js';
import type { Article } from '../../reading/article.js';
import type { ScopeId } from '../scope-id.js';
import type { Lexicon } from '../store/passages/lexicon.js';
import type { Store } from '../store/store.js';
import { Sought } from './sought.js';

export interface ScopeWordsOptions {
  scope: ScopeId;
  store: Pick<Store, 'passages'>;
  /** Articles that are asked about beside those in the index. */
  bundled: readonly Article[];
}

/** What is known of words at one moment. */
export interface WordsNow {
  known: KnownWords;
  sought: Sought;
  /** Of the lexicon. */
  version: string;
}

/** How long words are answered by that were changed meanwhile, where they change all the time, in milliseconds. */
const STALE_MS = 5_000;

const A_WORD = 150;
const A_STEM = 350;

/** The words of all articles of a large scope. */
export class ScopeWords {
  readonly #options: ScopeWordsOptions;
  #now: WordsNow | null = null;
  #loading: Promise<WordsNow> | null = null;
  #loadedAt = 0;

  constructor(options: ScopeWordsOptions) {
    this.#options = options;
  }

  get bytes(): number {
    const { words, stems } = this.#now?.known.size ?? { words: 0, stems: 0 };
    return A_WORD * words + A_STEM * stems;
  }

  async now(): Promise<WordsNow> {
    return this.#now ?? this.load();
  }

  /** What the index has now, loaded anew where it has changed. */
  async fresh(): Promise<WordsNow> {
    const { scope, store } = this.#options;
    const version = await store.passages.version(scope);
    // What is being loaded may have been begun before the change.
    if (this.#now?.version !== version) await this.#loading?.catch(() => {});
    return this.#now?.version === version ? this.#now : this.load();
  }

  /** Everything that the index has now. */
  load(): Promise<WordsNow> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Where the index has changed, words are loaded anew for later questions. */
  note(version: string): void {
    if (version === this.#now?.version || performance.now() - this.#loadedAt < STALE_MS) return;
    // Where that fails, what is known goes on to be used, and the next question tries again.
    this.load().catch(() => {});
  }

  async #load(): Promise<WordsNow> {
    const { scope, store, bundled } = this.#options;
    const lexicon = await store.passages.lexicon(scope);
    const known = await KnownWords.of(withArticles(lexicon, bundled));
    this.#now = { known, sought: new Sought(scope, known, lexicon.speakers), version: lexicon.version };
    this.#loadedAt = performance.now();
    return this.#now;
  }
}

function withArticles(lexicon: Lexicon, articles: readonly Article[]): Lexicon {
  if (articles.length === 0) return lexicon;
  const stems = new Map(lexicon.stems);
  const words = new Map(lexicon.words);
  const names = new Map(lexicon.names);
  const shortForms = new Set(lexicon.shortForms);
  const languages = new Set(lexicon.languages);
  let { paragraphs, contentWords } = lexicon;
  for (const article of articles) {
    const own = atOnce(articleWords(article));
    for (const { stems: there } of own.paragraphs) {
      paragraphs++;
      contentWords += there.length;
      for (const stem of new Set(there)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    }
    for (const [word, stem] of own.words) words.set(word, stem);
    for (const [initials, name] of own.shortForms.names) if (!names.has(initials)) names.set(initials, name);
    for (const initials of own.shortForms.used) shortForms.add(initials);
    const language = searchLanguage(article.language);
    if (language) languages.add(language.tag);
  }
  return {
    ...lexicon,
    ...{ paragraphs, contentWords, stems, words, names, shortForms },
    languages: [...languages],
  };
}
