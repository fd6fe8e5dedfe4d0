import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import type { Command } from '../../src/discord/commands/command.js';
import { Dispatch } from '../../src/discord/dispatch.js';
import { promiseAnswer, reply } from '../../src/discord/reply.js';
import { restOptions } from '../../src/discord/rest/rest-options.js';
import { viewNotice } from '../../src/discord/views/notice.js';
import { waitAndTell } from '../../src/discord/waits-asked.js';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { fixedServices } from '../discord/fixed-services.js';
import { DONE, NOT_DONE, WAITS } from '../discord/rest/all-faults.js';
import { IMPATIENT } from '../discord/rest/impatient.js';
import { library, readOf } from './running-bot.js';

/** Answers everybody, though an answer for one alone was promised: so it takes the promise back first. */
const announce: Command = {
  data: { name: 'announce', description: 'Tells everybody.' },
  complete: async () => [],
  async run(interaction) {
    await promiseAnswer(interaction);
    await reply(interaction, viewNotice('Hear, hear.'), { isPublic: true });
    return 'told';
  },
};

let discord: LocalDiscord;
let client: Client;
const log: string[] = [];
beforeAll(async () => {
  discord = await startLocalDiscord();
  const { apiUrl, token, applicationId } = discord;
  const logger = createLog('debug', { write: (line: string) => log.push(line) });
  const rest = restOptions({
    apiUrl,
    rejectOnRateLimit: waitAndTell(logger),
    log: logger,
    patience: IMPATIENT,
  });
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest });
  client.rest.setToken(token);
  await client.rest.put(Routes.applicationCommands(applicationId), { body: [announce.data] });
  const services = fixedServices(new Answering(library));
  client.on(Events.InteractionCreate, new Dispatch(services, logger, { all: [announce] }).handle);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

afterEach(() => {
  expect(discord.faults.left).toBe(0);
  log.length = 0;
});

const FURTHER = { method: 'POST', path: /^\/webhooks\// };
const ANSWER = 'Hear, hear.';
const LONG = { timeout: 5_000 };
const NOTE = 'Discord has not confirmed that it took the answer. If you do not see it, try again.';

/** What somebody reads of the bot's in the end. */
async function announced(person: LocalPerson): Promise<string[]> {
  // The promise is taken back, which is no answer.
  await person.run('announce').catch(() => {});
  await expect
    .poll(() => log.join(), LONG)
    .toMatch(/"msg":"(?:answered|Discord has not confirmed the answer)"/);
  await expect.poll(() => person.messages.filter((message) => !message.isDeleted), LONG).not.toEqual([]);
  return person.messages.filter((message) => !message.isDeleted).map(readOf);
}

const somebody = () => discord.person({ where: 'bot-dm' });

describe('a further message', () => {
  it.each(WAITS)('is there once, after %s', async (_, mishap) => {
    discord.faults.next({ ...mishap, ...FURTHER });
    expect(await announced(somebody())).toEqual([ANSWER]);
  });

  it.each(NOT_DONE)('is not sent again after %s, and whoever asked is told', async (_, mishap) => {
    discord.faults.next({ ...mishap, ...FURTHER });
    const person = somebody();
    const read = await announced(person);
    // What is slow on its way arrives at last.
    if (mishap.kind === 'slow') await expect.poll(() => person.messages.map(readOf), LONG).toContain(ANSWER);
    else expect(read).toEqual([NOTE]);
    expect(person.messages.map(readOf).filter((text) => text === ANSWER).length).toBeLessThan(2);
  });

  it.each(DONE)('is there once after %s, and whoever asked is told that it may not be', async (_, mishap) => {
    discord.faults.next({ ...mishap, ...FURTHER });
    const person = somebody();
    await announced(person);
    await expect
      .poll(
        () =>
          person.messages
            .filter(({ isDeleted }) => !isDeleted)
            .map(readOf)
            .sort(),
        LONG,
      )
      .toEqual([NOTE, ANSWER]);
  });

  it('that Discord refuses is apologized for, though the promise is taken back already', async () => {
    discord.faults.next({ kind: 'status', status: 400, ...FURTHER });
    const person = somebody();
    await person.run('announce').catch(() => {});
    await expect
      .poll(() => person.messages.map(readOf).join(), LONG)
      .toContain('Sorry, something went wrong');
  });
});
