import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DidNotRespond, type LocalPerson } from '../../../src/local-discord/local-discord.js';
import { formOf } from '../../end-to-end/articles-bot.js';
import { press } from '../../end-to-end/running-bot.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { type RunningBot, residentMegabytes, startBot, stopBot } from '../running-bot.js';
import { fill } from '../scale/filled.js';
import { randomFrom, storyOf } from '../scale/stories.js';
import { quantile } from '../table.js';
import { growthOf, type Sample } from './growth.js';
import { doSomething } from './mix.js';

const WHO_SAID = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

const SERVERS = Array.from({ length: 4 }, (_, at) => ({
  name: `Server ${at}`,
  id: String(100_000_000_000_000_000n + BigInt(at) * 4_194_304n),
}));
/** All servers but the last have articles of their own. */
const ARTICLES_EACH = 10;

/** One in so many asks in a server; the others in their conversation with the bot, which the local Discord forgets. */
const IN_SERVER_EVERY = 6;
/** Enough for nobody to ask more than the bot answers one person. */
const PEOPLE = 40;
const MEMBERS = 12;
/** People come anew after so long, so that the local Discord does not hold an hour's messages. */
const STAY_MS = 20_000;
/** Longer than any answer is waited for, and gone before they come again. */
const LEAVE_AFTER_MS = 32_000;

/** A server adds an article, or removes it again. */
const CHANGE_EVERY_MS = 15_000;
const LOOK_EVERY_MS = 500;

/** Tenths of the whole are told apart; and so many of the second half, for its growth. */
const TENTHS = 10;
const PARTS_OF_HALF = 15;

export interface Soaked {
  tenths: { megabytes: number; p50: number; p99: number; asked: number; unanswered: number }[];
  unanswered: number;
  /** Over the second half, in parts of the mean. */
  memoryGrowth: number;
  latencyGrowth: number;
}

interface Asked {
  /** Milliseconds since the beginning. */
  at: number;
  /** Null where no answer came in time. */
  took: number | null;
}

export interface Soaking {
  minutes: number;
  /** Questions. */
  aSecond: number;
  /** How long an answer is waited for; as long as Discord waits where it is not given. */
  answerWithinMs?: number;
}

/** Asks a bot in a process of its own a mix of everything for so long, whether it keeps up or not. */
export async function soak({ minutes, aSecond, answerWithinMs }: Soaking): Promise<Soaked> {
  const dataDir = temporaryFolder();
  await fill(
    dataDir,
    SERVERS.slice(0, -1).map(({ id }) => id),
    ARTICLES_EACH,
  );
  const bot = await startBot(WHO_SAID, {
    servers: SERVERS,
    dataDir,
    ...(answerWithinMs !== undefined && { answerWithinMs }),
  });
  const began = performance.now();
  const long = minutes * 60_000;
  const memory: Sample[] = [];
  const looking = setInterval(() => {
    memory.push({ at: performance.now() - began, value: residentMegabytes(bot.process) });
  }, LOOK_EVERY_MS);
  const isOver = () => performance.now() - began >= long;
  const changing = change(bot, isOver);
  const asked = await askAll(bot, aSecond, isOver);
  await changing;
  clearInterval(looking);
  await stopBot(bot);
  return reportOf(asked, memory, long);
}

async function askAll({ discord }: RunningBot, aSecond: number, isOver: () => boolean): Promise<Asked[]> {
  const random = randomFrom(5);
  const began = performance.now();
  const asked: Asked[] = [];
  const underWay = new Set<Promise<void>>();
  const members = Array.from({ length: MEMBERS }, () => discord.person());
  let people: LocalPerson[] = [];
  let cameAt = Number.NEGATIVE_INFINITY;
  for (let number = 0; !isOver(); number++) {
    await wait(Math.max(0, began + (number * 1_000) / aSecond - performance.now()));
    const at = performance.now() - began;
    if (at - cameAt > STAY_MS) {
      const before = people;
      setTimeout(() => before.forEach(discord.forget), LEAVE_AFTER_MS).unref();
      people = newcomers(discord, Math.floor(at / STAY_MS));
      cameAt = at;
    }
    const turn = Math.floor(number / IN_SERVER_EVERY);
    const { channelId = '' } = discord.servers[turn % SERVERS.length] ?? {};
    const member = members[turn % MEMBERS];
    const person = number % IN_SERVER_EVERY === 0 ? member?.at({ channelId }) : people[number % PEOPLE];
    if (!person) throw new Error('there is nobody to ask');
    const question = doSomething(person, random)
      .then(() => performance.now() - began - at)
      .catch(unanswered)
      .then((took) => {
        asked.push({ at, took });
        underWay.delete(question);
      });
    underWay.add(question);
  }
  await Promise.all(underWay);
  return asked;
}

/** The same few people come again and again: a person has a scope of their own, which is kept. */
function newcomers(discord: RunningBot['discord'], turn: number): LocalPerson[] {
  return Array.from({ length: PEOPLE }, (_, at) =>
    discord.person({
      id: String(900_000_000_000_000_000n + BigInt((turn % 3) * PEOPLE + at)),
      where: 'bot-dm',
    }),
  );
}

/** Lets servers add an article each, and remove it again. */
async function change({ discord }: RunningBot, isOver: () => boolean): Promise<void> {
  const manager = discord.person({ name: 'Manager', managesServers: true });
  const added = new Map<number, string>();
  for (let number = 0; !isOver(); number++) {
    const server = number % SERVERS.length;
    const { channelId = '' } = discord.servers[server] ?? {};
    const person = manager.at({ channelId });
    const before = added.get(server);
    try {
      if (before === undefined) {
        const { title, text } = storyOf(1_000_000 + number, 12);
        const { formId } = await formOf(person.run('article add'));
        await press(person, await person.submit(formId, { title, source: '', text }), 'Save');
        added.set(server, title);
      } else {
        await press(person, await person.run('article remove', { article: before }), 'Remove');
        added.delete(server);
      }
    } catch (error) {
      unanswered(error);
    }
    const next = performance.now() + CHANGE_EVERY_MS;
    while (!isOver() && performance.now() < next) await wait(LOOK_EVERY_MS);
  }
}

function reportOf(asked: readonly Asked[], memory: readonly Sample[], long: number): Soaked {
  const took = (some: readonly Asked[]) => some.flatMap((one) => one.took ?? []);
  const within = <Timed extends { at: number }>(some: readonly Timed[], from: number, to: number) =>
    some.filter(({ at }) => at >= from * long && at < to * long);
  const halves = Array.from({ length: PARTS_OF_HALF }, (_, at) => 0.5 + at / PARTS_OF_HALF / 2);
  return {
    tenths: Array.from({ length: TENTHS }, (_, at) => {
      const some = within(asked, at / TENTHS, (at + 1) / TENTHS);
      const looks = within(memory, at / TENTHS, (at + 1) / TENTHS).map(({ value }) => value);
      return {
        megabytes: quantile(looks, 0.5),
        p50: quantile(took(some), 0.5),
        p99: quantile(took(some), 0.99),
        asked: some.length,
        unanswered: some.filter((one) => one.took === null).length,
      };
    }),
    unanswered: asked.filter((one) => one.took === null).length,
    memoryGrowth: growthOf(within(memory, 0.5, 1)),
    latencyGrowth: growthOf(
      halves.flatMap((from) => {
        const times = took(within(asked, from, from + 0.5 / PARTS_OF_HALF));
        return times.length > 0 ? [{ at: from, value: quantile(times, 0.5) }] : [];
      }),
    ),
  };
}

function unanswered(error: unknown): null {
  if (error instanceof DidNotRespond) return null;
  throw error;
}
