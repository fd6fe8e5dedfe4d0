import { Finder } from '../../../src/finding/finder.js';
import type { Match } from '../../../src/finding/match.js';
import { readArticles } from '../../../src/finding/rank-file.js';
import type { Article, Span } from '../../../src/reading/article.js';
import { percent, sayTable } from '../table.js';
import { hasAnswer } from './answer-inside.js';
import { plainSearch } from './plain-search.js';
import { type Question, readQuestions } from './questions.js';

/** A question whose first passage is of the right paragraph. */
interface Shown {
  question: Question;
  match: Match;
}

/**
 * Whether the answer lies in the sentence shown bold, where the first passage shown is of the right paragraph; beside
 * that paragraph's first sentence, the one that MiniSearch alone puts first, and the best that any choice could do.
 */
export function measureBoldSentence(data: string): void {
  const file = readQuestions(data);
  const articles = readArticles(file);
  const finder = new Finder(articles);
  const shown = file.questions.flatMap((question): Shown[] => {
    const [match] = finder.find({ text: question.q, articles: [String(question.article)] }, 1).matches;
    return match?.paragraph === question.paragraph ? [{ question, match }] : [];
  });
  const plainly = plainSentences(articles);
  const having = (choose: (one: Shown) => readonly string[]) => {
    const found = shown.filter((one) => choose(one).some((text) => hasAnswer(text, one.question.answer)));
    return percent(found.length / shown.length);
  };
  sayTable(
    `The answer inside what is shown, of ${shown.length} questions (${percent(shown.length / file.questions.length)}%) whose first passage is of the right paragraph`,
    ['', 'in percent'],
    [
      ['the paragraph’s first sentence', having((one) => sentencesOf(one).slice(0, 1))],
      ['the sentence that MiniSearch, tuned, puts first', having(({ question }) => plainly(question))],
      ['Who Said, the sentence shown bold', having(({ match }) => [sliceOf(match.article, match.sentence)])],
      ['any one sentence of the paragraph, the most that is possible', having(sentencesOf)],
      ['Who Said, the whole passage', having(({ match }) => [sliceOf(match.article, match.passage)])],
    ],
  );
}

/** The sentence of the right paragraph that MiniSearch alone scores highest among the article's; none where it finds none. */
function plainSentences(articles: readonly Article[]): (question: Question) => string[] {
  const indexed = articles.map((article) => {
    const sentences = article.paragraphs.flatMap((paragraph, index) =>
      paragraph.sentences.map((sentence) => ({ index, text: sliceOf(article, sentence) })),
    );
    const texts = sentences.map(({ text }) => text);
    return { sentences, search: plainSearch('MiniSearch, tuned', texts) };
  });
  return ({ q, article, paragraph }) => {
    const index = indexed[article];
    const found =
      index?.search.search(q, { filter: ({ id }) => index.sentences[id]?.index === paragraph }) ?? [];
    return found.slice(0, 1).flatMap(({ id }) => index?.sentences[id]?.text ?? []);
  };
}

function sentencesOf({ question, match: { article } }: Shown): string[] {
  const sentences = article.paragraphs[question.paragraph]?.sentences ?? [];
  return sentences.map((sentence) => sliceOf(article, sentence));
}

const sliceOf = ({ text }: Article, { start, end }: Span) => text.slice(start, end);
