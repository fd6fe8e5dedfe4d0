import type { Question } from '../../../src/answering/answer.js';
import { Answering } from '../../../src/answering/answering.js';
import { askedAbout } from '../../../src/answering/asked-about.js';
import { loadBundledLibrary } from '../../../src/library/bundled.js';
import { loadPeople } from '../../../src/library/people-file.js';
import { createReader } from '../../../src/library/reader/create-reader.js';
import { createLibraries } from '../../../src/library/scope-libraries.js';
import { openEngine, openStore, type StoreOptions } from '../../../src/library/store/open-store.js';
import { articleRow } from '../../../src/library/store/rows.js';
import { randomFrom, storyOf } from '../scale/stories.js';
import { quantile } from '../table.js';

const SCOPE = 'server:1';
const AT_ONCE = 200;
const WARM_UP = 50;
const QUESTIONS = 1_000;
/** Words of a story that a question repeats. */
const LENGTHS = [3, 5, 8, 12, 20];

export interface ManyPassages {
  passages: number;
  /** Seconds until all could be found. */
  indexing: number;
  /** Milliseconds that a question took, from the first byte to the database to the answer. */
  p50: number;
  p99: number;
  /** In percent, how often the article from which the question's words are came first, of those of eight words and more. */
  right: number;
  /** Of the process, in megabytes. */
  memory: number;
}

/** Asks of a scope of so many articles of 25 paragraphs, in one database. */
export async function measureManyPassages(options: StoreOptions, articles: number): Promise<ManyPassages> {
  await fill(options, articles);
  const people = loadPeople();
  const store = await openStore(options);
  const reader = createReader({ people });
  const bundled = loadBundledLibrary(undefined, people);
  const libraries = createLibraries({ store, reader, bundled, people, budgetBytes: 1e9, mostHeldBytes: 0 });
  const began = performance.now();
  await libraries.of(SCOPE);
  for (;;) {
    const { ofMany } = await libraries.of(SCOPE);
    if (!ofMany || ofMany.ready === ofMany.articles) break;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const indexing = (performance.now() - began) / 1_000;
  // Then the words of all are loaded.
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const random = randomFrom(11);
  const times: number[] = [];
  let right = 0;
  let counted = 0;
  for (let at = 0; at < WARM_UP + QUESTIONS; at++) {
    const length = LENGTHS[at % LENGTHS.length] ?? 5;
    const story = Math.floor(random() * articles);
    const question: Question = { kind: 'who-said', words: wordsFrom(storyOf(story).text, length, random) };
    const start = performance.now();
    const library = await libraries.of(SCOPE, askedAbout(question));
    const answer = new Answering(library).answer(question);
    if (at < WARM_UP) continue;
    times.push(performance.now() - start);
    if (length < 8) continue;
    counted++;
    const best = answer.kind === 'found' ? answer.matches[0] : null;
    if (best?.article.id === `story-${story}`) right++;
  }
  await reader.close();
  await store.close();
  return {
    passages: articles * 25,
    indexing,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    right: (100 * right) / counted,
    memory: process.memoryUsage.rss() / 1e6,
  };
}

function wordsFrom(text: string, length: number, random: () => number): string {
  const paragraphs = text.split('\n\n');
  const words = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').split(/\s+/);
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length).join(' ');
}

async function fill(options: StoreOptions, articles: number): Promise<void> {
  const engine = await openEngine(options);
  await engine.write((db) =>
    db.insertInto('scopes').values({ scope: SCOPE, revision: 1, uses_bundled: 1, left_at: null }).execute(),
  );
  for (let from = 0; from < articles; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, articles - from) }, (_, at) => {
      const { title, text } = storyOf(from + at);
      return articleRow(
        { title, language: 'en', text, dropped: [] },
        {
          scope: SCOPE,
          id: `story-${from + at}`,
          position: from + at,
          added_at: 0,
          revision: 1,
          draft: null,
        },
      );
    });
    await engine.write((db) => db.insertInto('articles').values(rows).execute());
  }
  await engine.close();
}
