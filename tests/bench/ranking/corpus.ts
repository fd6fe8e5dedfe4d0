import { PassageIndex } from '../../../src/finding/passage-index.js';
import { readArticles } from '../../../src/finding/rank-file.js';
import type { Article } from '../../../src/reading/article.js';
import { readText } from '../../../src/reading/read.js';
import { readPolnear } from '../polnear.js';
import { type Question, readQuestions } from './questions.js';

/** An article as long as news are. */
export const PARAGRAPHS = 30;

/** As many as a busy server's articles have. */
const PASSAGES = 10_000;

/** Over many passages every fifteenth question is put. */
const EVERY = 15;

/** What a system takes; bytes are of its index, with what its first question makes of it. */
export interface Footprint {
  /** Milliseconds a paragraph for the very first article of a process, and its first question. */
  first: number;
  /** Bytes for an article of 30 paragraphs. */
  short: number;
  /** Bytes for 10,000 passages. */
  many: number;
  /** Bytes for these after every question of `manyPassages`. */
  used: number;
}

/** Articles with questions that they answer. */
export interface Corpus {
  articles: Article[];
  questions: { q: string; article: string }[];
}

/** The development articles of 30 paragraphs or more, cut to 30, with the questions on those. */
export function shortArticles(data: string): Corpus {
  const file = readQuestions(data);
  const read = readArticles({
    articles: file.articles.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.slice(0, PARAGRAPHS),
    })),
  });
  const articles = read.filter(({ paragraphs }) => paragraphs.length === PARAGRAPHS);
  const ids = new Set(articles.map(({ id }) => id));
  const questions = questionsOf(file.questions.filter(({ paragraph }) => paragraph < PARAGRAPHS)).filter(
    ({ article }) => ids.has(article),
  );
  return { articles, questions };
}

/**
 * All development articles, and news of PolNeAR's training articles until together they have 10,000 passages, with
 * every fifteenth question.
 */
export function manyPassages(data: string): Corpus & { passages: number } {
  const file = readQuestions(data);
  const articles = readArticles(file);
  let passages = new PassageIndex(articles).passages.length;
  for (const { id, text } of readPolnear(data, 'train')) {
    if (passages >= PASSAGES) break;
    const article = { id, title: id, language: 'en', text, dropped: [], ...readText(text, []) };
    articles.push(article);
    passages += new PassageIndex([article]).passages.length;
  }
  return { articles, passages, questions: questionsOf(file.questions.filter((_, at) => at % EVERY === 0)) };
}

const questionsOf = (questions: readonly Question[]) =>
  questions.map(({ q, article }) => ({ q, article: String(article) }));

/** The texts of an article's paragraphs: documents for MiniSearch alone. */
export const paragraphTexts = ({ text, paragraphs }: Article): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
