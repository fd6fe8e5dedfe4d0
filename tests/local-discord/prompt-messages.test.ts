import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPrompt } from '../../src/local-discord/prompt.js';
import { type MiniBot, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({
    commands: [
      { type: 3, name: 'Count words', contexts: [0, 1] },
      { type: 3, name: 'Shout', contexts: [0, 1] },
    ],
    handler: async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        const { content } = interaction.targetMessage;
        const told = interaction.commandName === 'Shout' ? content.toUpperCase() : content.split(' ').length;
        await interaction.reply(v2(`${told}`, 'again'));
      } else if (interaction.isButton()) await interaction.update(v2('pressed'));
    },
  });
});
afterAll(async () => {
  expect(bot.errors).toEqual([]);
  await bot.close();
});

async function piped(...lines: string[]): Promise<string[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk) => chunks.push(String(chunk)));
  input.end(lines.join('\n'));
  await runPrompt(bot.discord, { input, output, isTerminal: false });
  return chunks.map((chunk) => chunk.trim());
}

test('what has no slash is a message, and the numbers below it run the commands on it', async () => {
  const [said, shouted, pressed] = await piped('three words here', '2', '1');
  expect(said).toBe('You: three words here\n[1] Count words  [2] Shout');
  expect(shouted).toContain('THREE WORDS HERE');
  expect(pressed).toBe('pressed');
});

test('a message that is too long is not sent, and a slash tells that there are messages', async () => {
  const [tooLong, help] = await piped('x'.repeat(2_001), '/');
  expect(tooLong).toContain('at most 2000 characters');
  expect(help).toContain('Anything without a slash is a message');
});
