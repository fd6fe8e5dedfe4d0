import { type ChatInputCommandInteraction, Routes } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ECHO, type MiniBot, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
let channel: string;
let seen: (interaction: ChatInputCommandInteraction) => void = () => {};
beforeAll(async () => {
  bot = await startMiniBot({
    answerWithinMs: 60_000,
    handler: async (interaction) => interaction.isChatInputCommand() && seen(interaction),
  });
  channel = bot.client.guilds.cache.first()?.channels.cache.firstKey() ?? '';
});
afterAll(() => bot.close());

const send = (method: string, path: string, json: unknown): Promise<Response> =>
  fetch(`${bot.discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${bot.discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });

/** A command that waits for its answer. */
async function openInteraction(): Promise<ChatInputCommandInteraction> {
  // A body may have made a command of the same name in this server, which takes other options.
  const { applicationId, guildId } = bot.discord;
  await send('PUT', Routes.applicationGuildCommands(applicationId, guildId), []);
  const interaction = new Promise<ChatInputCommandInteraction>((resolve) => {
    seen = resolve;
  });
  bot.discord
    .person()
    .run('echo', { text: 'x' })
    .catch(() => {});
  return interaction;
}

/** Keys and values that bodies have, put together in any way. */
const key = fc.constantFrom(
  ...[
    'type',
    'data',
    'flags',
    'content',
    'components',
    'options',
    'choices',
    'name',
    'description',
    'style',
    'label',
  ],
  ...[
    'custom_id',
    'accessory',
    'embeds',
    'attachments',
    'allowed_mentions',
    'emoji',
    'media',
    'file',
    'items',
    'id',
  ],
);
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      ...Array.from({ length: 20 }, (_, type) => type),
      -1,
      1.5,
      64,
      32_768,
      true,
      false,
      null,
      '',
      'ping',
    ),
    fc.string({ maxLength: 20 }),
    fc.array(tie('body'), { maxLength: 4 }),
    fc.dictionary(key, tie('body'), { maxKeys: 5 }),
  ),
}));
const edited = fc
  .tuple(
    fc.constantFrom<object>(ECHO, v2('text', 'a', 'b'), { type: 4, data: v2('x') }, { content: 'x' }),
    key,
    body,
  )
  .map(([whole, name, value]) => ({ ...whole, [name]: value }));

test('any body is taken or refused, and never makes the stand-in itself fail', async () => {
  const { discord } = bot;
  const application = discord.applicationId;
  const answered = await openInteraction();
  await answered.reply(v2('answered'));
  const routes: [method: string, path: () => Promise<string>][] = [
    ['POST', async () => Routes.channelMessages(channel)],
    ['PUT', async () => Routes.applicationGuildCommands(application, discord.guildId)],
    ['POST', async () => Routes.applicationGuildCommands(application, discord.guildId)],
    ['POST', async () => Routes.webhook(application, answered.token)],
    ['PATCH', async () => Routes.webhookMessage(application, answered.token)],
    [
      'POST',
      async () => {
        const { id, token } = await openInteraction();
        return Routes.interactionCallback(id, token);
      },
    ],
  ];
  await fc.assert(
    fc.asyncProperty(fc.oneof(body, edited), fc.constantFrom(...routes), async (json, [method, path]) => {
      const response = await send(method, await path(), json);
      const told = await response.text();
      expect(response.status, told).toBeLessThan(500);
      if (response.status >= 400)
        expect(JSON.parse(told)).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
    }),
    { numRuns: 400 },
  );
});
