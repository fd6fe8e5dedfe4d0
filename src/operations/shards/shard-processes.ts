import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { StartError } from '../../discord/start-error.js';
import { PACKAGE_FOLDER } from '../../package-folder.js';
import type { IdentifyTurns } from './identify-turns.js';
import { killHung } from './kill-hung.js';
import { ShardProcess } from './shard-process.js';

export interface ShardProcessesOptions {
  token: string;
  /** Those of this machine. */
  ids: readonly number[];
  /** How many there are over all machines. */
  count: number;
  turns: IdentifyTurns;
  log: Logger;
}

/** How long to wait before a process that has ended is started again, in seconds: longer each time, up to the last. */
const WAITS = [1, 2, 4, 8, 15, 30, 60];

/** Who has been there so long, in milliseconds, is waited for as at first. */
const STEADY_MS = 60_000;

/** When the next process is started though the one before it has not begun a session, in milliseconds. */
const NEXT_AFTER_MS = 30_000;

/** How long the processes may take to end, in milliseconds: what starts this one often kills it then. */
const END_WITHIN_MS = 9_500;

/** What a process ends with that cannot go on before something is mended. */
const TO_BE_MENDED = 2;

/** The processes of the shards on this machine. */
export class ShardProcesses {
  /** Resolves when no shard can go on before something is mended, which its process has told; else never. */
  readonly failed: Promise<StartError>;
  readonly #processes: readonly ShardProcess[];
  readonly #turns: IdentifyTurns;
  readonly #log: Logger;
  readonly #ending = new AbortController();
  readonly #kept: Promise<void>[] = [];
  #fail: (error: StartError) => void = () => {};
  #unwatch: () => void = () => {};

  constructor({ token, ids, count, turns, log }: ShardProcessesOptions) {
    this.failed = new Promise((resolve) => {
      this.#fail = resolve;
    });
    const manager = new ShardingManager(join(PACKAGE_FOLDER, 'dist', 'main.js'), {
      token,
      totalShards: count,
      shardList: [...ids],
      respawn: false,
      execArgv: process.execArgv,
    });
    this.#processes = ids.map((id) => new ShardProcess(manager.createShard(id), turns));
    this.#turns = turns;
    this.#log = log;
  }

  /** Each, whether it is there at the moment or not. */
  get all(): readonly ShardProcess[] {
    return this.#processes;
  }

  /** Starts them one after another, as Discord lets them begin. */
  start(): void {
    this.#unwatch = killHung(this.#processes, this.#log);
    for (const group of this.#turns.groups(this.#processes.map(({ id }) => id)))
      void this.#startGroup(this.#processes.filter(({ id }) => group.includes(id)));
  }

  /** Lets them finish what they are answering, and kills those that take too long. */
  async end(): Promise<void> {
    this.#ending.abort();
    this.#unwatch();
    for (const shard of this.#processes) shard.letGo();
    const tooLong = setTimeout(() => {
      for (const shard of this.#processes)
        if (shard.kill()) this.#log.warn({ shard: shard.id }, 'a shard took too long to end, and was killed');
    }, END_WITHIN_MS);
    await Promise.all(this.#kept);
    clearTimeout(tooLong);
  }

  async #startGroup(shards: readonly ShardProcess[]): Promise<void> {
    for (const shard of shards) {
      if (this.#ending.signal.aborted) return;
      let begin = () => {};
      const hasBegun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      this.#kept.push(this.#keep(shard, begin));
      await Promise.race([hasBegun, wait(NEXT_AFTER_MS, undefined, { ref: false })]);
    }
  }

  /** Has a shard's process started again whenever it ends, until all are to end. */
  async #keep(shard: ShardProcess, onTurn: () => void): Promise<void> {
    let failures = 0;
    while (!this.#ending.signal.aborted) {
      const began = performance.now();
      const ended = await shard.live(onTurn);
      onTurn();
      if (this.#ending.signal.aborted) return;
      // While others go on, what is to be mended, such as a database that is away, may concern a start alone.
      if (ended.code === TO_BE_MENDED && !this.#processes.some(({ isReady }) => isReady)) {
        this.#fail(new StartError(`Shard ${shard.id} cannot start, for the reason above.`, TO_BE_MENDED));
        return;
      }
      if (performance.now() - began >= STEADY_MS) failures = 0;
      const seconds = WAITS[Math.min(failures, WAITS.length - 1)] ?? 0;
      failures++;
      this.#log.warn(
        { shard: shard.id, ...ended },
        `the process of shard ${shard.id} has ended; starting it again in ${seconds} s`,
      );
      await wait(seconds * 1_000, undefined, { signal: this.#ending.signal }).catch(() => {});
    }
  }
}
