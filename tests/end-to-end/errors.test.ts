import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  REST,
  Routes,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { Answering } from '../../src/answering/answering.js';
import { Dispatch } from '../../src/discord/dispatch.js';
import { createLog } from '../../src/operations/log.js';
import { fixedServices } from '../discord/fixed-services.js';
import { buttonsOf, library, press, type Running, readOf, startRunning } from './running-bot.js';

const open: Running[] = [];
const start = async (...options: Parameters<typeof startRunning>) => {
  const running = await startRunning(...options);
  open.push(running);
  return running;
};
afterEach(async () => {
  for (const running of open.splice(0)) await running.close();
});

class Broken extends Answering {
  override answer(): Answer {
    throw new Error('the index is gone');
  }

  override async answerInSlices(): Promise<Answer> {
    return this.answer();
  }

  override completeWords(): string[] {
    throw new Error('the index is gone');
  }
}

class Slow extends Answering {
  override answer(...asked: Parameters<Answering['answer']>): Answer {
    const end = Date.now() + 100;
    while (Date.now() < end);
    return super.answer(...asked);
  }

  override completeWords(...asked: Parameters<Answering['completeWords']>): string[] {
    this.answer({ kind: 'speakers' });
    return super.completeWords(...asked);
  }
}

const parsed = ({ log }: Running) => log.map((line) => JSON.parse(line));

describe('a command that fails', () => {
  it('gives the asker an apology with a reference, and the log the cause with the same reference', async () => {
    const running = await start({ answering: new Broken(library) });
    const person = running.discord.person();
    const apology = await person.run('ask', { question: 'secret words', public: true });
    expect(apology.isEphemeral).toBe(true);
    const reference = /on record as `?([0-9a-f]{8})`?/.exec(readOf(apology))?.[1];
    expect(parsed(running)).toContainEqual(
      expect.objectContaining({
        level: 50,
        reference,
        command: 'ask',
        err: expect.objectContaining({ message: 'the index is gone', stack: expect.any(String) }),
      }),
    );
    expect(running.log.join('')).not.toContain('secret words');
    expect(running.discord.refusals).toEqual([]);
  });

  it('leaves the bot as it was', async () => {
    const running = await start({ answering: new Broken(library), answerWithinMs: 500 });
    const person = running.discord.person();
    await person.run('ask', { question: 'x' });
    expect(await person.complete('who-said', { words: 'x' }, 'words')).toEqual([]);
    const sound = new Answering(library);
    const question = 'Was the summit held online?';
    // The first answer of a process takes many times as long as the next.
    sound.answer({ kind: 'ask', question });
    await running.restart(sound);
    expect(readOf(await person.run('ask', { question }))).toContain('held online');
  });

  it('is apologized for when a button fails, too', async () => {
    const running = await start();
    const person = running.discord.person();
    const reply = await person.run('who-said', { words: 'customs' });
    await running.restart(new Broken(library));
    const apology = await press(person, reply, 'Context');
    expect(apology.id).not.toBe(reply.id);
    expect(readOf(apology)).toContain('Sorry');
  });
});

describe('a command on a message that fails', () => {
  it('gives an apology too, and the log neither the message nor who wrote it', async () => {
    const running = await start({ answering: new Broken(library) });
    const [ada, ben] = [running.discord.person(), running.discord.person({ name: 'Zebulon' })];
    const apology = await ada.runOn('Was this said?', ben.say('zebras and giraffes'));
    expect(readOf(apology)).toContain('Sorry');
    expect(parsed(running)).toContainEqual(
      expect.objectContaining({ level: 50, command: 'Was this said?', reference: expect.any(String) }),
    );
    for (const secret of ['zebras', 'Zebulon', ben.id]) expect(running.log.join('')).not.toContain(secret);
  });
});

describe('an answer that Discord does not take', () => {
  it('since it is too late, is logged and not thrown', async () => {
    const running = await start({ answering: new Slow(library), answerWithinMs: 50 });
    const person = running.discord.person();
    await expect(person.run('ask', { question: 'x' })).rejects.toThrow();
    await expect(person.complete('who-said', { words: 'x' }, 'words')).rejects.toThrow();
    await expect.poll(() => parsed(running).filter(({ code }) => code === 10062)).toHaveLength(2);
    expect(parsed(running).filter(({ level }) => level > 40)).toEqual([]);
  });

  it('since another process gave one already, is logged and not thrown', async () => {
    const running = await start();
    const log: string[] = [];
    const second = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: running.discord.apiUrl },
    });
    const dispatch = new Dispatch(
      fixedServices(new Answering(library)),
      createLog('debug', { write: (line) => log.push(line) }),
    );
    const ready = new Promise((resolve) => second.once(Events.ClientReady, resolve));
    second.on(Events.InteractionCreate, dispatch.handle);
    await second.login(running.discord.token);
    await ready;
    await running.discord.person().run('help');
    const logged = () => [...running.log, ...log].map((line) => JSON.parse(line));
    await expect.poll(() => logged().filter(({ code }) => code === 40060)).toHaveLength(1);
    expect(logged().filter(({ level }) => level > 40)).toEqual([]);
    await second.destroy();
  });
});

describe('what the bot does not know', () => {
  it('as a command of an earlier version, is told politely', async () => {
    const running = await start();
    const rest = new REST({ api: running.discord.apiUrl }).setToken(running.discord.token);
    await rest.post(Routes.applicationCommands(running.discord.applicationId), {
      body: { name: 'old', description: 'From an earlier version.' },
    });
    const reply = await running.discord.person().run('old');
    expect(reply.isEphemeral).toBe(true);
    expect(readOf(reply)).toContain('not there any more');
  });

  it.each(['w0:show:1', 'w1:show:0:passage:abcdefgh:', 'w1:person:abcdefgh:', 'x'])(
    'as a button of an earlier version, is told politely: %s',
    async (customId) => {
      const running = await start();
      const person = running.discord.person();
      const shown = await person.run('help', { public: true });
      const rest = new REST({ api: running.discord.apiUrl }).setToken(running.discord.token);
      const channel = running.bot.client.channels.cache.first();
      await rest.patch(Routes.channelMessage(channel?.id ?? '', shown.id), {
        body: {
          flags: MessageFlags.IsComponentsV2,
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Old', custom_id: customId },
              ],
            },
          ],
        },
      });
      const message = person.message(shown.id);
      expect(message && buttonsOf(message)).toHaveLength(1);
      const notice = await person.press(message ?? shown, customId);
      expect(notice.isEphemeral).toBe(true);
      expect(readOf(notice)).toContain('earlier version');
    },
  );
});

describe('stopping', () => {
  it('finishes what is being answered', async () => {
    const running = await start();
    const { rest } = running.bot.client;
    const { makeRequest } = rest.options;
    rest.options.makeRequest = async (...request) => {
      await wait(300);
      return makeRequest(...request);
    };
    const replied = running.discord.person().run('ask', { question: 'Was the summit held online?' });
    await once(running.bot.client, Events.InteractionCreate);
    await running.bot.stop();
    const atOnce = Promise.resolve(null);
    const reply = await Promise.race([replied, atOnce]);
    expect(reply && readOf(reply)).toContain('held online');
  });
});
