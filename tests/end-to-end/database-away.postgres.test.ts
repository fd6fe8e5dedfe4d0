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
import { startCuttingRelay } from '../library/store/cutting-relay.js';
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

async function start(databaseUrl = server.url): Promise<void> {
  const settings = readSettings({ DATABASE_URL: databaseUrl });
  services = await openServices({ settings, store: { dataDir: '', databaseUrl } });
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

const numbered = (day: number) => ({
  title: `Day ${day}`,
  source: `https://news.example/day-${day}`,
  text: `Minister Ada Berg said, “The harbour stays open on day ${day}.”`,
});

/** Of the newsroom's articles, as they are kept. */
const titles = async () => {
  const { articles } = await services.store.scope(`server:${discord.guildId}`);
  return articles.map(({ title }) => title);
};

const ask = async (person: LocalPerson) =>
  readOf(await person.run('ask', { question: 'Will the harbour stay open?' }));

describe('while PostgreSQL is away', () => {
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
    server.thaw();
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

  it('since it was killed, saving says so, nothing confirmed is lost, and it goes on when it is back', async () => {
    const preview = await previewOf(newsroom, numbered(3));
    const kept = await titles();
    await server.crash();
    expect(await ask(newsroom)).toContain('Ada Berg');
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('It is not certain that it was saved');
    await server.start();
    await expect.poll(() => titles(), { timeout: 15_000 }).toEqual(kept);
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('Saved: Day 3');
  });

  it('since it has stopped in its tracks, whoever asks is told while they still wait', async () => {
    const preview = await previewOf(newsroom, numbered(4));
    await stop();
    await start();
    await ask(newsroom);
    server.freeze();
    expect(await ask(newsroom)).toContain('Ada Berg');
    expect(await ask(club)).toBe(texts.storeAway);
    expect(await newsroom.complete('article show', { article: 'Day 3' }, 'article')).toHaveLength(1);
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('It is not certain that it was saved');
    // What is in memory is not sure to be as it is kept, and is answered from all the same.
    expect(await ask(newsroom)).toContain('Ada Berg');
    server.thaw();
    await expect.poll(() => ask(club), { timeout: 15_000 }).toContain('Ada Berg');
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('Saved: Day 4');
  });

  it('since it can only be read for now, questions are answered and saving says so', async () => {
    const preview = await previewOf(newsroom, numbered(5));
    await server.run('alter system set default_transaction_read_only = on');
    await server.run('select pg_reload_conf()');
    // It takes a moment until each connection knows.
    await expect
      .poll(async () =>
        readOf(await newsroom.run('article edit', { article: 'Day 3', published: '2024-01-02' })),
      )
      .toContain(texts.storeAway);
    expect(await ask(newsroom)).toContain('Ada Berg');
    expect(await ask(club)).toContain('Ada Berg');
    expect(readOf(await press(newsroom, preview, 'Save'))).toContain('It is not certain that it was saved');
    await server.run('alter system reset default_transaction_read_only');
    await server.run('select pg_reload_conf()');
    await expect
      .poll(async () => readOf(await press(newsroom, preview, 'Save')), { timeout: 15_000 })
      .toContain('Saved: Day 5');
  });

  it('and was lost as a change was to be confirmed, nobody is told that nothing was changed', async () => {
    const article = 'Day 4';
    const relay = await startCuttingRelay(server.url);
    await stop();
    await start(relay.url);
    relay.isCutting = true;
    for (const change of [
      () => newsroom.run('article edit', { article, title: 'The fourth day' }),
      () => newsroom.run('article bundled', { use: false }),
      async () =>
        press(newsroom, await newsroom.run('article remove', { article: 'The fourth day' }), 'Remove'),
    ])
      expect(readOf(await change())).toContain('It is not certain whether this was done');
    const { usesBundled } = await services.store.scope(`server:${discord.guildId}`);
    expect(usesBundled).toBe(false);
    expect(await titles()).not.toContainEqual(expect.stringMatching(/Day 4|The fourth day/));
    await stop();
    await relay.close();
    await start();
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
