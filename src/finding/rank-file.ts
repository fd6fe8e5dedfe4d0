import type { Article } from '../reading/article.js';
import { readText } from '../reading/read.js';
import { ANSWERS } from './confidence.js';
import { PassageIndex } from './passage-index.js';
import { queryTerms } from './query-terms.js';
import { type Result, search } from './search.js';

/** Questions with the articles that they are put to. */
export interface QuestionFile {
  articles: { title: string; paragraphs: string[] }[];
  /** `article` is an index into `articles`. */
  questions: { q: string; article: number }[];
}

/** The paragraphs that answer a question, as `[article, paragraph]`, best first. */
export interface RankedQuestion {
  /** Index into the file's questions. */
  question: number;
  ranking: [number, number][];
  answered: boolean;
  confidence: number;
}

const MOST_RANKED = 10;

/**
 * Ranks paragraphs for each question as `Finder` does, up to 10 a question.
 * @param all whether each question is put to all of the file's articles rather than to its own
 * @throws {RangeError} where a question names an article that the file does not have
 */
export function* rankFile(file: QuestionFile, all: boolean): Generator<RankedQuestion> {
  const articles = readArticles(file);
  const together = all ? new PassageIndex(articles) : null;
  const alone = articles.map((article) => (all ? null : new PassageIndex([article])));
  for (const [question, { q, article }] of file.questions.entries()) {
    const index = together ?? alone[article];
    if (!index) {
      throw new RangeError(
        `Question ${question} is put to article ${article}, but the file has ${articles.length}.`,
      );
    }
    const results = search(index, queryTerms(index, q));
    const confidence = results[0]?.confidence ?? 0;
    yield { question, ranking: paragraphsOf(results), answered: confidence >= ANSWERS, confidence };
  }
}

function paragraphsOf(results: readonly Result[]): [number, number][] {
  const paragraphs = new Map<string, [number, number]>();
  for (const { passage } of results) {
    const { article, index } = passage.paragraph;
    const key = `${article.id} ${index}`;
    if (!paragraphs.has(key)) paragraphs.set(key, [Number(article.id), index]);
    if (paragraphs.size === MOST_RANKED) break;
  }
  return [...paragraphs.values()];
}

/** A file's articles, read; each has its index in the file as its id. */
export const readArticles = (file: Pick<QuestionFile, 'articles'>): Article[] => file.articles.map(toArticle);

/** The paragraphs come apart already: a line break inside one is a space, and one without words keeps its place. */
function toArticle({ title, paragraphs }: QuestionFile['articles'][number], id: number): Article {
  const text = paragraphs.map((paragraph) => paragraph.replace(/[\n\r\u2028\u2029]/g, ' ')).join('\n\n');
  const reading = readText(text, []);
  let start = 0;
  const placed = paragraphs.map((paragraph) => {
    const end = start + paragraph.length;
    const sentences = reading.paragraphs
      .filter((read) => read.start >= start && read.end <= end)
      .flatMap((read) => read.sentences);
    const span = { start, end, sentences };
    start = end + 2;
    return span;
  });
  return { id: String(id), title, language: 'en', text, dropped: [], ...reading, paragraphs: placed };
}
