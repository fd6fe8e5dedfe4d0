/** The thread in which texts and pages are read: one task after the other, from messages to messages. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from '../../reading/article.js';
import { readText, readWithoutSpeakers } from '../../reading/read.js';
import { ImportRefused } from '../import/import-refused.js';
import { languageOf } from '../import/language/language-of.js';
import type { ReadingRequest, ReadingResult, ReadingTask, ReadingThreadData } from './messages.js';
import { isTooInvolved, slicesOf } from './slices.js';

const { people } = workerData as ReadingThreadData;

/** What is still to be sent of the last text. */
let slices: Reading[] = [];

parentPort?.on('message', async (request: ReadingRequest) => {
  parentPort?.postMessage(request.kind === 'more' ? nextSlice() : await resultOf(request));
});

parentPort?.postMessage({ kind: 'ready' } satisfies ReadingResult);

async function resultOf(task: ReadingTask): Promise<ReadingResult> {
  try {
    if (task.kind === 'source') {
      // What reads pages is larger than all the rest, and what is kept are texts.
      const { readSource } = await import('../import/read-source.js');
      const imported = readSource(task.source);
      const language = await languageOf(imported.text, imported.language);
      return { kind: 'done', value: { ...imported, language } };
    }
    if (task.kind === 'language') return { kind: 'done', value: await languageOf(task.text, task.stated) };
    const reading = task.hasSpeakers
      ? readText(task.text, people, task.language)
      : readWithoutSpeakers(task.text, 'too-involved', task.language);
    if (isTooInvolved(reading)) return { kind: 'refused', reason: { kind: 'too-involved' } };
    slices = [...slicesOf(reading)];
    return nextSlice();
  } catch (error) {
    if (error instanceof ImportRefused) return { kind: 'refused', reason: error.reason };
    // A page that is nested too deep for a recursion.
    if (error instanceof RangeError) return { kind: 'refused', reason: { kind: 'too-involved' } };
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function nextSlice(): ReadingResult {
  const slice = slices.shift();
  if (!slice) return { kind: 'failed', message: 'no slice is left' };
  return slices.length === 0 ? { kind: 'done', value: slice } : { kind: 'slice', slice };
}
