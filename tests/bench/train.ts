/**
 * `npm run train`: learns the weights of the confidence in an attribution from PolNeAR's training articles, writes
 * `src/reading/languages/english/confidence/weights.ts` and prints how sure the confidences can be trusted. To be run again
 * whenever a rule of attribution changes. BENCH_DATA names the folder with the benchmark data.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPeople } from '../../src/library/people-file.js';
import {
  crossValidate,
  type Judged,
  judge,
  lowestThreshold,
  shownAt,
} from './confidence/cross-validation.js';
import { examplesOf } from './confidence/examples.js';
import { learn } from './confidence/regression.js';
import { calibrationError } from './confidence/reliability.js';
import { sayReliability } from './confidence/say-reliability.js';
import { weightsFile } from './confidence/weights-file.js';
import { DATA } from './data.js';
import { loadSpeakerMatch, polnearFile, readPolnear } from './polnear.js';
import { percent, say, sayTable } from './table.js';

/**
 * Of what is shown with a speaker so much is to be right. Of direct quotes 97 in 100 are promised; the rest is room for
 * publishers and kinds of news that the training articles do not have. A paraphrase puts no words in anybody's mouth,
 * and more of them are right than the scorer calls so, since for it "he" and the name that "he" stands for are two.
 */
const RIGHT_OF_SHOWN = { quoted: 0.98, reported: 0.94 };

/** Printed beside those chosen, for whoever weighs what is shown against what is right. */
const THRESHOLDS = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

type Voice = keyof typeof RIGHT_OF_SHOWN;

const WEIGHTS_FILE = fileURLToPath(
  new URL('../../src/reading/languages/english/confidence/weights.ts', import.meta.url),
);

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
const voiceOf = (judged: readonly Judged[], voice: Voice) =>
  judged.filter(({ isDirect }) => isDirect === (voice === 'quoted'));
const threshold = (voice: Voice) => lowestThreshold(voiceOf(validated, voice), RIGHT_OF_SHOWN[voice]);
const clear = { quoted: threshold('quoted'), reported: threshold('reported') };
const weights = learn(train);
writeFileSync(WEIGHTS_FILE, weightsFile(weights, clear));
const dev = judge(weights, examples('dev'));

const SETS = [['train, each publisher by the others', validated] as const, ['dev', dev] as const];
for (const voice of ['quoted', 'reported'] as const) {
  sayTable(
    `Words ${voice}: shown with a speaker, and right of those shown, in percent; clear from ${clear[voice]}`,
    ['from', ...SETS.flatMap(([name]) => [`${name}: shown`, 'right'])],
    [...new Set([...THRESHOLDS, clear[voice]])].toSorted().map((from) => [
      from,
      ...SETS.flatMap(([, judged]) => {
        const { shown, right } = shownAt(voiceOf(judged, voice), from);
        return [percent(shown), percent(right)];
      }),
    ]),
  );
}
for (const [name, judged] of SETS) {
  sayReliability(name, judged);
  say(`\nA confidence is off by ${percent(calibrationError(judged))} in 100 on average.`);
}
say(`\n${Object.keys(weights).length} weights from ${train.length} statements are in ${WEIGHTS_FILE}.`);
