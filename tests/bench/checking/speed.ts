import { Answering } from '../../../src/answering/answering.js';
import { Finder } from '../../../src/finding/finder.js';
import type { Article, Span } from '../../../src/reading/article.js';
import { readText } from '../../../src/reading/read.js';
import { randomFrom } from '../ranking/random.js';
import { storyOf } from '../scale/stories.js';
import { quantile, sayTable } from '../table.js';
import { oneOf, withOtherSense, withOtherWord } from './altering.js';

const STATEMENTS = 10_000;
const CHECKS = 1_000;

/** What nobody says, but anybody may post: as long as a message can be. */
const HOSTILE = {
  'one word over and over': 'the '.repeat(500),
  'two quotation marks over and over': '“” '.repeat(1_300),
  'ellipses over and over': 'the … '.repeat(600),
  'brackets over and over': '[the] '.repeat(600),
} as const;

/** How long a check takes among 10,000 statements, and what it takes to get ready for the first. */
export async function measureCheckingSpeed(): Promise<void> {
  const articles = madeArticles();
  const answering = new Answering({ articles, finder: new Finder(articles) });
  const statements = articles.flatMap((article) => article.statements.map((span) => textOf(article, span)));
  const random = randomFrom(11);
  answering.answer({ kind: 'who-said', words: statements[0] ?? '' });
  const first = await timed(async () => {
    await answering.answerInSlices({ kind: 'check', quote: '' });
  });
  const check = (quote: string) => timed(async () => answering.answer({ kind: 'check', quote }));
  const kinds: Record<string, (said: string) => string> = {
    'as it was said': (said) => said,
    'a word changed': (said) => withOtherWord(said, ['herring', 'lantern', 'and'], random) ?? said,
    'turned into its opposite': (said) => withOtherSense(said, random) ?? said,
    'two joined': (said) => `${said} ${oneOf(statements, random) ?? ''}`,
    'nowhere said': () => storyOf(90_000 + Math.floor(random() * 1_000), 1).title,
  };
  for (let at = 0; at < 50; at++) await check(oneOf(statements, random) ?? '');
  const rows: (string | number)[][] = [];
  const all: number[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let at = 0; at < CHECKS / Object.keys(kinds).length; at++)
      times.push(await check(`“${make(oneOf(statements, random) ?? '')}”`));
    all.push(...times);
    rows.push([kind, ...figures(times)]);
  }
  rows.push(['all of these', ...figures(all)]);
  for (const [kind, message] of Object.entries(HOSTILE)) {
    rows.push([
      `hostile: ${kind}`,
      ...figures([await check(message), await check(message), await check(message)]),
    ]);
  }
  sayTable(
    `Checking a quote among ${statements.length} statements, in ms (getting ready: ${first.toFixed(0)})`,
    ['quote', 'p50', 'p99'],
    rows,
  );
}

const figures = (times: readonly number[]) => [
  quantile(times, 0.5).toFixed(1),
  quantile(times, 0.99).toFixed(1),
];

const textOf = ({ text }: Article, { start, end }: Span) => text.slice(start, end).replace(/[“”]/g, '');

function madeArticles(): Article[] {
  const articles: Article[] = [];
  for (let seed = 1, statements = 0; statements < STATEMENTS; seed++) {
    const { title, text } = storyOf(seed);
    const article = { id: String(seed), title, language: 'en', text, dropped: [], ...readText(text, []) };
    articles.push(article);
    statements += article.statements.length;
  }
  return articles;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
