import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../src/discord/bot.js';
import { textsIn } from '../../src/discord/texts/texts.js';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { type OpenServices, openServices } from '../../src/services.js';
import { readSettings } from '../../src/settings.js';
import { type PostgresServer, startPostgres } from '../library/store/postgres-server.js';
import { fileOf, formOf } from './articles-bot.js';
import { labelsOf, press, readOf } from './running-bot.js';

const texts = textsIn('en');

const TALKS = {
  title: 'Harbour talks end in Sela',
  source: 'https://news.example/harbour-talks',
  text: 'Minister Ada Berg said, “The harbour will stay open all winter.”',
};

let server: PostgresServer;
let discord: LocalDiscord;
let services: OpenServices;
let bot: Bot;
let newsroom: LocalPerson;
let club: LocalPerson;
const log: string[] = [];

async function start(): Promise<void> {
  const settings = readSettings({ DATABASE_URL: server.url });
  services = await openServices({ settings, store: { dataDir: '', databaseUrl: server.url } });
  bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    services,
    log: createLog('debug', { write: (line: string) => log.push(line) }),
  });
}

async function stop(): Promise<void> {
  await bot.stop();
  await services.close();
}

const previewOf = async (person: LocalPerson, form: Record<string, string>) =>
  person.submit((await formOf(person.run('article add'))).formId, form);

const ask = async (person: LocalPerson) =>
  readOf(await person.run('ask', { question: 'Will the harbour stay open?' }));

describe('while PostgreSQL is stopped', () => {
  beforeAll(async () => {
    server = await startPostgres();
    discord = await startLocalDiscord({ servers: ['Newsroom', 'Club'] });
    newsroom = discord.person({ managesServers: true });
    club = newsroom.at({ channelId: discord.servers[1]?.channelId ?? '' });
    await start();
    for (const person of [newsroom, club]) await press(person, await previewOf(person, TALKS), 'Save');
    await stop();
    await start();
    // Of the other server nothing is in memory.
    await ask(newsroom);
  }, 60_000);
  afterEach(() => {
    expect(discord.refusals).toEqual([]);
    expect(log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    const { password } = new URL(server.url);
    for (const secret of [password, decodeURIComponent(password)]) expect(log.join('')).not.toContain(secret);
  });
  afterAll(async () => {
    await stop();
    await discord.close();
    await server.close();
  });

  it('questions are answered from what is in memory; all else is told, and goes on afterwards', async () => {
    const preview = await previewOf(newsroom, {
      ...TALKS,
      title: 'The second day',
      text: `${TALKS.text} She left.`,
    });
    await server.stop();
    expect(await ask(newsroom)).toContain('Ada Berg');
    expect(await newsroom.complete('article show', { article: 'talks' }, 'article')).toHaveLength(1);
    expect(await ask(club)).toBe(texts.storeAway);
    expect(readOf(await newsroom.run('article remove', { article: TALKS.title }))).toContain('Remove');
    const save = await press(newsroom, preview, 'Save');
    expect(readOf(save)).toContain('It is not certain that it was saved');
    expect(labelsOf(newsroom.message(preview.id) ?? save)).toContain('Save');
    const edit = { article: TALKS.title, title: 'Another title' };
    expect(readOf(await newsroom.run('article edit', edit))).toContain(texts.storeAway);
    await server.start();
    await expect.poll(() => ask(club), { timeout: 15_000 }).toContain('Ada Berg');
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('Saved: The second day');
    expect(readOf(await newsroom.run('article edit', edit))).toContain('Changed:');
    expect(readOf(await newsroom.run('articles'))).toMatch(
      /The second day[\s\S]*Another title|Another title[\s\S]*The second day/,
    );
  });

  it('what is typed is given back, and is not lost', async () => {
    const { formId } = await formOf(newsroom.run('article add'));
    await server.stop();
    const seen = await newsroom.submit(formId, TALKS);
    await server.start();
    expect(readOf(seen)).toContain(texts.storeAway);
    expect((await fileOf(seen)).text).toBe(TALKS.text);
  });
});
