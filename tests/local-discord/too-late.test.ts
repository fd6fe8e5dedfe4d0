import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DidNotRespond } from '../../src/local-discord/local-discord.js';
import { runPrompt } from '../../src/local-discord/prompt.js';
import { eventually, type MiniBot, refusalOf, startMiniBot } from './mini-bot.js';

const ANSWER_WITHIN_MS = 300;

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({ answerWithinMs: ANSWER_WITHIN_MS });
});
afterAll(() => bot.close());

describe('a bot that is too late', () => {
  test('is refused, and the person has been told before', async () => {
    let late: unknown;
    bot.handler = async (interaction) => {
      await wait(ANSWER_WITHIN_MS + 50);
      if (interaction.isChatInputCommand()) late = await interaction.reply('too late').catch(refusalOf);
    };
    const person = bot.discord.person();
    const asked = person.run('echo', { text: 'x' });
    await expect(asked).rejects.toThrow(DidNotRespond);
    await expect(asked).rejects.toThrow('The application did not respond');
    await eventually(() => expect(late).toEqual({ status: 404, code: 10062, fields: [] }));
    expect(person.messages.map(({ content }) => content)).not.toContain('too late');
  });

  test('with what completes an option offers nothing', async () => {
    bot.handler = async () => {};
    await expect(bot.discord.person().complete('echo', { text: 'x' }, 'text')).rejects.toThrow(DidNotRespond);
  });

  test('is told in the terminal, which goes on', async () => {
    bot.handler = async () => {};
    const input = new PassThrough();
    const output = new PassThrough();
    input.end('/echo x\n9\n');
    await runPrompt(bot.discord, { input, output, isTerminal: false });
    output.end();
    expect((await output.toArray()).join('')).toBe(
      'The application did not respond.\n\nThere is no button 9.\n\n',
    );
  });
});

test('who waits when it all ends is told', async () => {
  const other = await startMiniBot();
  const asked = other.discord.person().run('echo', { text: 'x' });
  const told = expect(asked).rejects.toThrow('This Discord has been closed');
  await other.close();
  await told;
});
