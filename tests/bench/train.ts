/**
 * `npm run train`: learns the weights of the confidence in an attribution from PolNeAR's training articles, writes
 * `src/reading/confidence/weights.ts` and prints how sure the confidences can be trusted. To be run again whenever a
 * rule of attribution changes. BENCH_DATA names the folder with the benchmark data.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPeople } from '../../src/library/people-file.js';
import { crossValidate, judge, lowestThreshold, shownAt } from './confidence/cross-validation.js';
import { examplesOf } from './confidence/examples.js';
import { learn } from './confidence/regression.js';
import { calibrationError } from './confidence/reliability.js';
import { sayReliability } from './confidence/say-reliability.js';
import { weightsFile } from './confidence/weights-file.js';
import { DATA } from './data.js';
import { loadSpeakerMatch, polnearFile, readPolnear } from './polnear.js';
import { percent, say, sayTable } from './table.js';

/**
 * Of the direct quotes that are shown with a speaker so many are to be right. 97 in 100 are promised; the rest is room
 * for publishers and kinds of news that the training articles do not have.
 */
const RIGHT_OF_SHOWN = 0.977;

/** Printed beside the one chosen, for whoever weighs what is shown against what is right. */
const THRESHOLDS = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/reading/confidence/weights.ts', import.meta.url));

if (!existsSync(polnearFile(DATA, 'train'))) {
  say(`There is no ${polnearFile(DATA, 'train')}. BENCH_DATA names the folder with the benchmark data.`);
  process.exit(1);
}
const people = loadPeople();
const matches = await loadSpeakerMatch(DATA);
const examples = (part: 'train' | 'dev') =>
  readPolnear(DATA, part).flatMap((article) => examplesOf(article, people, matches));
const train = examples('train');
const validated = crossValidate(train);
const direct = validated.filter(({ isDirect }) => isDirect);
const clear = lowestThreshold(direct, RIGHT_OF_SHOWN);
const weights = learn(train);
writeFileSync(WEIGHTS_FILE, weightsFile(weights, clear));
const dev = judge(weights, examples('dev'));

sayTable(
  `Clear at a confidence of ${clear}: statements shown with a speaker, and those right among them, in percent`,
  ['', 'quoted: shown', 'right', 'reported: shown', 'right', 'calibration error'],
  [['train, each publisher by the others', validated] as const, ['dev', dev] as const].map(
    ([name, judged]) => [
      name,
      ...[true, false].flatMap((isDirect) => {
        const { shown, right } = shownAt(
          judged.filter((example) => example.isDirect === isDirect),
          clear,
        );
        return [percent(shown), percent(right)];
      }),
      percent(calibrationError(judged)),
    ],
  ),
);
sayTable(
  'What other thresholds would show, direct quotes, in percent',
  ['clear from', 'train, by the other publishers: shown', 'right', 'dev: shown', 'right'],
  THRESHOLDS.map((threshold) => [
    threshold,
    ...[direct, dev.filter(({ isDirect }) => isDirect)].flatMap((judged) => {
      const { shown, right } = shownAt(judged, threshold);
      return [percent(shown), percent(right)];
    }),
  ]),
);
sayReliability('train, each publisher by the others', validated);
sayReliability('dev', dev);
say(`\n${Object.keys(weights).length} weights from ${train.length} statements are in ${WEIGHTS_FILE}.`);
