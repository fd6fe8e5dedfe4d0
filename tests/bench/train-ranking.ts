/**
 * `npm run train-ranking`: learns what each feature counts in the ranking, and what each sign counts in the confidence,
 * from the development questions of the retrieval benchmark; writes `src/finding/weights.ts` and prints what weights
 * from some of the articles reach on the others. With `--ladder` also what each feature brings. BENCH_DATA names the
 * folder with the benchmark data.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { readArticles } from '../../src/finding/rank-file.js';
import { DATA } from './data.js';
import { questionsFile, readQuestions, readUnanswered } from './ranking/questions.js';
import { answerExample, SIGN_NAMES } from './ranking-weights/answer-examples.js';
import { fitListwise } from './ranking-weights/listwise.js';
import { type Example, fitLogistic, oddsOf } from './ranking-weights/logistic.js';
import {
  FEATURE_NAMES,
  type FeatureName,
  type PassageExample,
  passageExample,
  placeOf,
  withFeatures,
} from './ranking-weights/passage-examples.js';
import { weightsFile } from './ranking-weights/weights-file.js';
import { say, sayTable } from './table.js';

/** Each quarter of the articles is judged by weights from the other three. */
const PARTS = 4;

/**
 * Questions in the article's own words that it does not answer are the ones that people meet; of those on another
 * subject there are three times as many.
 */
const UNANSWERABLE_WEIGHT = 1.5;

/** Of real questions so many in 100 may be refused. */
const FALSE_REFUSALS = 4;

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/finding/weights.ts', import.meta.url));

if (!existsSync(questionsFile(DATA, 'dev'))) {
  say(`There is no ${questionsFile(DATA, 'dev')}. BENCH_DATA names the folder with the benchmark data.`);
  process.exit(1);
}
const file = readQuestions(DATA);
const indexes = readArticles(file).map((article) => new PassageIndex([article]));
const indexOf = (article: number) => {
  const index = indexes[article];
  if (!index) throw new Error(`The benchmark has no article ${article}.`);
  return index;
};

const examples = file.questions.map((question) => passageExample(indexOf(question.article), question));
const reached = (names: readonly FeatureName[]) => {
  const chosen = withFeatures(examples, names);
  const places = chosen.map(() => 0);
  for (let part = 0; part < PARTS; part++) {
    const weights = fitListwise(
      chosen.filter(({ article }) => article % PARTS !== part),
      names.length,
    );
    chosen.forEach((example: PassageExample, at) => {
      if (example.article % PARTS === part)
        places[at] = placeOf(example, weights) ?? Number.POSITIVE_INFINITY;
    });
  }
  const top1 = places.filter((place) => place === 1).length / places.length;
  const mrr = places.reduce((sum, place) => sum + (place <= 10 ? 1 / place : 0), 0) / places.length;
  return [(100 * top1).toFixed(1), mrr.toFixed(4)];
};

sayTable(
  'Each quarter of the articles ranked by weights from the others',
  ['features', 'top-1', 'MRR@10'],
  [
    ['all', ...reached(FEATURE_NAMES)],
    ...(process.argv.includes('--ladder')
      ? FEATURE_NAMES.map((left) => [
          `without ${left}`,
          ...reached(FEATURE_NAMES.filter((name) => name !== left)),
        ])
      : []),
  ],
);

const fitted = fitListwise(examples, FEATURE_NAMES.length);
const features = FEATURE_NAMES.map((name, at): [FeatureName, number] => [
  name,
  Math.round((fitted[at] ?? 0) * 100) / 100,
]);
const weights = Object.fromEntries(features) as Record<FeatureName, number>;

interface Put extends Example {
  article: number;
  set: string;
}

const put = (set: 'dev' | 'offtopic' | 'unanswerable'): Put[] => {
  const questions = set === 'dev' ? file.questions : readUnanswered(DATA, set).questions;
  const told = { isAnswered: set === 'dev', weight: set === 'unanswerable' ? UNANSWERABLE_WEIGHT : 1 };
  return questions.flatMap(({ q, article }) => {
    const example = answerExample(indexOf(article), q, weights, told);
    return example ? [{ ...example, article, set }] : [];
  });
};
const all = (['dev', 'offtopic', 'unanswerable'] as const).flatMap(put);
const judged = Array.from({ length: PARTS }, (_, part) => {
  const learnt = fitLogistic(all.filter(({ article }) => article % PARTS !== part));
  return all
    .filter(({ article }) => article % PARTS === part)
    .map(({ set, signs }) => ({ set, odds: oddsOf(learnt, signs) }));
}).flat();
const oddsIn = (set: string) =>
  judged
    .filter((one) => one.set === set)
    .map(({ odds }) => odds)
    .toSorted((a, b) => a - b);
const real = oddsIn('dev');
const at = (percent: number) => real[Math.floor((percent / 100) * real.length)] ?? 0;
const below = (set: string, odds: number) =>
  oddsIn(set).filter((one) => one < odds).length / oddsIn(set).length;
const auroc = (set: string) =>
  oddsIn(set).reduce((sum, odds) => sum + real.filter((other) => other > odds).length, 0) /
  (oddsIn(set).length * real.length);
sayTable(
  'Questions told from those that the article does not answer, each quarter by weights from the others',
  ['', 'refused where 5 in 100 real ones are', 'AUROC'],
  (['offtopic', 'unanswerable'] as const).map((set) => [
    set,
    (100 * below(set, at(5))).toFixed(1),
    auroc(set).toFixed(3),
  ]),
);
const [base = 0, ...signs] = fitLogistic(all);
writeFileSync(
  WEIGHTS_FILE,
  weightsFile(features, [
    // The threshold stays at one half: the base moves it to where so many real questions are refused.
    ['base', base - at(FALSE_REFUSALS)],
    ...SIGN_NAMES.map((name, index): [string, number] => [name, signs[index] ?? 0]),
  ]),
);
say(`\n${features.length + signs.length + 1} weights from ${all.length} questions are in ${WEIGHTS_FILE}.`);
