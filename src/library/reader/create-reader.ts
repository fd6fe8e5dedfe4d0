import { Worker } from 'node:worker_threads';
import type { Person, Reading } from '../../reading/article.js';
import { ImportRefused } from '../import/import-refused.js';
import type { Imported } from '../import/imported.js';
import { threadFile } from '../thread-file.js';
import type { ReadingRequest, ReadingResult, ReadingTask, ReadingThreadData } from './messages.js';
import { type Reader, ReadingFailed } from './reader.js';
import { joined } from './slices.js';

export interface ReaderOptions {
  people: readonly Person[];
  /** How long one text or page may take, in milliseconds. */
  withinMs?: number;
}

/** A thread that has not started by then never will. */
const START_WITHIN_MS = 30_000;

/** An article of 200 KB takes a tenth of it on a slow machine. */
const WITHIN_MS = 10_000;

/** The thread ends when it has had nothing to do for so long: it takes some 40 MB. */
const IDLE_MS = 60_000;

/** What one text or page may take. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const THREAD = threadFile('reading-thread');

interface Waiting {
  task: ReadingTask;
  /** What has come of the result. */
  slices: Reading[];
  resolve(value: Reading | Imported | string): void;
  reject(error: Error): void;
}

/**
 * A reader whose threads start when there is something for them: one for articles that are kept, and one for what people
 * send, which may take its time without keeping a question waiting.
 */
export function createReader(options: ReaderOptions): Reader {
  const kept = new ReadingThread(options);
  const sent = new ReadingThread(options);
  return {
    read: (text, language, { whose = 'kept', hasSpeakers = true } = {}) =>
      (whose === 'kept' ? kept : sent).ask({ kind: 'text', text, language, hasSpeakers }) as Promise<Reading>,
    readSource: (source) => sent.ask({ kind: 'source', source }) as Promise<Imported>,
    languageOf: (text, stated) => sent.ask({ kind: 'language', text, stated }) as Promise<string>,
    async close() {
      await Promise.all([kept.close(), sent.close()]);
    },
  };
}

/** One task after the other, in a thread that is there while there are some. */
class ReadingThread {
  readonly #data: ReadingThreadData;
  readonly #withinMs: number;
  readonly #queue: Waiting[] = [];
  #current: Waiting | null = null;
  #thread: Worker | null = null;
  /** Whether the thread has started; until then no task's time runs. */
  #isReady = false;
  /** Of the task or the thread's start, or while there is none of the thread's idle time. */
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ people, withinMs = WITHIN_MS }: ReaderOptions) {
    this.#data = { people };
    this.#withinMs = withinMs;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('the reader is closed'));
    this.#settle((current) => current.reject(new Error('the reader is closed')));
    await this.#endThread();
  }

  ask(task: ReadingTask): Promise<Reading | Imported | string> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new Error('the reader is closed'));
      this.#queue.push({ task, slices: [], resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current) return;
    const waiting = this.#queue.shift();
    clearTimeout(this.#timer);
    if (!waiting) {
      this.#thread?.unref();
      this.#timer = setTimeout(() => void this.#endThread(), IDLE_MS).unref();
      return;
    }
    this.#current = waiting;
    try {
      const thread = this.#thread ?? this.#startThread();
      thread.ref();
      this.#startTimer(thread, this.#isReady ? this.#withinMs : START_WITHIN_MS);
      thread.postMessage(waiting.task satisfies ReadingRequest);
    } catch (error) {
      // What cannot be sent to a thread keeps no other from it.
      clearTimeout(this.#timer);
      this.#settle((current) => current.reject(error instanceof Error ? error : new Error(String(error))));
    }
  }

  #startThread(): Worker {
    const thread = new Worker(THREAD, { workerData: this.#data, resourceLimits: LIMITS });
    this.#thread = thread;
    this.#isReady = false;
    thread.on('message', (result: ReadingResult) => this.#take(thread, result));
    thread.on('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#lose(thread, isMemory ? tooInvolved(error) : error);
    });
    thread.on('exit', () => this.#lose(thread, new Error('the reading thread has ended')));
    return thread;
  }

  #take(thread: Worker, result: ReadingResult): void {
    switch (result.kind) {
      case 'ready':
        this.#isReady = true;
        if (this.#current) this.#startTimer(thread, this.#withinMs);
        break;
      case 'slice':
        this.#current?.slices.push(result.slice);
        this.#startTimer(thread, this.#withinMs);
        // Not before others have had their turn.
        setImmediate(() => thread.postMessage({ kind: 'more' } satisfies ReadingRequest));
        break;
      default:
        this.#settle((current) => settleWith(current, result));
    }
  }

  /** A thread that is lost takes its task with it; the next starts another. */
  #lose(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    this.#settle((current) => current.reject(error));
  }

  #startTimer(thread: Worker, withinMs: number): void {
    clearTimeout(this.#timer);
    const waiting = this.#current;
    // Where the program itself was kept from looking, the result may be there already: it comes in before this.
    const giveUp = () => this.#current === waiting && this.#giveUp(thread);
    this.#timer = setTimeout(() => setImmediate(giveUp), withinMs);
  }

  #giveUp(thread: Worker): void {
    if (this.#thread === thread) this.#thread = null;
    void end(thread);
    this.#settle((current) =>
      current.reject(this.#isReady ? tooInvolved() : new Error('the reading thread does not start')),
    );
  }

  #settle(settle: (current: Waiting) => void): void {
    const current = this.#current;
    if (!current) return;
    this.#current = null;
    settle(current);
    this.#next();
  }

  async #endThread(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    clearTimeout(this.#timer);
    if (thread) await end(thread);
  }
}

/** What an ended thread still has to tell, such as that its memory is over, concerns nobody. */
async function end(thread: Worker): Promise<void> {
  thread.removeAllListeners();
  thread.on('error', () => {});
  await thread.terminate();
}

function settleWith(
  { slices, resolve, reject }: Waiting,
  result: Exclude<ReadingResult, { kind: 'ready' | 'slice' }>,
): void {
  switch (result.kind) {
    case 'done':
      resolve(isReading(result.value) ? joined([...slices, result.value]) : result.value);
      break;
    case 'refused':
      reject(new ImportRefused(result.reason));
      break;
    case 'failed':
      reject(new ReadingFailed(`reading failed in its thread: ${result.message}`));
  }
}

const isReading = (value: Reading | Imported | string): value is Reading =>
  typeof value !== 'string' && 'paragraphs' in value;

const tooInvolved = (cause?: Error) =>
  new ImportRefused({ kind: 'too-involved' }, cause === undefined ? {} : { cause });
