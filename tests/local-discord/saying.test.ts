import { Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, refusalOf, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot();
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

describe('what a person says', () => {
  test('is seen by all in the channel, with who said it and when', () => {
    const ada = bot.discord.person({ name: 'Ada' });
    const before = Date.now();
    const message = ada.say('  hello  ');
    expect(message).toMatchObject({
      content: 'hello',
      author: { id: ada.id, name: 'Ada', isBot: false },
      editedAt: null,
      command: null,
      isEphemeral: false,
    });
    expect(message.sentAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(bot.discord.person().message(message.id)).toEqual(message);
  });

  test('is between one and 2,000 characters', () => {
    const ada = bot.discord.person();
    const before = ada.messages.length;
    for (const text of ['', ' \n ', 'x'.repeat(2001)]) expect(() => ada.say(text)).toThrow(NotSent);
    expect(ada.messages).toHaveLength(before);
    expect(ada.say('x'.repeat(2000)).content).toHaveLength(2000);
  });

  test('is read by the bot without what is in it, but where the bot is named or in their conversation', async () => {
    const ada = bot.discord.person();
    const fetched = async (channelId: string, messageId: string) =>
      (await bot.client.rest.get(Routes.channelMessage(channelId, messageId))) as object;
    const plain = ada.say('not for the bot');
    expect(await fetched(ada.channelId, plain.id)).toMatchObject({
      content: '',
      author: { id: ada.id, bot: false },
    });
    const list = (await bot.client.rest.get(Routes.channelMessages(ada.channelId))) as {
      id: string;
      content: string;
    }[];
    expect(list.find(({ id }) => id === plain.id)?.content).toBe('');
    const named = ada.say(`for <@${bot.discord.bot.id}>`);
    expect(await fetched(ada.channelId, named.id)).toMatchObject({
      content: named.content,
      mentions: [{ id: bot.discord.bot.id }],
    });
    const direct = ada.at({ channelId: ada.directChannelId });
    expect(await fetched(direct.channelId, direct.say('hi').id)).toMatchObject({ content: 'hi' });
  });

  test('cannot be changed or deleted by the bot', async () => {
    const ada = bot.discord.person();
    const direct = ada.at({ channelId: ada.directChannelId });
    const { rest } = bot.client;
    for (const [person, code] of [
      [ada, 50013],
      [direct, 50003],
    ] as const) {
      const { id } = person.say('mine');
      const route = Routes.channelMessage(person.channelId, id);
      const edited = await rest.patch(route, { body: { content: 'yours' } }).catch(refusalOf);
      expect(edited).toMatchObject({ status: 403, code: 50005 });
      expect(await rest.delete(route).catch(refusalOf)).toMatchObject({ status: 403, code });
      expect(person.message(id)).toMatchObject({ content: 'mine', isDeleted: false });
    }
  });
});
