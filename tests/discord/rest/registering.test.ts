import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Answering } from '../../../src/answering/answering.js';
import { startBot } from '../../../src/discord/bot.js';
import { commands, messageCommands } from '../../../src/discord/commands/commands.js';
import { registerOnce } from '../../../src/discord/registration.js';
import type { Retry } from '../../../src/discord/rest/patient-requests.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { createLog } from '../../../src/operations/log.js';
import { library } from '../../end-to-end/running-bot.js';
import { fixedServices } from '../fixed-services.js';
import { ALL, NOT_DONE } from './all-faults.js';
import { IMPATIENT } from './impatient.js';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(() => discord.close());

const COUNT = commands.length + messageCommands.length;

const STEPS = [
  { method: 'GET', path: /\/applications\/@me$/ },
  { method: 'GET', path: /\/commands$/ },
  { method: 'PUT', path: /\/commands$/ },
];

describe('commands are registered', () => {
  it.each(ALL)('in spite of %s at each step', async (_, mishap) => {
    const { apiUrl, token } = discord;
    const retries: Retry[] = [];
    const trying = { patience: IMPATIENT, onRetry: (retry: Retry) => retries.push(retry) };
    for (const step of STEPS) discord.faults.next({ ...mishap, ...step });
    expect(await registerOnce({ token, apiUrl, trying })).toBe(`Registered ${COUNT} commands everywhere.`);
    expect(discord.commands()).toHaveLength(COUNT);
    expect(discord.faults.left).toBe(0);
    expect(retries.map(({ method }) => method)).toEqual(mishap.kind === 'wait' ? [] : ['GET', 'GET', 'PUT']);
  });
});

describe('the bot starts', () => {
  it.each(NOT_DONE)('in spite of %s, again and again, and tells of each', async (_, mishap) => {
    const { apiUrl, token } = discord;
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => lines.push(line) });
    for (const path of [/\/applications\/@me$/, /\/gateway\/bot$/])
      discord.faults.next({ ...mishap, path, times: 2 });
    const services = fixedServices(new Answering(library));
    const bot = await startBot({ token, apiUrl, services, log, rest: { patience: IMPATIENT } });
    await bot.stop();
    expect(discord.faults.left).toBe(0);
    const retries = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg.includes('trying again'));
    expect(retries).toHaveLength(4);
  });
});
