import { loadPeople } from '../../../src/library/people-file.js';
import { confidenceOf } from '../../../src/reading/languages/english/confidence/confidence.js';
import { loadSpeakerMatch, readPolnear } from '../polnear.js';
import { percent, say } from '../table.js';
import { examplesOf } from './examples.js';
import { calibrationError } from './reliability.js';
import { sayReliability } from './say-reliability.js';

/** Whether the confidence in a speaker means what it says, on PolNeAR's development articles. */
export async function measureConfidence(data: string): Promise<void> {
  const people = loadPeople();
  const matches = await loadSpeakerMatch(data);
  const judged = readPolnear(data, 'dev')
    .flatMap((article) => examplesOf(article, people, matches))
    .map((example) => ({ ...example, chance: confidenceOf(example.features) }));
  sayReliability('development articles', judged);
  say(`\nA confidence is off by ${percent(calibrationError(judged))} in 100 on average.`);
}
