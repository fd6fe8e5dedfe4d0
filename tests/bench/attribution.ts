import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPeople } from '../../src/library/people-file.js';
import { readText } from '../../src/reading/read.js';
import { runCli, runNode } from './cli.js';
import { say, sayTable } from './table.js';

/**
 * Attribution F1 on kept-back articles of the same corpus, same scorer: compromise's `quotations()` and the nearest
 * person; a 35-line regular expression; a conditional random field and fine-tuned BERT (van Timmeren 2022); one
 * annotator against another (Newell et al., LREC 2018).
 */
const YARDSTICKS = [
  ['compromise and the nearest person', 28.4, 17.0, ''],
  ['a regular expression of 35 lines', 63.7, 49.6, ''],
  ['conditional random field', 67.1, 49.1, ''],
  ['fine-tuned BERT', 84.7, 66.5, ''],
  ['one person against another', 97.3, 83.8, ''],
] as const;

interface Score {
  attribution: { p: number; r: number; f1: number };
}

/** Scores `read --jsonl` on PolNeAR's development articles, and times reading them. */
export async function measureAttribution(data: string): Promise<void> {
  const folder = join(data, 'attribution');
  const gold = join(folder, 'polnear.dev.jsonl');
  const articles: { id: string; text: string }[] = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const work = mkdtempSync(join(tmpdir(), 'who-said-bench-'));
  try {
    const predicted = join(work, 'predicted.jsonl');
    const lines = articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
    writeFileSync(predicted, runCli(['read', '--jsonl'], lines));
    const score = (...flags: string[]): Score =>
      JSON.parse(runNode(join(folder, 'score.mjs'), [gold, predicted, ...flags, '--json']));
    const f1 = (...flags: string[]) => {
      const { p, r, f1 } = score(...flags).attribution;
      return `${f1} (P ${p}, R ${r})`;
    };
    sayTable(
      `Attribution F1, PolNeAR, ${articles.length} development articles`,
      ['', 'direct', 'quoted and reported', 'direct, the name behind “he”'],
      [...YARDSTICKS, ['Who Said', f1('--direct'), f1('--speech'), f1('--direct', '--entity')]],
    );
  } finally {
    rmSync(work, { recursive: true });
  }
  timeReading(articles.map(({ text }) => text));
}

function timeReading(texts: readonly string[]): void {
  const people = loadPeople();
  const readAll = () => {
    const start = performance.now();
    for (const text of texts) readText(text, people);
    return texts.length / ((performance.now() - start) / 1000);
  };
  readAll();
  const runs = [readAll(), readAll(), readAll()].toSorted((a, b) => a - b);
  say(
    `\nReading: ${Math.round(runs[1] ?? 0)} articles a second (the median of 3 runs; compromise reads 13).`,
  );
}
