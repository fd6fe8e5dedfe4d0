import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/settings.js';

describe('settings', () => {
  it('need nothing: without any, there is no token and Discord is at its own address', () => {
    expect(readSettings({})).toEqual({ discordApiUrl: 'https://discord.com/api' });
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
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      discordToken: 'abc.def-_.ghi',
      discordGuildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      logLevel: 'debug',
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'example.org'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['LOG_LEVEL', 'loud'],
  ])('name the variable that is wrong, and do not repeat its value: %s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });

  it('stand in .env.example, every one', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'LOG_LEVEL']) {
      expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
    }
  });
});
