import { Finder } from '../../../src/finding/finder.js';
import type { Article } from '../../../src/reading/article.js';
import { readText } from '../../../src/reading/read.js';
import type { AskedText } from './asked-text.js';

export function articleOf({ language, title, text }: AskedText): Article {
  return { id: `in-${language}`, title, language, text, dropped: [], ...readText(text, [], language) };
}

/** How many questions find their answer first, how many of them are answered with it, and how many others are refused. */
export function measured(asked: AskedText, others: readonly Article[] = []) {
  const finder = new Finder([articleOf(asked), ...others]);
  const found = asked.questions.map(([question, answer]) => {
    const { matches, answered } = finder.find({ text: question }, 3);
    const [first] = matches;
    const isFirst = first?.article.text.slice(first.sentence.start, first.sentence.end).includes(answer);
    return { question, isFirst, isAnswered: isFirst && answered };
  });
  const refused = asked.unanswered.map((question) => ({
    question,
    isRefused: !finder.find({ text: question }, 3).answered,
  }));
  return {
    first: found.filter(({ isFirst }) => isFirst).length,
    answered: found.filter(({ isAnswered }) => isAnswered).length,
    refused: refused.filter(({ isRefused }) => isRefused).length,
    missed: [
      ...found
        .filter(({ isAnswered }) => !isAnswered)
        .map(({ question, isFirst }) => `${isFirst ? 'shy' : 'WRONG'}: ${question}`),
      ...refused.filter(({ isRefused }) => !isRefused).map(({ question }) => `taken: ${question}`),
    ],
  };
}
