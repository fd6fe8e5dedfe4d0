import { expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { startPostgres } from '../library/store/postgres-server.js';
import { formOf } from './articles-bot.js';
import { BotProcess } from './bot-process.js';
import { press } from './running-bot.js';

const TALKS = { title: 'Harbour talks', text: 'Minister Ada Berg said, “The harbour will stay open.”' };

it('the log of a whole run over PostgreSQL, which goes away, has neither its address nor its password in it', async () => {
  const server = await startPostgres();
  const discord = await startLocalDiscord({ servers: ['Newsroom', 'Club'] });
  const { password } = new URL(server.url);
  expect(password).not.toBe('');
  const bot = await BotProcess.online(discord, { DATABASE_URL: server.url, LOG_LEVEL: 'trace' });
  try {
    const person = discord.person({ managesServers: true });
    const preview = await person.submit((await formOf(person.run('article add'))).formId, TALKS);
    await press(person, preview, 'Save');
    await server.stop();
    const there = person.at({ channelId: discord.servers[1]?.channelId ?? '' });
    for (const one of [person, there]) await one.run('article list').catch(() => {});
    await there.run('ask', { question: 'Will the harbour stay open?' }).catch(() => {});
    await expect.poll(() => bot.err).toContain('the articles cannot be reached');
    const { err } = await bot.stop();
    for (const secret of [server.url, password, decodeURIComponent(password)])
      expect(err).not.toContain(secret);
  } finally {
    await bot.kill();
    await discord.close();
    await server.close();
  }
}, 60_000);
