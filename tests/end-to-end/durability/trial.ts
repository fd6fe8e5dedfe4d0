import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ScopeId } from '../../../src/library/scope-id.js';
import { openStore, type StoreOptions } from '../../../src/library/store/open-store.js';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../../src/local-discord/local-discord.js';
import { randomFrom } from '../../bench/ranking/random.js';
import { BotProcess } from '../bot-process.js';
import { type Change, isConfirmation, nextChange } from './changes.js';
import { asExpected, type Expected, NOTHING } from './kept.js';

export interface TrialOptions {
  store: StoreOptions;
  /** How many changes are to be confirmed in all. */
  changes: number;
  /** How often the bot is killed meanwhile. */
  kills: number;
  /** Not 0. The same seed gives the same changes and the same moments, as far as the machine allows. */
  seed: number;
}

export interface TrialOutcome {
  confirmed: number;
  kills: number;
  /** Of the changes that were under way at a kill: those that are there, and those that are not. */
  underWay: { kept: number; lost: number };
  /** What is wrong; nothing may be. */
  faults: string[];
}

/** The longest time from the moment at which somebody sends a change to a kill, in milliseconds: what a change takes. */
const LATEST_KILL = 30;

/** What a busy machine may need for an answer, in milliseconds; whoever is killed is not waited for. */
const PATIENCE = 15_000;

/** Somebody who changes what one scope keeps, one thing after the other. */
interface Worker {
  readonly name: string;
  readonly scope: ScopeId;
  readonly person: LocalPerson;
  readonly random: () => number;
  /** What is confirmed. */
  state: Expected;
  underWay: Change | null;
  /** The id of the last message that they saw before it. */
  lastSeen: bigint;
  count: number;
}

/**
 * Has people add, edit and remove articles in several scopes at once, kills the bot at random moments and looks after
 * each restart whether everything confirmed is there, and of the rest nothing but whole changes.
 */
export async function tryDurability({ store, changes, kills, seed }: TrialOptions): Promise<TrialOutcome> {
  const discord = await startLocalDiscord({ servers: ['Newsroom', 'Club'], answerWithinMs: PATIENCE });
  const outcome: TrialOutcome = { confirmed: 0, kills: 0, underWay: { kept: 0, lost: 0 }, faults: [] };
  const random = randomFrom(seed);
  const workers = workersIn(discord, seed);
  const settings = {
    DATA_DIR: store.dataDir,
    ADDITIONS_AN_HOUR: '100000',
    QUESTIONS_A_MINUTE: '100000',
    ...(store.databaseUrl && { DATABASE_URL: store.databaseUrl }),
  };
  try {
    for (let round = 0; round <= kills; round++) {
      const bot = await BotProcess.online(discord, settings);
      try {
        await lookAtAll(workers, store, outcome);
        const isLast = round === kills;
        const until = isLast
          ? changes
          : Math.round(((round + 0.25 + random() / 2) * changes) / (kills + 0.5));
        await work(workers, { bot, outcome, until, killAfter: isLast ? null : random() * LATEST_KILL });
        if (isLast) await lookAtAll(workers, store, outcome);
      } finally {
        outcome.faults.push(...complaintsOf(bot));
        await bot.kill();
      }
    }
  } finally {
    await discord.close();
  }
  return outcome;
}

/** Two servers and two people, each a scope of its own. */
function workersIn(discord: LocalDiscord, seed: number): Worker[] {
  const ada = discord.person({ name: 'Ada', managesServers: true });
  const ben = discord.person({ name: 'Ben' });
  const places: [ScopeId, LocalPerson][] = [
    ...discord.servers.map(({ id, channelId }): [ScopeId, LocalPerson] => [
      `server:${id}`,
      ada.at({ channelId }),
    ]),
    ...[ada, ben].map((person): [ScopeId, LocalPerson] => [
      `person:${person.id}`,
      person.at({ channelId: person.directChannelId }),
    ]),
  ];
  return places.map(([scope, person], index) => ({
    name: 'abcd'.charAt(index),
    scope,
    person,
    random: randomFrom(seed + 7919 * (index + 1)),
    state: NOTHING,
    underWay: null,
    lastSeen: 0n,
    count: 0,
  }));
}

interface Round {
  bot: BotProcess;
  outcome: TrialOutcome;
  /** How many changes are confirmed in all when it is over. */
  until: number;
  /** So many milliseconds after the next change is sent then, the bot is killed; null: it is not. */
  killAfter: number | null;
}

/** Everybody makes one change after the other until there are enough, or the bot is killed. */
async function work(workers: readonly Worker[], round: Round): Promise<void> {
  const { bot, outcome, until, killAfter } = round;
  let isOver = false;
  let over = () => {};
  const killed = new Promise<void>((resolve) => {
    over = resolve;
  });
  let kill: Promise<void> | null = null;
  const atLast = () => {
    if (killAfter === null || outcome.confirmed < until) return;
    kill ??= wait(killAfter).then(async () => {
      isOver = true;
      outcome.kills++;
      const gone = bot.kill();
      over();
      await gone;
    });
  };
  await Promise.all(
    workers.map(async (worker) => {
      while (!isOver) {
        const isDone = await Promise.race([makeChange(worker, atLast), killed.then(() => false)]);
        if (!isDone) return;
        outcome.confirmed++;
        if (killAfter === null && outcome.confirmed >= until) isOver = true;
      }
    }),
  );
  await kill;
}

/** @returns true, once it is confirmed */
function makeChange(worker: Worker, atLast: () => void): Promise<true> {
  const { person, state, random, name } = worker;
  worker.lastSeen = BigInt(person.messages.at(-1)?.id ?? 0);
  const change = nextChange(state, random, `${name}${++worker.count}`);
  worker.underWay = change;
  const confirmed = change.apply(person, atLast).then((): true => {
    // After a kill, it counts what the database has.
    if (worker.underWay === change) {
      worker.state = change.after;
      worker.underWay = null;
    }
    return true;
  });
  confirmed.catch(() => {});
  return confirmed;
}

/** Holds what the database has against what was confirmed. */
async function lookAtAll(
  workers: readonly Worker[],
  options: StoreOptions,
  outcome: TrialOutcome,
): Promise<void> {
  const store = await openStore(options);
  try {
    for (const worker of workers) {
      const kept = asExpected(await store.scope(worker.scope));
      outcome.faults.push(...faultsOf(worker, kept, outcome));
      worker.state = kept;
      worker.underWay = null;
    }
  } finally {
    await store.close();
  }
}

function faultsOf(worker: Worker, kept: Expected, { underWay }: TrialOutcome): string[] {
  const { name, state, underWay: change, person, lastSeen } = worker;
  if (change && isDeepStrictEqual(kept, change.after)) {
    underWay.kept++;
    return [];
  }
  const told = JSON.stringify({ kept, confirmed: state, underWay: change?.after }, null, 1);
  if (!isDeepStrictEqual(kept, state))
    return [`${name}: ${change?.name ?? 'nothing'} was under way: ${told}`];
  if (!change) return [];
  underWay.lost++;
  const isSeen = person.messages.some(
    (message) => BigInt(message.id) > lastSeen && isConfirmation(message, change),
  );
  return isSeen ? [`${name}: ${change.name} was confirmed and is not there: ${told}`] : [];
}

/** What a bot has said that is no mere information, but for the choices that came too late on a busy machine. */
function complaintsOf({ err }: BotProcess): string[] {
  return err
    .split('\n')
    .filter(
      (line) => line !== '' && !/^\{"level":(?:10|20|30),|"It took longer than Discord waits\."/.test(line),
    );
}
