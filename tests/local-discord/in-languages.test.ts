import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({
    answerWithinMs: 300,
    commands: [
      {
        name: 'tell',
        name_localizations: { tr: 'anlat', ru: 'скажи' },
        description: 'Tells it',
        options: [
          {
            type: 3,
            name: 'tone',
            name_localizations: { tr: 'ton', ru: 'тон' },
            description: 'In which voice',
            required: true,
            choices: [{ name: 'Loud', name_localizations: { tr: 'Yüksek', ru: 'Громко' }, value: 'l' }],
          },
          { type: 11, name: 'file', name_localizations: { 'zh-CN': '文件' }, description: 'A file' },
        ],
      },
    ],
  });
});
afterAll(() => bot.close());

const person = (locale: string) => bot.discord.person({ locale });
const LARGE = { name: 'a.txt', type: '', bytes: new Uint8Array(10 * 1024 * 1024 + 1) };

describe('a person is told in their own language', () => {
  test.each([
    ['tr', '/anlat komutunda “ton” seçeneği zorunlu.'],
    ['ru', 'Команде /скажи нужен параметр «тон».'],
    ['zh-CN', '/tell 需要填写选项“tone”。'],
    ['de', '/tell needs the option "tone".'],
  ])('what a command lacks, by its names there: %s', async (locale, message) => {
    await expect(person(locale).run('tell')).rejects.toMatchObject({ message, field: 'tone' });
  });

  test.each([
    ['tr', { tone: 'x' }, '“ton” şunlardan biri olmalı: Yüksek.'],
    ['ru', { tone: 'x' }, '«тон» — одно из: Громко.'],
    ['zh-CN', { tone: 'l', file: LARGE }, '“a.txt”太大：文件最大为 10 MiB。'],
  ])('what is wrong with an option: %s', async (locale, options, message) => {
    await expect(person(locale).run('tell', options)).rejects.toThrow(message);
  });

  test('what cannot be said, pressed or put away', async () => {
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ ...v2('here', 'a'), flags: 64 | 32768 });
    };
    const reader = person('ru');
    const { message: tooLong } = catchSync(() => reader.say('a'.repeat(2001)));
    expect(tooLong).toBe('В сообщении может быть не больше 2000 символов, а здесь 2001.');
    const answer = await reader.run('tell', { tone: 'l' });
    await expect(reader.press(answer, 'b')).rejects.toThrow('Здесь нечего нажать с идентификатором «b».');
    reader.dismiss(answer.id);
    await expect(reader.press(answer, 'a')).rejects.toThrow('Этого сообщения уже нет.');
  });

  test.each([
    ['tr', 'Uygulama yanıt vermedi'],
    ['ru', 'Приложение не отвечает'],
    ['zh-CN', '该应用未响应'],
  ])('that the bot is silent: %s', async (locale, message) => {
    bot.handler = async () => {};
    await expect(person(locale).run('tell', { tone: 'l' })).rejects.toThrow(message);
  });
});

function catchSync(act: () => unknown): NotSent {
  try {
    act();
  } catch (error) {
    return error as NotSent;
  }
  throw new Error('it was sent');
}
