import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type RunningBot, residentMegabytes, startBot, stopBot } from './running-bot.js';
import { quantile, sayTable } from './table.js';

const WARM_UP = 100;
const ROUNDS = 1000;
const STARTS = 5;

/** For the throughput: so many commands under way at any time, in turns of so many. */
const AT_ONCE = 50;
const IN_A_TURN = 1000;
const TURNS = 3;
/** On a busy machine fifty at once may take longer than Discord waits. */
const PATIENT_MS = 20_000;
/** Over so many servers, each with its own people: one alone that asks so much has to wait. */
const SERVERS = Array.from({ length: 20 }, (_, at) => `Server ${at}`);

const BARE = {
  file: fileURLToPath(new URL('./bare-bot.mjs', import.meta.url)),
  command: 'ping',
  options: {},
};
const WHO_SAID = {
  file: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  command: 'who-said',
  options: { words: 'trade barriers have been lifted' },
};

/** A round every 25 ms at most, so that one does not wait for what the other leaves to be done. */
const ROUND = 25;

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
  const times = { bare: [] as number[], whoSaid: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const isCounted = round >= WARM_UP;
    // Nobody asks as much alone: the bot would have them wait.
    const person = { bare: bare.discord.person(), whoSaid: whoSaid.discord.person() };
    const one = await timed(() => person.bare.run(BARE.command, BARE.options));
    const other = await timed(() => person.whoSaid.run(WHO_SAID.command, WHO_SAID.options));
    if (isCounted) {
      times.bare.push(one);
      times.whoSaid.push(other);
    }
    await wait(Math.max(0, ROUND - one - other));
  }
  const rates = { bare: [] as number[], whoSaid: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    rates.bare.push(await rateOf(bare, BARE));
    rates.whoSaid.push(await rateOf(whoSaid, WHO_SAID));
  }
  const memory = { bare: residentMegabytes(bare.process), whoSaid: residentMegabytes(whoSaid.process) };
  await Promise.all([stopBot(bare), stopBot(whoSaid)]);

  const row = (name: string, a: number, b: number, unit: string) => [
    name,
    `${a.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`,
    `${b.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`,
    (b / a).toFixed(2),
  ];
  sayTable(
    `The bot beside a bare discord.js bot, ${ROUNDS} commands each in turn, ${STARTS} starts each (median)`,
    ['', 'bare bot', 'Who Said', 'ratio'],
    [
      row('acknowledgement, p50', quantile(times.bare, 0.5), quantile(times.whoSaid, 0.5), 'ms'),
      row('acknowledgement, p99', quantile(times.bare, 0.99), quantile(times.whoSaid, 0.99), 'ms'),
      row(
        `commands a second, ${AT_ONCE} at once`,
        quantile(rates.bare, 0.5),
        quantile(rates.whoSaid, 0.5),
        '',
      ),
      row(
        'start to online, commands registered',
        quantile(starts.bare, 0.5),
        quantile(starts.whoSaid, 0.5),
        'ms ',
      ),
      row('resident memory after it', memory.bare, memory.whoSaid, 'MB'),
    ],
  );
}

/** Commands a second, where the next begins as soon as one is answered. */
async function rateOf({ discord }: RunningBot, { command, options }: typeof WHO_SAID | typeof BARE) {
  let left = IN_A_TURN;
  const begun = performance.now();
  const one = async () => {
    while (left-- > 0) {
      const { channelId = '' } = discord.servers[left % SERVERS.length] ?? {};
      await discord.person().at({ channelId }).run(command, options);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return IN_A_TURN / ((performance.now() - begun) / 1000);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
