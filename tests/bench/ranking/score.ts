import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RankedQuestion } from '../../../src/finding/rank-file.js';
import { runNode } from '../cli.js';
import { questionsFile } from './questions.js';

/** As the benchmark's scorer tells; all but `mrr10` and `auroc` in percent. */
export interface Score {
  top1: number;
  top3: number;
  mrr10: number;
  falseRefusals: number;
}

export interface RefusalScore extends Score {
  correctRefusals: number;
  /** Where the threshold is set so that 5 % of the questions that have an answer are refused. */
  correctRefusalsAt5: number;
  auroc: number;
}

/** Scores the ranking of the development questions by the benchmark's own scorer. */
export function score(data: string, ranked: readonly RankedQuestion[]): Score {
  return JSON.parse(runScorer(data, { ranked }));
}

/** @param unanswered the ranking of questions that have no answer */
export function scoreRefusals(
  data: string,
  ranked: readonly RankedQuestion[],
  unanswered: readonly RankedQuestion[],
): RefusalScore {
  return JSON.parse(runScorer(data, { ranked, unanswered }));
}

function runScorer(data: string, rankings: Record<string, readonly RankedQuestion[]>): string {
  const work = mkdtempSync(join(tmpdir(), 'who-said-bench-'));
  try {
    const files = Object.entries(rankings).map(([name, lines]) => {
      const file = join(work, `${name}.jsonl`);
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      return file;
    });
    return runNode(join(data, 'retrieval', 'score.mjs'), [questionsFile(data, 'dev'), ...files, '--json']);
  } finally {
    rmSync(work, { recursive: true });
  }
}
