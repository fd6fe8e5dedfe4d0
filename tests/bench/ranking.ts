import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, runNode } from './cli.js';
import { sayTable } from './table.js';

/** On the kept-back half of the same questions, each over its own article; the last two columns as measured there. */
const YARDSTICKS = [
  ['lunr', 74.6, 87.7, 0.814, '', '', ''],
  ['MiniSearch, default options', 77.8, 89.9, 0.846, 39.1, '', ''],
  ['MiniSearch, stems and stop words, tuned', 83.4, 93.8, 0.889, 66.9, '', ''],
  ['an experiment: its top 50 reranked by a linear model', 88.0, 95.6, 0.92, 86.7, '', ''],
] as const;

interface Score {
  top1: number;
  top3: number;
  mrr10: number;
  falseRefusals: number;
  correctRefusals?: number;
  correctRefusalsAt5?: number;
  auroc?: number;
}

/** Scores `rank` on the development questions, on their own articles and over all articles. */
export async function measureRanking(data: string): Promise<void> {
  const folder = join(data, 'retrieval');
  const questions = join(folder, 'dev.json');
  const work = mkdtempSync(join(tmpdir(), 'who-said-bench-'));
  try {
    const rank = (name: string, file: string, ...flags: string[]) => {
      const path = join(work, name);
      writeFileSync(path, runCli(['rank', join(folder, file), ...flags]));
      return path;
    };
    const score = (...files: string[]): Score =>
      JSON.parse(runNode(join(folder, 'score.mjs'), [questions, ...files, '--json']));
    const own = rank('own.jsonl', 'dev.json');
    const all = score(rank('all.jsonl', 'dev.json', '--all'));
    const offTopic = score(own, rank('off-topic.jsonl', 'offtopic.json'));
    const unanswerable = score(own, rank('unanswerable.jsonl', 'unanswerable.json'));
    const refused = (value: number | undefined) => value ?? '';
    sayTable(
      'Ranking, questions over encyclopedia articles',
      [
        '',
        'top-1',
        'top-3',
        'MRR@10',
        'off-topic refused where 5% of real ones are',
        'off-topic refused (real ones refused)',
        'AUROC, unanswerable',
      ],
      [
        ...YARDSTICKS,
        [
          'Who Said, the question’s own article',
          offTopic.top1,
          offTopic.top3,
          offTopic.mrr10,
          refused(offTopic.correctRefusalsAt5),
          `${refused(offTopic.correctRefusals)} (${offTopic.falseRefusals})`,
          refused(unanswerable.auroc),
        ],
        ['Who Said, over all articles', all.top1, all.top3, all.mrr10, '', `(${all.falseRefusals})`, ''],
      ],
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}
