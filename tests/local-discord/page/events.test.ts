import { once } from 'node:events';
import {
  type ChatInputCommandInteraction,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startPage } from '../../../src/local-discord/page/page-server.js';
import { ECHO, v2 } from '../mini-bot.js';
import { type Listening, type PageUnderTest, startPageUnderTest } from './page-under-test.js';

const FEW: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'few',
  description: 'For those who manage the server',
  description_localizations: { de: 'Für wenige' },
  default_member_permissions: '32',
  contexts: [0],
};

let under: PageUnderTest;
beforeAll(async () => {
  under = await startPageUnderTest();
  await under.bot.client.application.commands.set([ECHO, FEW]);
});
beforeEach(() => {
  under.bot.handler = async (interaction) => {
    if (interaction.isChatInputCommand()) await echoed(interaction);
  };
});
afterAll(async () => {
  expect(under.bot.errors).toEqual([]);
  await under.close();
});

/** Says the option's text, privately where it is not said to be public. */
async function echoed(interaction: ChatInputCommandInteraction): Promise<void> {
  const content = interaction.options.getString('text', true);
  await interaction.reply({
    content,
    ...(!interaction.options.getBoolean('public') && { flags: MessageFlags.Ephemeral }),
  });
}

const echo = (text: string, isPublic: boolean) =>
  ({ do: 'run', command: 'echo', options: { text, public: isPublic } }) as const;

/** The texts of all messages that one page was shown, each time that it was. */
const shown = ({ heard }: Listening) =>
  heard.flatMap((event) => (event.kind === 'message' ? [textOf(event.message)] : []));
const textOf = (message: unknown) => /"kind":"text","text":"([^"]*)"/.exec(JSON.stringify(message))?.[1];

/** Something for everybody in the first server to see, after which whatever came before it has come. */
async function mark(...pages: Listening[]): Promise<void> {
  const outcome = await under.act(under.ada, { do: 'say', text: 'mark' });
  const id = outcome.kind === 'done' ? outcome.message : null;
  for (const page of pages) await page.hears('message', ({ message }) => message.id === id);
}

describe('the snapshot', () => {
  test('comes first, and has the world, the commands and the messages so far', async () => {
    await under.act(under.ada, { do: 'say', text: 'before' });
    const page = await under.listen(under.ada);
    const { world, commands, messages } = await page.hears('snapshot');
    expect(page.heard[0]?.kind).toBe('snapshot');
    expect(world).toMatchObject({
      bot: { id: under.bot.discord.applicationId, name: 'Who Said' },
      isBotOnline: true,
      servers: [{ name: 'First' }, { name: 'Second' }],
      people: [
        { id: under.ada.id, name: 'Ada', managesServers: true },
        { id: under.ben.id, name: 'Ben', managesServers: false },
      ],
    });
    expect(world.locales[0]).toBe('en-US');
    expect(new Set(world.people.map(({ directChannelId }) => directChannelId)).size).toBe(2);
    expect(commands.map(({ name }) => name).sort()).toEqual(['echo', 'few']);
    expect(textOf(messages.at(-1))).toBe('before');
  });

  test('is the first person’s in the first server, where nobody who is here is named', async () => {
    for (const query of ['', '?as=1&in=2&locale=xx', `?as=${under.ben.id}&in=`, '?as=&in=&locale=']) {
      const origin = new URL(under.page.url).origin;
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/events${query}`, { origin });
      const [data] = await once(socket, 'message');
      expect(JSON.parse(data.toString()).kind).toBe('snapshot');
      socket.terminate();
    }
    const unnamed = await (await under.listen(null)).hears('snapshot');
    const first = await (await under.listen(under.ada)).hears('snapshot');
    expect(unnamed).toEqual(first);
  });

  test('is the person’s own: commands that they may use, in their language', async () => {
    const bens = await (await under.listen(under.ben)).hears('snapshot');
    expect(bens.commands.map(({ name }) => name)).toEqual(['echo']);
    const german = await (await under.listen(under.ada.at({ locale: 'de' }))).hears('snapshot');
    expect(german.commands.find(({ name }) => name === 'few')?.description).toBe('Für wenige');
  });

  test('of another server has nothing of the first', async () => {
    const second = under.bot.discord.servers[1]?.channelId ?? '';
    await under.act(under.ada, { do: 'say', text: 'here' });
    const { messages } = await (await under.listen(under.ada.at({ channelId: second }))).hears('snapshot');
    expect(messages).toEqual([]);
  });
});

describe('what happens', () => {
  test('is told to everybody who sees it, once', async () => {
    const pages = [await under.listen(under.ada), await under.listen(under.ben)];
    for (const page of pages) await page.hears('snapshot');
    await under.act(under.ben, echo('for all', true));
    await mark(...pages);
    for (const page of pages) expect(shown(page)).toEqual(['for all', 'mark']);
  });

  test('is told before the outcome of the act that brought it about', async () => {
    const page = await under.listen(under.ben);
    await page.hears('snapshot');
    // Everything to and from this server takes the same way, so that what was sent first is here first.
    for (const text of ['one', 'two', 'three']) {
      const outcome = await under.act(under.ben, echo(text, false));
      const id = outcome.kind === 'done' ? outcome.message : null;
      await page.hears('message', ({ message }) => message.id === id);
    }
    expect(shown(page)).toEqual(['one', 'two', 'three']);
  });

  test('in private is told to this person alone', async () => {
    const [adas, bens] = [await under.listen(under.ada), await under.listen(under.ben)];
    for (const page of [adas, bens]) await page.hears('snapshot');
    await under.act(under.ben, echo('psst', false));
    const direct = under.ben.at({ channelId: under.ben.directChannelId });
    await under.act(direct, { do: 'say', text: 'between us' });
    await mark(adas, bens);
    expect(shown(adas)).toEqual(['mark']);
    expect(shown(bens)).toEqual(['psst', 'mark']);
    const { messages } = await (await under.listen(direct)).hears('snapshot');
    expect(messages.map(textOf)).toEqual(['between us']);
  });

  test('to a message is told: what becomes of it, and that it is gone', async () => {
    const page = await under.listen(under.ben);
    await page.hears('snapshot');
    under.bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(v2('first', 'change', 'remove'));
      else if (interaction.isButton() && interaction.customId === 'change')
        await interaction.update(v2('second', 'remove'));
      else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.deleteReply();
      }
    };
    const outcome = await under.act(under.ben, echo('x', false));
    const message = outcome.kind === 'done' ? outcome.message : '';
    await under.act(under.ben, { do: 'press', message, customId: 'change' });
    await under.act(under.ben, { do: 'press', message, customId: 'remove' });
    await page.hears('gone', ({ id }) => id === message);
    expect(shown(page)).toEqual(['first', 'second']);
    expect(page.heard.filter(({ kind }) => kind === 'gone')).toHaveLength(1);
  });

  test('to a private answer that is put away is told as its going', async () => {
    const page = await under.listen(under.ben);
    await page.hears('snapshot');
    const outcome = await under.act(under.ben, echo('psst', false));
    const message = outcome.kind === 'done' ? outcome.message : '';
    await under.act(under.ben, { do: 'dismiss', message });
    await page.hears('gone', ({ id }) => id === message);
  });

  test('to the commands is told where it changes what is offered', async () => {
    const [adas, bens] = [await under.listen(under.ada), await under.listen(under.ben)];
    for (const page of [adas, bens]) await page.hears('snapshot');
    await under.bot.client.application.commands.set([ECHO]);
    expect((await adas.hears('commands')).commands.map(({ name }) => name)).toEqual(['echo']);
    await mark(bens);
    expect(bens.heard.filter(({ kind }) => kind === 'commands')).toEqual([]);
    await under.bot.client.application.commands.set([ECHO, FEW]);
  });

  test('to the bot is told: that it is away, and that it is back', async () => {
    const page = await under.listen(under.ada);
    await page.hears('snapshot');
    under.bot.discord.dropGateway('cut');
    await page.hears('bot', ({ isOnline }) => !isOnline);
    await page.hears('bot', ({ isOnline }) => isOnline);
    expect(
      page.heard.filter(({ kind }) => kind === 'bot').map((event) => 'isOnline' in event && event.isOnline),
    ).toEqual([false, true]);
  });
});

describe('a page', () => {
  test.each(['de-DE', 'DE', 'de-Latn-AT'])('in %s is in German', async (locale) => {
    let asked: string | undefined;
    under.bot.handler = async (interaction) => {
      asked = interaction.locale;
      if (interaction.isRepliable()) await interaction.reply('hello');
    };
    const ada = under.ada.at({ locale });
    await under.act(ada, { do: 'run', command: 'echo', options: { text: 'x' } });
    expect(asked).toBe('de');
  });

  test('that is closed leaves nobody who watches', async () => {
    const local = under.bot.discord;
    let watching = 0;
    const watched = Object.create(local, {
      watch: {
        value: (listener: Parameters<typeof local.watch>[0]) => {
          watching++;
          const stop = local.watch(listener);
          return () => {
            watching--;
            stop();
          };
        },
      },
    });
    const page = await startPage(watched, [under.ada], { port: 0, host: '127.0.0.1' });
    expect(watching).toBe(1);
    await page.close();
    expect(watching).toBe(0);
  });

  test('that does not answer any more is let go, and one that answers is kept', async () => {
    const asking = await startPageUnderTest({ page: { pingEveryMs: 500 } });
    const { socket } = await asking.listen(asking.ada);
    const { origin } = new URL(asking.page.url);
    const dead = new WebSocket(`${origin.replace('http', 'ws')}/events`, { origin, autoPong: false });
    const [code] = await once(dead, 'close');
    expect(code).toBe(1006);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    await once(socket, 'ping');
    await asking.close();
  });

  test('hears that the server has gone', async () => {
    const other = await startPageUnderTest();
    const page = await other.listen(other.ada);
    await page.hears('snapshot');
    const { socket } = page;
    await other.page.close();
    if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
    await other.page.close();
    await other.close();
  });
});
