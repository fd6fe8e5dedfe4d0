import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPrompt } from '../../src/local-discord/prompt.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prompt-files-'));
  bot = await startMiniBot({
    commands: [
      {
        name: 'paper',
        description: 'Papers',
        options: [
          {
            type: 1,
            name: 'add',
            description: 'Adds one',
            options: [
              { type: 3, name: 'title', description: 'What it is called', required: true },
              { type: 11, name: 'file', description: 'The paper' },
            ],
          },
        ],
      },
    ],
    handler: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file');
      const text = file && (await (await fetch(file.url)).text());
      await interaction.reply(`${interaction.options.getString('title')}: ${file?.name} ${text}`);
    },
  });
});
afterAll(async () => {
  expect(bot.errors).toEqual([]);
  await bot.close();
  await rm(folder, { recursive: true });
});

async function answerTo(line: string): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(line);
  await runPrompt(bot.discord, { input, output, isTerminal: false });
  return String(output.read()).trim();
}

test('a file is sent by its path, spaces and all', async () => {
  const path = join(folder, 'the herring.txt');
  await writeFile(path, 'Herring is for everybody.');
  expect(await answerTo(`/paper add title: Fish file: ${path}`)).toBe(
    'Fish: the_herring.txt Herring is for everybody.',
  );
});

test('what is no file, and what is too large, is told and not sent', async () => {
  const large = join(folder, 'large.txt');
  await writeFile(large, '');
  await truncate(large, 10 * 1024 * 1024 + 1);
  expect(await answerTo(`/paper add title: Fish file: ${folder}/none.txt`)).toBe(
    `There is no file "${folder}/none.txt".`,
  );
  expect(await answerTo(`/paper add title: Fish file: ${folder}`)).toBe(`There is no file "${folder}".`);
  expect(await answerTo(`/paper add title: Fish file: ${large}`)).toBe(
    `"${large}" is too large: a file has at most 10 MiB.`,
  );
});
