/** The thread in which texts and pages are read: one task after the other, from messages to messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { readText } from '../../reading/read.js';
import { ImportRefused } from '../import/import-refused.js';
import { readSource } from '../import/read-source.js';
import type { ReadingResult, ReadingTask, ReadingThreadData } from './messages.js';

const { people } = workerData as ReadingThreadData;

parentPort?.on('message', (task: ReadingTask) => {
  parentPort?.postMessage(resultOf(task));
});

parentPort?.postMessage({ kind: 'ready' } satisfies ReadingResult);

function resultOf(task: ReadingTask): ReadingResult {
  try {
    return {
      kind: 'done',
      value: task.kind === 'text' ? readText(task.text, people) : readSource(task.source),
    };
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
