import { afterAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../src/discord/bot.js';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { type OpenServices, openServices } from '../../src/services.js';
import { readSettings } from '../../src/settings.js';
import { hasPostgres, type PostgresServer, startPostgres } from '../library/store/postgres-server.js';
import { temporaryFolder } from '../temporary-folder.js';
import { formOf } from './articles-bot.js';
import { press, readOf } from './running-bot.js';

/** The same server, as each of two processes of the bot has it on a Discord of its own. */
const SERVER = { name: 'Newsroom', id: '1100000000000000001' };

const TALKS = {
  title: 'Harbour talks end in Sela',
  text: 'Minister Ada Berg said, “The harbour will stay open all winter.”',
};

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

/** Somebody who asks a bot that has this database with another one. */
async function managerAt(store: { dataDir: string; databaseUrl?: string }): Promise<LocalPerson> {
  const discord: LocalDiscord = await startLocalDiscord({ servers: [SERVER] });
  const services: OpenServices = await openServices({ settings: readSettings({}), store });
  const { token, apiUrl } = discord;
  const bot: Bot = await startBot({ token, apiUrl, services, log: createLog('silent') });
  ends.push(async () => {
    await bot.stop();
    await services.close();
    await discord.close();
  });
  return discord.person({ managesServers: true });
}

const databases: [name: string, databaseUrl: () => Promise<string | undefined>][] = [
  ['SQLite', async () => undefined],
];
if (hasPostgres)
  databases.push([
    'PostgreSQL',
    async () => {
      const server: PostgresServer = await startPostgres();
      ends.push(() => server.close());
      return server.url;
    },
  ]);

const ask = async (person: LocalPerson) =>
  readOf(await person.run('who-said', { words: 'the harbour will stay open all winter' }));

describe.each(databases)('two bots over one %s database', (_, findUrl) => {
  it('answer from what the other one has saved, corrected and removed', { timeout: 60_000 }, async () => {
    const databaseUrl = await findUrl();
    const store = { dataDir: temporaryFolder(), ...(databaseUrl && { databaseUrl }) };
    const [one, other] = [await managerAt(store), await managerAt(store)];
    // Both have it in memory that nothing is there.
    for (const person of [one, other]) expect(await ask(person)).not.toContain('Ada Berg');
    const preview = await one.submit((await formOf(one.run('article add'))).formId, TALKS);
    await press(one, preview, 'Save');
    expect(await ask(one)).toContain('Ada Berg');
    await expect.poll(() => ask(other), { timeout: 10_000 }).toContain('Ada Berg');
    await other.run('article edit', { article: TALKS.title, statement: 'harbour will stay', by: 'Una Holm' });
    expect(await ask(other)).toContain('Una Holm');
    await expect.poll(() => ask(one), { timeout: 10_000 }).toContain('Una Holm');
    await press(one, await one.run('article remove', { article: TALKS.title }), 'Remove');
    expect(await ask(one)).not.toContain('Una Holm');
    await expect.poll(() => ask(other), { timeout: 10_000 }).not.toContain('Una Holm');
  });
});
