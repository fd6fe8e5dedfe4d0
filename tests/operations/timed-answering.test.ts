import { expect, it } from 'vitest';
import type { Question } from '../../src/answering/answer.js';
import { Answering } from '../../src/answering/answering.js';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import { TimedAnswering } from '../../src/operations/timed-answering.js';

const library = loadBundledLibrary();

it.each<Question>([
  { kind: 'ask', question: 'Was the summit held online?' },
  { kind: 'check', quote: '“We have started decisive work”' },
  { kind: 'speakers' },
])('each answer is measured once, and is the same: %j', async (question) => {
  const seconds: number[] = [];
  const answering = new TimedAnswering(library, { searched: (one) => seconds.push(one) });
  expect(await answering.answerInSlices(question)).toEqual(new Answering(library).answer(question));
  expect(seconds).toHaveLength(1);
  expect(seconds[0]).toBeGreaterThan(0);
});
