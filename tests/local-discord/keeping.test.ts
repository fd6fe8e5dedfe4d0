import { once } from 'node:events';
import { InteractionType } from 'discord.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { LocalInteraction } from '../../src/local-discord/interaction.js';
import { startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { createState } from '../../src/local-discord/state.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await bot?.close();
  bot = null;
});

const statusOf = async (url: string) => (await fetch(url)).status;

describe('files', () => {
  const attachment = Buffer.alloc(1000);

  /** A bot that sends back two files of 1,000 bytes in place of the one of 1,000 that it is given. */
  async function startKeeper(mostFileBytes: number) {
    const given: string[] = [];
    const file = { type: 11, name: 'file', description: 'A file', required: true } as const;
    bot = await startMiniBot({
      mostFileBytes,
      commands: [{ name: 'keep', description: 'Keeps a file', options: [file] }],
      handler: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        given.push(interaction.options.getAttachment('file', true).url);
        const files = ['a.txt', 'b.txt'].map((name) => ({ attachment, name }));
        await interaction.reply({ files });
      },
    });
    const ada = bot.discord.person();
    const keep = async () => {
      const message = await ada.run('keep', { file: { name: 'x', type: '', bytes: attachment } });
      return message.attachments.map(({ url }) => url);
    };
    return { given, keep, client: bot.client, ada };
  }

  test('that no message shows go first where they become too many, then the oldest', async () => {
    const { given, keep } = await startKeeper(4000);
    const first = await keep();
    const second = await keep();
    const statuses = (urls: readonly string[]) => Promise.all(urls.map(statusOf));
    expect(await statuses(given)).toEqual([404, 404]);
    expect(await statuses([...first, ...second])).toEqual([200, 200, 200, 200]);
    await keep();
    expect(await statuses([...first, ...second])).toEqual([404, 404, 200, 200]);
  });

  test('of a message go with it, or when it is changed to have them no more', async () => {
    const { keep, client, ada } = await startKeeper(100_000);
    const [gone = ''] = await keep();
    const channel = await client.channels.fetch(ada.channelId);
    if (!channel?.isTextBased()) throw new Error('there is no channel');
    await channel.messages.delete(ada.messages.at(-1)?.id ?? '');
    expect(await statusOf(gone)).toBe(404);
    const [kept = '', dropped = ''] = await keep();
    const { id = '', attachments = [] } = ada.messages.at(-1) ?? {};
    await channel.messages.edit(id, { attachments: attachments.slice(0, 1) as never });
    expect([await statusOf(kept), await statusOf(dropped)]).toEqual([200, 404]);
  });
});

test('an interaction is let go of when its token has ended, unless its form is still open', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const state = createState({});
  const start = () =>
    new LocalInteraction(state, {
      type: InteractionType.ApplicationCommand,
      channel: state.privateChannel,
      userId: '1',
      owners: {},
    });
  const [old, form] = [start(), start()];
  form.modal = { custom_id: 'm', title: 'A form', components: [] };
  expect(state.interactions.ofToken(old.token)).toBe(old);
  vi.setSystemTime(Date.now() + 16 * 60 * 1000);
  const next = start();
  const all = [old, form, next];
  expect(all.map(({ id }) => state.interactions.get(id))).toEqual([undefined, form, next]);
  expect(all.map(({ token }) => state.interactions.ofToken(token))).toEqual([undefined, form, next]);
});

test('only the last thousand refusals are kept', async () => {
  const discord = await startLocalDiscord();
  for (let count = 0; count <= 1000; count++) await fetch(`${discord.apiUrl}/v10/${count}`);
  expect(discord.refusals).toHaveLength(1000);
  expect(discord.refusals[0]?.path).toBe('/v10/1');
  await discord.close();
});

test('a session whose client has begun another one in its place is not come back to', async () => {
  const discord = await startLocalDiscord();
  const opened = async (op: number, d: object) => {
    const socket = new WebSocket(discord.apiUrl.replace(/^http(.*)\/api$/, 'ws$1'));
    const messages: { op: number; t: string | null; d: { session_id: string } }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(data.toString())));
    await once(socket, 'message');
    socket.send(JSON.stringify({ op, d: { token: discord.token, ...d } }));
    while (messages.length < 2) await once(socket, 'message');
    return { socket, answer: messages[1] };
  };
  const gone = new Promise<void>((resolve) => {
    discord.watch((change) => {
      if (change.kind === 'bot' && !change.isOnline) resolve();
    });
  });
  const { socket, answer } = await opened(2, { intents: 1 });
  socket.terminate();
  await gone;
  await opened(2, { intents: 1 });
  const back = await opened(6, { session_id: answer?.d.session_id, seq: 1 });
  expect(back.answer).toMatchObject({ op: 9, d: false });
  await discord.close();
});
