import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type RunningBot, residentMegabytes, startBot, stopBot } from './running-bot.js';
import { randomFrom } from './scale/stories.js';
import { someWords } from './soak/mix.js';
import { quantile, sayTable } from './table.js';

/** So many commands each are not counted: both get two to four times as fast in them, as Node compiles what runs often. */
const WARM_UP = 2000;
const ROUNDS = 2000;
const ROUNDS_WITH_PAUSES = 500;
const STARTS = 9;

/** For the throughput: so many commands under way at any time, in turns of so many. */
const AT_ONCE = 50;
const IN_A_TURN = 2000;
const TURNS = 7;
/** On a busy machine fifty at once may take longer than Discord waits. */
const PATIENT_MS = 20_000;
/** Over so many servers, each with its own people: one alone that asks so much has to wait. */
const SERVERS = Array.from({ length: 20 }, (_, at) => `Server ${at}`);

interface Asked {
  file: string;
  command: string;
  options: () => Record<string, string>;
}

const BARE: Asked = {
  file: fileURLToPath(new URL('./bare-bot.mjs', import.meta.url)),
  command: 'ping',
  options: () => ({}),
};
const random = randomFrom(7);
const WHO_SAID: Asked = {
  file: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  command: 'who-said',
  options: () => ({ words: someWords(random) }),
};

/** Where nobody has asked for so long, in milliseconds, the processor's caches hold other things. */
const PAUSE_MS = 25;

/**
 * Times the bot beside the least bot that discord.js makes, each in a process of its own, over the local Discord,
 * taking turns so that both meet the same machine.
 */
export async function measureBots(): Promise<void> {
  const starts = { bare: [] as number[], whoSaid: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    for (const [bot, times] of [[BARE, starts.bare] as const, [WHO_SAID, starts.whoSaid] as const]) {
      const running = await startBot(bot.file);
      times.push(running.started);
      await stopBot(running);
    }
  }
  const bare = await startBot(BARE.file, { servers: SERVERS, answerWithinMs: PATIENT_MS });
  const whoSaid = await startBot(WHO_SAID.file, { servers: SERVERS, answerWithinMs: PATIENT_MS });
  const both = { bare, whoSaid };
  await timesOf(both, WARM_UP, 0);
  const times = await timesOf(both, ROUNDS, 0);
  const pausing = await timesOf(both, ROUNDS_WITH_PAUSES, PAUSE_MS);
  const rates = { bare: [] as number[], whoSaid: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    rates.bare.push(await rateOf(bare, BARE));
    rates.whoSaid.push(await rateOf(whoSaid, WHO_SAID));
  }
  const memory = { bare: residentMegabytes(bare.process), whoSaid: residentMegabytes(whoSaid.process) };
  await Promise.all([stopBot(bare), stopBot(whoSaid)]);

  const row = (name: string, a: number, b: number, unit = '', digits = 0) => [
    name,
    `${a.toFixed(digits)} ${unit}`,
    `${b.toFixed(digits)} ${unit}`,
    (b / a).toFixed(2),
  ];
  const timesRow = (name: string, { bare, whoSaid }: Times, share: number) =>
    row(name, quantile(bare, share), quantile(whoSaid, share), 'ms', 2);
  sayTable(
    `The bot beside a bare discord.js bot, ${ROUNDS} commands each in turn, ${STARTS} starts each (median)`,
    ['', 'bare bot', 'Who Said', 'ratio'],
    [
      timesRow('acknowledgement, p50', times, 0.5),
      timesRow('acknowledgement, p99', times, 0.99),
      timesRow(`acknowledgement after a pause of ${PAUSE_MS} ms, p50`, pausing, 0.5),
      timesRow(`acknowledgement after a pause of ${PAUSE_MS} ms, p99`, pausing, 0.99),
      row(`commands a second, ${AT_ONCE} at once`, quantile(rates.bare, 0.5), quantile(rates.whoSaid, 0.5)),
      row(
        'start to online, commands registered',
        quantile(starts.bare, 0.5),
        quantile(starts.whoSaid, 0.5),
        'ms',
      ),
      row('resident memory after it', memory.bare, memory.whoSaid, 'MB'),
    ],
  );
}

/** Of each bot, in milliseconds. */
interface Times {
  bare: number[];
  whoSaid: number[];
}

/** How long each takes to answer one command after another. */
async function timesOf(
  { bare, whoSaid }: { bare: RunningBot; whoSaid: RunningBot },
  rounds: number,
  pauseMs: number,
): Promise<Times> {
  const times: Times = { bare: [], whoSaid: [] };
  for (let round = 0; round < rounds; round++) {
    const asks = [
      async () => times.bare.push(await timeOf(bare, BARE)),
      async () => times.whoSaid.push(await timeOf(whoSaid, WHO_SAID)),
    ];
    // Whoever is asked first finds the caches emptier, and whoever is second may wait for what the first leaves to be done.
    for (const ask of round % 2 === 0 ? asks : asks.toReversed()) await ask();
    await wait(pauseMs);
  }
  return times;
}

/** Of somebody new each time: the bot has those wait who ask so much alone. */
async function timeOf({ discord }: RunningBot, { command, options }: Asked): Promise<number> {
  const person = discord.person();
  const begun = performance.now();
  await person.run(command, options());
  return performance.now() - begun;
}

/** Commands a second, where the next begins as soon as one is answered. */
async function rateOf({ discord }: RunningBot, { command, options }: Asked) {
  let left = IN_A_TURN;
  const begun = performance.now();
  const one = async () => {
    while (left-- > 0) {
      const { channelId = '' } = discord.servers[left % SERVERS.length] ?? {};
      await discord.person().at({ channelId }).run(command, options());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return IN_A_TURN / ((performance.now() - begun) / 1000);
}
