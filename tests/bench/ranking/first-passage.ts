import type { QuestionFile, RankedQuestion } from '../../../src/finding/rank-file.js';
import { runCli } from '../cli.js';
import { sayTable } from '../table.js';
import { type PlainName, rankPlainly } from './plain-search.js';
import { questionsFile, readQuestions, readUnanswered } from './questions.js';
import { type Score, score, scoreRefusals } from './score.js';

/** On the other, kept-back half of the same questions, each over its own article, as measured there. */
const YARDSTICKS = [
  ['fuse.js (150 questions)', 64.7, 77.3, '0.724', ''],
  ['flexsearch', 71.2, 86.3, '0.795', ''],
  ['lunr', 74.6, 87.7, '0.814', ''],
  ['MiniSearch, default options', 77.8, 89.9, '0.846', 39.1],
  ['MiniSearch, stems and stop words, tuned', 83.4, 93.8, '0.889', 66.9],
  ['the same, and the best sentence’s share of the question', '', '', '', 86.7],
  ['an experiment: its top 50 reranked by a linear model', '88.0', 95.6, '0.920', ''],
] as const;

const HEAD = [
  '',
  'top-1',
  'top-3',
  'MRR@10',
  'off-topic refused where 5% of real ones are',
  'off-topic refused (real ones refused)',
  'AUROC, unanswerable',
];

/** How a system ranks a file's questions, over each one's own article or over all. */
type Rank = (name: 'dev' | 'offtopic' | 'unanswerable', all: boolean) => readonly RankedQuestion[];

/** Whether the right paragraph comes first and whether what has no answer is refused, beside MiniSearch alone. */
export function measureFirstPassage(data: string): void {
  const files: Record<Parameters<Rank>[0], QuestionFile> = {
    dev: readQuestions(data),
    offtopic: readUnanswered(data, 'offtopic'),
    unanswerable: readUnanswered(data, 'unanswerable'),
  };
  const plain =
    (name: PlainName): Rank =>
    (file, all) =>
      rankPlainly(name, files[file], all);
  const systems: [string, Rank, { refuses: boolean }][] = [
    ['MiniSearch, default options', plain('MiniSearch, default options'), { refuses: false }],
    ['MiniSearch, stems and stop words, tuned', plain('MiniSearch, tuned'), { refuses: false }],
    ['Who Said', (file, all) => rankByCli(questionsFile(data, file), all), { refuses: true }],
  ];
  const own = systems.map(([name, rank, { refuses }]) => {
    const dev = rank('dev', false);
    const offTopic = scoreRefusals(data, dev, rank('offtopic', false));
    const { auroc } = scoreRefusals(data, dev, rank('unanswerable', false));
    return [
      name,
      ...places(offTopic),
      offTopic.correctRefusalsAt5.toFixed(1),
      refuses ? `${offTopic.correctRefusals.toFixed(1)} (${offTopic.falseRefusals.toFixed(1)})` : '',
      auroc.toFixed(3),
    ];
  });
  const { articles, questions } = files.dev;
  sayTable(
    `Ranking, ${questions.length} development questions, each over its own of ${articles.length} encyclopedia articles`,
    HEAD,
    own,
  );
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  sayTable(
    `Ranking, the same questions over all articles, ${paragraphs} paragraphs`,
    HEAD.slice(0, 4),
    systems.map(([name, rank]) => [name, ...places(score(data, rank('dev', true)))]),
  );
  sayTable(
    'Yardsticks, measured on another half of the questions, each over its own article',
    HEAD.slice(0, 5),
    YARDSTICKS,
  );
}

const places = ({ top1, top3, mrr10 }: Score) => [top1.toFixed(1), top3.toFixed(1), mrr10.toFixed(3)];

function rankByCli(file: string, all: boolean): RankedQuestion[] {
  return runCli(['rank', file, ...(all ? ['--all'] : [])])
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
