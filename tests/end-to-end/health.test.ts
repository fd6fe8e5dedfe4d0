import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { BotProcess } from './bot-process.js';

let discord: LocalDiscord;
let bot: BotProcess;
let url = '';
beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await BotProcess.online(discord, { HEALTH_PORT: '0' });
  url = `http://127.0.0.1:${/"port":(\d+)/.exec(bot.err)?.[1]}`;
}, 20_000);
afterAll(async () => {
  await bot.kill();
  await discord.close();
});

const ready = async () => {
  const answer = await fetch(`${url}/readyz`);
  return { status: answer.status, told: await answer.json() };
};
const metric = async (name: string) => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1),
  );
};

describe('the bot tells of itself', () => {
  it('that it is alive and ready, with its shard', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await ready()).toMatchObject({
      status: 200,
      told: { ready: true, missing: [], shards: [{ id: 0, state: 'ready' }] },
    });
  });

  it('what it has answered and how soon, without a word of it', async () => {
    const person = discord.person();
    await person.run('who-said', { words: 'trade barriers zanzibar' });
    await person.run('help');
    await person.complete('who-said', { words: 'trade' }, 'words');
    const found = 'who_said_questions_total{command="who-said",outcome="found"}';
    await expect.poll(() => metric(found)).toBe(1);
    expect(await metric('who_said_questions_total{command="who-said",outcome="offered"}')).toBe(1);
    expect(await metric('who_said_acknowledgement_seconds_count')).toBe(3);
    expect(await metric('who_said_search_seconds_count')).toBeGreaterThan(0);
    expect(await metric('who_said_gateway_state{shard="0",state="ready"}')).toBe(1);
    expect(await metric('who_said_index_bytes')).toBeGreaterThan(0);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).not.toContain('zanzibar');
    for (const secret of [discord.token, discord.guildId, discord.applicationId])
      expect(text).not.toContain(secret);
    // Nothing that commands tell of themselves is missing in the closed sets.
    expect(text).not.toContain('"other"');
  });

  it('that it is not ready while Discord is away, and once more when it is back', async () => {
    await discord.goAway();
    await expect.poll(ready).toMatchObject({ status: 503, told: { missing: ['gateway'] } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await discord.comeBack();
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 200 });
    expect(await metric('who_said_gateway_reconnects_total{shard="0"}')).toBeGreaterThan(0);
  });

  it('in one line what to do where the port is taken', async () => {
    const { token, apiUrl } = discord;
    const settings = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, HEALTH_PORT: new URL(url).port };
    const { code, err } = await BotProcess.launch(settings).ended;
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^HEALTH_PORT \d+ is taken .*\n$/) });
  });

  it('that it is ending, while it finishes what it is answering', async () => {
    discord.faults.next({ method: 'POST', path: /\/callback/, kind: 'slow', ms: 600 });
    const answer = discord.person().run('help');
    await expect.poll(() => discord.faults.left, { interval: 10 }).toBe(0);
    const ended = bot.stop();
    const ending = { ready: false, missing: ['time: the bot is ending'] };
    await expect.poll(ready, { interval: 10 }).toMatchObject({ status: 503, told: ending });
    expect((await answer).isEphemeral).toBe(true);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain(discord.token);
  });
});
