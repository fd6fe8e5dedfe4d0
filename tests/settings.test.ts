import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS, SettingsError } from '../src/settings.js';

describe('settings', () => {
  it('need nothing: without any, there is no token, Discord is at its own address and the page on this machine', () => {
    expect(readSettings({})).toEqual({
      discordApiUrl: 'https://discord.com/api',
      pagePort: 3000,
      pageHost: '127.0.0.1',
      healthHost: '127.0.0.1',
      dataFolder: '.data',
      indexBytes: 256_000_000,
      purgeDays: 30,
      mostArticles: 200,
      mostArticleBytes: 200_000,
      mostScopeBytes: 10_000_000,
      mostAdditionsAnHour: 60,
      mostQuestionsAMinute: 180,
      importHosts: [],
    });
  });

  it('take an empty variable as absent', () => {
    expect(readSettings({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ' })).toEqual(readSettings({}));
  });

  it('are taken from the environment', () => {
    expect(
      readSettings({
        DISCORD_TOKEN: 'abc.def-_.ghi',
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        SHARD_IDS: '5, 0-2,1',
        SHARD_COUNT: '16',
        PORT: '0',
        PAGE_HOST: '[::1]',
        HEALTH_PORT: '9090',
        HEALTH_HOST: '0.0.0.0',
        LOG_LEVEL: 'debug',
        DATA_DIR: '/var/lib/who-said',
        DATABASE_URL: 'postgres://bot:secret@db.example/articles',
        INDEX_MEMORY_MB: '64',
        PURGE_DAYS: '7',
        ARTICLES_MOST: '5',
        ARTICLE_MOST_KB: '20',
        SCOPE_MOST_KB: '300',
        ADDITIONS_AN_HOUR: '3',
        QUESTIONS_A_MINUTE: '20',
        IMPORT_HOSTS: 'Example.org, !ads.example.org',
      }),
    ).toEqual({
      discordToken: 'abc.def-_.ghi',
      discordGuildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      sharding: { ids: [0, 1, 2, 5], count: 16 },
      pagePort: 0,
      pageHost: '::1',
      healthPort: 9090,
      healthHost: '0.0.0.0',
      logLevel: 'debug',
      dataFolder: '/var/lib/who-said',
      databaseUrl: 'postgres://bot:secret@db.example/articles',
      indexBytes: 64_000_000,
      purgeDays: 7,
      mostArticles: 5,
      mostArticleBytes: 20_000,
      mostScopeBytes: 300_000,
      mostAdditionsAnHour: 3,
      mostQuestionsAMinute: 20,
      importHosts: ['example.org', '!ads.example.org'],
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'example.org'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['SHARDS', 'some'],
    ['SHARDS', '-4'],
    ['SHARDS', '2.5'],
    ['SHARD_IDS', 'all'],
    ['SHARD_IDS', '3-1'],
    ['SHARD_IDS', '0-99999'],
    ['SHARD_COUNT', '-16'],
    ['SHARD_COUNT', 'auto'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', 'http'],
    ['PAGE_HOST', 'http://localhost'],
    ['PAGE_HOST', '127.0.0.1:3000'],
    ['PAGE_HOST', 'my machine'],
    ['PAGE_HOST', '127.1'],
    ['HEALTH_PORT', '65536'],
    ['HEALTH_HOST', 'http://localhost'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://bot:secret@db.example/articles'],
    ['DATABASE_URL', 'articles.sqlite'],
    ['INDEX_MEMORY_MB', 'plenty'],
    ['PURGE_DAYS', 'soon'],
    ['ARTICLES_MOST', '-1'],
    ['ARTICLE_MOST_KB', '9000000'],
    ['SCOPE_MOST_KB', '0.5'],
    ['ADDITIONS_AN_HOUR', '1.5'],
    ['QUESTIONS_A_MINUTE', 'many'],
    ['IMPORT_HOSTS', 'https://example.org'],
  ])('name the variable that is wrong, and do not repeat its value: %s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });

  it.each([
    ['auto', { count: 'auto', ids: 'all' }],
    ['4', { count: 4, ids: 'all' }],
  ])('take SHARDS=%s for all shards on this machine', (SHARDS, sharding) => {
    expect(readSettings({ SHARDS }).sharding).toEqual(sharding);
  });

  it('let all shards run on this machine by their ids too, without a database that others share', () => {
    const { sharding } = readSettings({ SHARD_IDS: '0-3', SHARD_COUNT: '4' });
    expect(sharding).toEqual({ count: 4, ids: [0, 1, 2, 3] });
  });

  it.each([
    [{ SHARDS: '2', SHARD_IDS: '0', SHARD_COUNT: '2' }, /^SHARDS .*SHARD_IDS with SHARD_COUNT.*Leave out/],
    [{ SHARDS: 'auto', SHARD_COUNT: '2' }, /^SHARDS .*Leave out/],
    [{ SHARD_IDS: '0-3' }, /^SHARD_IDS needs SHARD_COUNT/],
    [{ SHARD_COUNT: '4' }, /^SHARD_COUNT needs SHARD_IDS.*set SHARDS/],
    [{ SHARD_IDS: '0,4', SHARD_COUNT: '4' }, /^SHARD_IDS .*one less than SHARD_COUNT/],
    [{ SHARD_IDS: '0-3', SHARD_COUNT: '16' }, /^SHARD_IDS .*Set DATABASE_URL/],
  ])('name the variable and the fix where those of shards do not fit together: %j', (environment, told) => {
    expect(() => readSettings(environment as Record<string, string>)).toThrow(told);
  });

  it('stand in .env.example, every one', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const names = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual([...SETTINGS].sort());
  });

  it('stand in .env.example with their defaults', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(readSettings(parse(example))).toEqual(readSettings({}));
  });
});
