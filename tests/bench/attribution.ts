import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QuoteLine } from '../../src/reading/lines.js';
import { runCli, runNode } from './cli.js';
import { type GoldArticle, publisherOf, readPolnear } from './polnear.js';
import { percent, say, sayTable } from './table.js';

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
  /** How many predictions count. */
  pred: number;
  /** In percent. */
  attribution: { p: number; r: number; f1: number };
}

interface Line {
  id: string;
  quotes: QuoteLine[];
}

/** Scores `read --jsonl` on PolNeAR: on the development articles, and on the training articles of each publisher. */
export function measureAttribution(data: string): void {
  const scorer = join(data, 'attribution', 'score.mjs');
  const dev = readPolnear(data, 'dev');
  const train = readPolnear(data, 'train');
  const work = mkdtempSync(join(tmpdir(), 'who-said-bench-'));
  try {
    const score = (gold: readonly GoldArticle[], predicted: readonly Line[], ...flags: string[]): Score => {
      const [goldFile, predictedFile] = [join(work, 'gold.jsonl'), join(work, 'predicted.jsonl')];
      writeFileSync(goldFile, jsonLines(gold));
      writeFileSync(predictedFile, jsonLines(predicted));
      return JSON.parse(runNode(scorer, [goldFile, predictedFile, ...flags, '--json']));
    };
    const devRead = readLines(dev);
    const f1 = (...flags: string[]) => {
      const { p, r, f1 } = score(dev, devRead, ...flags).attribution;
      return `${f1} (P ${p}, R ${r})`;
    };
    sayTable(
      `Attribution F1, PolNeAR, ${dev.length} development articles`,
      ['', 'direct', 'quoted and reported', 'direct, the name behind “he”'],
      [...YARDSTICKS, ['Who Said', f1('--direct'), f1('--speech'), f1('--direct', '--entity')]],
    );
    say(
      '\nThe others are measured on kept-back articles of the same publishers, Who Said on the development articles.',
    );
    const trainRead = readLines(train);
    sayTable(
      `Attribution F1 by publisher, PolNeAR, ${train.length} training articles`,
      ['', 'articles', 'direct', 'quoted and reported'],
      [...new Set(train.map(publisherOf))].map((publisher) => {
        const own = <T extends { id: string }>(all: readonly T[]) =>
          all.filter((one) => publisherOf(one) === publisher);
        const f1 = (flag: string) => score(own(train), own(trainRead), flag).attribution.f1;
        return [publisher, own(train).length, f1('--direct'), f1('--speech')];
      }),
    );
    sayTable(
      'Direct quotes that are clear enough to be shown with a speaker, in percent',
      ['', 'shown', 'right of those shown', 'right of all'],
      [['train', train, trainRead] as const, ['dev', dev, devRead] as const].map(([name, gold, read]) => {
        const all = score(gold, read, '--direct');
        const clear = score(gold, read.map(onlyClear), '--direct');
        return [name, percent(clear.pred / all.pred), clear.attribution.p, all.attribution.p];
      }),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

function readLines(articles: readonly GoldArticle[]): Line[] {
  const lines = runCli(['read', '--jsonl'], jsonLines(articles.map(({ id, text }) => ({ id, text }))));
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const jsonLines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

const onlyClear = ({ id, quotes }: Line): Line => ({ id, quotes: quotes.filter(({ clear }) => clear) });
