import { type QuestionFile, type RankedQuestion, rankFile } from '../../../src/finding/rank-file.js';
import { sayTable } from '../table.js';
import { rankPlainly } from './plain-search.js';
import { readQuestions } from './questions.js';
import { randomFrom } from './random.js';
import { score } from './score.js';
import { withTypingError } from './typing-error.js';

const SEEDS = [1, 2, 3];

const SYSTEMS: [string, (file: QuestionFile) => RankedQuestion[]][] = [
  ['MiniSearch, tuned', (file) => rankPlainly('MiniSearch, tuned', file, false)],
  ['MiniSearch, tuned, with `fuzzy: 0.2`', (file) => rankPlainly('MiniSearch, tuned, fuzzy', file, false)],
  ['Who Said', (file) => [...rankFile(file, false)]],
];

/** What a typing error in each question costs, beside MiniSearch alone, exact and forgiving. */
export function measureTypingErrors(data: string): void {
  const file = readQuestions(data);
  const mistyped = SEEDS.map((seed) => {
    const random = randomFrom(seed);
    return {
      ...file,
      questions: file.questions.map((one) => ({ ...one, q: withTypingError(one.q, random) })),
    };
  });
  const altered = mistyped.map(
    ({ questions }) => questions.filter(({ q }, at) => q !== file.questions[at]?.q).length,
  );
  sayTable(
    `One typing error in each question, top-1 over its own article, seeds ${SEEDS.join(', ')} (${altered.join(', ')} of ${file.questions.length} have a word to mistype)`,
    ['', 'clean', 'mistyped', 'of clean, in percent'],
    SYSTEMS.map(([name, rank]) => {
      const [clean = Number.NaN, ...wrong] = rankEach(rank, [file, ...mistyped]).map(
        (ranked) => score(data, ranked).top1,
      );
      const mean = wrong.reduce((sum, top1) => sum + top1, 0) / wrong.length;
      return [
        name,
        clean.toFixed(1),
        wrong.map((top1) => top1.toFixed(1)).join(', '),
        ((100 * mean) / clean).toFixed(1),
      ];
    }),
  );
}

/** Ranks files of the same articles and as many questions as one, so that the articles are read and indexed once. */
function rankEach(
  rank: (file: QuestionFile) => RankedQuestion[],
  files: readonly QuestionFile[],
): RankedQuestion[][] {
  const { articles = [], questions: { length: each } = [] } = files[0] ?? {};
  const ranked = rank({ articles, questions: files.flatMap(({ questions }) => questions) });
  return files.map((_, at) =>
    ranked.slice(at * each, (at + 1) * each).map((line, question) => ({ ...line, question })),
  );
}
