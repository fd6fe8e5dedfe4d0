import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/reading/article.js';

/** What somebody says by PolNeAR's annotators; `speaker` is null where the article names nobody. */
export interface GoldQuote extends Span {
  text: string;
  kind: 'direct' | 'mixed' | 'indirect';
  /** A saying or a writing rather than a belief or a wish. */
  speech: boolean;
  /** Fewer than three words. */
  ignore?: boolean;
  speaker: { text: string; silver?: string } | null;
}

/** An article of PolNeAR; its id opens with the publisher. */
export interface GoldArticle {
  id: string;
  text: string;
  quotes: GoldQuote[];
}

export const publisherOf = ({ id }: Pick<GoldArticle, 'id'>): string => id.slice(0, id.indexOf('_'));

export const polnearFile = (data: string, part: 'train' | 'dev') =>
  join(data, 'attribution', `polnear.${part}.jsonl`);

/**
 * PolNeAR (Newell, Margolin and Ruths, LREC 2018; github.com/networkdynamics/PolNeAR) in the benchmark's form, a line
 * an article.
 * @param data the folder of the benchmarks
 */
export function readPolnear(data: string, part: 'train' | 'dev'): GoldArticle[] {
  return readFileSync(polnearFile(data, part), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Whether two mentions name the same speaker, by the benchmark's own scorer. */
export type SpeakerMatch = (predicted: string | null, gold: string | null) => boolean;

export async function loadSpeakerMatch(data: string): Promise<SpeakerMatch> {
  const scorer = await import(pathToFileURL(join(data, 'attribution', 'score.mjs')).href);
  return scorer.speakerMatch;
}
