import { type Shard, ShardEvents } from 'discord.js';
import type { IdentifyTurns } from './identify-turns.js';
import {
  type FromShard,
  type MetricsTold,
  type ReadinessTold,
  readFromShard,
  type ToShard,
} from './messages.js';

/** How a process has ended, or why it could not be started. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  err?: unknown;
}

type Asked = Extract<ToShard, { kind: 'tell' }>['what'];

/** Its database has a second to answer; in milliseconds. */
const TOLD_WITHIN_MS = 2_000;

/** Who is there answers within so long, however much it has to do; in milliseconds. */
const ALIVE_WITHIN_MS = 15_000;

/** Discord.js would wait for word of its own that a shard is online. */
const NO_WAITING = -1;

/** The process of one shard, and the one that is started in its place where it ends. */
export class ShardProcess {
  readonly #shard: Shard;
  readonly #turns: IdentifyTurns;
  /** The turns that the process waits for, by the number of its request. */
  readonly #waiting = new Map<number, AbortController>();
  /** What has been asked of the process, by the number of the request. */
  readonly #asked = new Map<number, (told: FromShard | null) => void>();
  #requests = 0;
  #starts = 0;
  #onTurn: () => void = () => {};
  #die: (ended: Ended) => void = () => {};
  #isReady = false;

  constructor(shard: Shard, turns: IdentifyTurns) {
    this.#shard = shard;
    this.#turns = turns;
    shard.on(ShardEvents.Message, (message) => {
      const read = readFromShard(message);
      if (read) this.#hear(read);
    });
    shard.on(ShardEvents.Spawn, (child) =>
      // What could not be started does not end either.
      child.on('error', (err) => {
        if (shard.process?.pid !== undefined) return;
        this.#die({ code: null, signal: null, err });
        shard.kill();
      }),
    );
    shard.on(ShardEvents.Death, () => {
      const { exitCode = null, signalCode = null } = shard.process ?? {};
      this.#die({ code: exitCode, signal: signalCode });
    });
  }

  get id(): number {
    return this.#shard.id;
  }

  /** How often it has been started. */
  get starts(): number {
    return this.#starts;
  }

  /** Whether it is there and has come online. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * Starts it.
   * @param onTurn called when it may begin a session
   * @returns how it has ended, when it has
   */
  async live(onTurn: () => void): Promise<Ended> {
    this.#onTurn = onTurn;
    this.#starts++;
    const ended = new Promise<Ended>((resolve) => {
      this.#die = resolve;
    });
    await this.#shard.spawn(NO_WAITING).catch((err) => this.#die({ code: null, signal: null, err }));
    const how = await ended;
    this.#isReady = false;
    for (const given of this.#waiting.values()) given.abort();
    this.#waiting.clear();
    for (const answer of this.#asked.values()) answer(null);
    return how;
  }

  /** Whether the process does anything, soon. */
  async answers(): Promise<boolean> {
    return (await this.#ask('life', ALIVE_WITHIN_MS)) !== null;
  }

  /** Whether the process is ready to answer, in its own words; null where it is not there, or does not tell soon. */
  async readiness(): Promise<ReadinessTold | null> {
    const told = await this.#ask('readiness');
    return told?.kind === 'readiness' ? told : null;
  }

  /** What the process has counted; null likewise. */
  async metrics(): Promise<MetricsTold | null> {
    const told = await this.#ask('metrics');
    return told?.kind === 'metrics' ? told : null;
  }

  /** Asks it to finish what it is answering, and to end. */
  letGo(): void {
    if (this.#shard.process?.connected) this.#shard.process.disconnect();
  }

  /** Whether there was anything to kill. */
  kill(): boolean {
    return this.#shard.process?.kill('SIGKILL') ?? false;
  }

  #hear(message: FromShard): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        break;
      case 'turn-wanted':
        void this.#wait(message.request);
        break;
      case 'turn-unwanted':
        this.#waiting.get(message.request)?.abort();
        break;
      default:
        this.#asked.get(message.request)?.(message);
    }
  }

  async #wait(request: number): Promise<void> {
    const given = new AbortController();
    this.#waiting.set(request, given);
    try {
      await this.#turns.of(this.id, given.signal);
    } catch {
      return;
    } finally {
      this.#waiting.delete(request);
    }
    this.#onTurn();
    this.#tell({ kind: 'turn', request });
  }

  async #ask(what: Asked, withinMs = TOLD_WITHIN_MS): Promise<FromShard | null> {
    if (!this.#shard.process?.connected) return null;
    const request = ++this.#requests;
    let timer: NodeJS.Timeout | undefined;
    const told = await new Promise<FromShard | null>((resolve) => {
      timer = setTimeout(resolve, withinMs, null);
      this.#asked.set(request, resolve);
      this.#tell({ kind: 'tell', request, what });
    });
    clearTimeout(timer);
    this.#asked.delete(request);
    return told;
  }

  #tell(message: ToShard): void {
    // Where it has gone meanwhile, it ends, which is told then.
    this.#shard.process?.send(message, () => {});
  }
}
