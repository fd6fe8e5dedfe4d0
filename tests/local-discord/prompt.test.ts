import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { MessageFlags, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runPrompt } from '../../src/local-discord/prompt.js';
import { type MiniBot, startMiniBot, v2 } from './mini-bot.js';

const FRUIT = ['Apple pie', 'Apple sauce', 'Pear'];

const YANKI: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'answer',
  name_localizations: { tr: 'yanıt' },
  description: 'Answers',
  description_localizations: { tr: 'Yanıtlar' },
  options: [
    {
      type: 1,
      name: 'give',
      name_localizations: { tr: 'ver' },
      description: 'Gives one',
      options: [
        {
          type: 3,
          name: 'words',
          name_localizations: { tr: 'sözler' },
          description: 'Which',
          required: true,
        },
        {
          type: 3,
          name: 'tone',
          name_localizations: { tr: 'ton' },
          description: 'How',
          choices: [{ name: 'Loud', name_localizations: { tr: 'Yüksek' }, value: 'l' }],
        },
      ],
    },
  ],
};

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({
    commands: [YANKI],
    handler: async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused().toLowerCase();
        const fitting = FRUIT.filter((name) => name.toLowerCase().includes(typed));
        await interaction.respond(fitting.map((name) => ({ name, value: `value of ${name}` })));
      } else if (interaction.isChatInputCommand()) {
        const { data } = interaction.options;
        const given = (data[0]?.options ?? data).map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
        await interaction.reply({
          flags:
            MessageFlags.IsComponentsV2 |
            (interaction.options.getBoolean('public') ? 0 : MessageFlags.Ephemeral),
          components: [
            {
              type: 17,
              components: [
                { type: 10, content: `**Somebody** said\n> ${given.join(' ')}` },
                { type: 14 },
                {
                  type: 1,
                  components: [
                    { type: 2, style: 2, label: 'Next', emoji: { name: '▶' }, custom_id: 'next' },
                    { type: 2, style: 2, label: '1 of 2', custom_id: 'count', disabled: true },
                    { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
                    { type: 2, style: 4, label: 'Delete', custom_id: 'delete' },
                  ],
                },
                {
                  type: 1,
                  components: [
                    {
                      type: 3,
                      custom_id: 'pick',
                      placeholder: 'Pick one',
                      options: [
                        { label: 'Red', value: 'r' },
                        { label: 'Blue', value: 'b', description: 'as the sky' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        });
      } else if (interaction.isStringSelectMenu())
        await interaction.update(v2(`picked ${interaction.values}`));
      else if (interaction.isButton() && interaction.customId === 'delete') {
        await interaction.deferUpdate();
        await interaction.deleteReply();
      } else if (interaction.isButton()) await interaction.update(v2('the next one', 'again'));
    },
  });
});
afterAll(async () => {
  expect(bot.errors).toEqual([]);
  expect(bot.discord.refusals).toEqual([]);
  await bot.close();
});

/** What a pipe gets for these lines: the replies, one string each. */
const piped = (...lines: string[]) => pipedIn('en-US', lines);

async function pipedIn(locale: string, lines: readonly string[]): Promise<string[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk) => chunks.push(String(chunk)));
  input.end(lines.join('\n'));
  await runPrompt(bot.discord, { input, output, isTerminal: false, locale });
  return chunks.map((chunk) => chunk.replace(/\n\n$/, ''));
}

describe('piped input', () => {
  test('gets the reply as text, with its buttons and choices numbered', async () => {
    expect(await piped('/echo hello')).toEqual([
      [
        'Somebody said',
        '│ text="hello"',
        '─'.repeat(40),
        '[1] ▶ Next  (1 of 2)  Source: https://example.org  [2] Delete',
        'Pick one',
        '[3] Red',
        '[4] Blue: as the sky',
        '(only you can see this)',
      ].join('\n'),
    ]);
  });

  test('is answered line by line, in order, and empty lines say nothing', async () => {
    const replies = await piped('/echo one', '', '/echo two', '  ', '/echo three');
    expect(replies.map((reply) => /text="(\w+)"/.exec(reply)?.[1])).toEqual(['one', 'two', 'three']);
  });

  test.each([
    ['the first option takes the line', '/echo a: b, c?', 'text="a: b, c?"'],
    ['options have names', '/echo text: a b times: 3 public: yes', 'text="a b" times=3 public=true'],
    ['names need no space and no order', '/echo tone:LOUD text:a', 'text="a" tone="l"'],
    ['the first option may go without its name', '/echo a b  times: 2', 'text="a b" times=2'],
  ])('%s', async (_rule, line, options) => {
    expect((await piped(line))[0]).toContain(`│ ${options}\n`);
  });

  test('a number presses the button that has it on the last reply', async () => {
    const [, pressed, again] = await piped('/echo x', '1', '1');
    expect(pressed).toBe('the next one\n[1] again\n(only you can see this)');
    expect(again).toBe(pressed);
  });

  test('a number chooses, and what is deleted is told', async () => {
    expect((await piped('/echo x', '4'))[1]).toBe('picked b\n(only you can see this)');
    expect((await piped('/echo x', '2', '1')).slice(1)).toEqual(['(deleted)', 'There is no button 1.']);
  });

  test('a public reply has no mark of privacy', async () => {
    expect((await piped('/echo x public: true'))[0]).not.toContain('only you');
  });

  test.each([
    ['', 0],
    ['\n', 1],
    ['/echo x\n\n/nope', 3],
  ])('is counted by its lines: %j', async (text, count) => {
    const input = new PassThrough();
    input.end(text);
    const output = new PassThrough().resume();
    expect(await runPrompt(bot.discord, { input, output, isTerminal: false })).toBe(count);
  });

  test('a bad line is told what is wrong with it, and the next is answered', async () => {
    const [unknown, missing, wrong, stray, number, good] = await piped(
      '/nope',
      '/echo',
      '/echo x times: many',
      'hello',
      '9',
      '/echo x',
    );
    expect(unknown).toBe('There is no command /nope here.');
    expect(missing).toBe('/echo needs the option "text".');
    expect(wrong).toBe('"times" is a number.');
    expect(stray).toBe('A command starts with a slash; type / to see them all.');
    expect(number).toBe('There is no button 9.');
    expect(good).toContain('text="x"');
  });

  test('a slash lists the commands, and exit leaves', async () => {
    const replies = await piped('/', 'exit', '/echo x');
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain('/echo text [times] [public] [tone]  Says it again');
  });
});

describe('names', () => {
  test('are told in the language of whoever sits there', async () => {
    const [listed = ''] = await pipedIn('tr', ['/']);
    expect(listed).toContain('/yanıt ver  Yanıtlar');
    expect((await piped('/'))[0]).toContain('/answer give  Answers');
  });

  test.each([
    '/yanıt ver sözler: a b ton: yüksek',
    '/answer give words: a b tone: loud',
    '/yanıt give a b ton: Loud',
  ])('may be typed in that language and in the bot’s own: %s', async (line) => {
    expect((await pipedIn('tr', [line]))[0]).toContain('│ words="a b" tone="l"\n');
  });

  test('of another language are none, which is told in the person’s own', async () => {
    expect((await pipedIn('ru', ['/yanıt ver a']))[0]).toBe('Команды /yanıt здесь нет.');
  });
});

describe('a terminal', () => {
  type Piece = [type: string, shows: string];

  /** Types each piece when what the one before it brings about is on the screen. */
  const typed = (...pieces: Piece[]) => typedIn('en-US', pieces);

  async function typedIn(locale: string, pieces: readonly Piece[]): Promise<string> {
    const input = new PassThrough();
    const output = new PassThrough();
    let screen = '';
    output.on('data', (chunk) => {
      screen += chunk;
    });
    const done = runPrompt(bot.discord, { input, output, isTerminal: true, locale });
    for (const [type, shows] of pieces) {
      screen = '';
      for (const key of type) input.write(key);
      await vi.waitFor(() => expect(screen).toContain(shows), { timeout: 10_000 });
    }
    input.end();
    await Promise.all([done, once(input, 'close')]);
    return screen;
  }

  test('completes commands', async () => {
    await typed(['/ec\t', 'ho '], ['hi\r', 'text="hi"']);
  });

  test('completes names in the language of whoever sits there, and in the bot’s own', async () => {
    await typedIn('tr', [
      ['/ya\t', 'nıt '],
      ['ver a to\t', 'n: '],
      ['y\t', 'Yüksek'],
      ['\r', 'words="a" tone="l"'],
    ]);
    await typedIn('tr', [
      ['/ans\t', 'wer '],
      ['give a tone\t', ': '],
      ['\u0015/exit\r', '/exit diye bir komut yok'],
    ]);
  });

  test('completes what the bot offers, whatever the case, and sends the value behind the name', async () => {
    await typed(['/echo pea\t', 'Pear'], ['\r', 'text="value of Pear"']);
    await typed(
      ['/echo app\t', 'Apple '],
      ['pi\t', 'e'],
      [' times: 2\r', 'text="value of Apple pie" times=2'],
    );
  });

  test('lists what it cannot decide between, and leaves what is typed', async () => {
    await typed(['/echo e\t\t', 'Apple sauce'], ['\r', 'text="e"']);
  });

  test('completes the names of options, their choices and truths', async () => {
    await typed(
      ['/echo x tim\t', 'times: '],
      ['3 to\t', 'tone: '],
      ['l\t', 'Loud'],
      ['\r', 'times=3 tone="l"'],
    );
    await typed(['/echo x public: t\t', 'True'], ['\r', 'public=true']);
  });

  test('offers the other options once a value is chosen, and takes a space after a value for none of it', async () => {
    await typed(['/echo pea\t', 'Pear'], [' ti\t', 'mes: '], ['2\r', 'text="value of Pear" times=2']);
    await typed(['/echo pea\t', 'Pear'], [' \t\t', 'public: '], ['\r', 'text="value of Pear"']);
    await typed(['/echo pea \t', 'Pear'], ['\r', 'text="value of Pear"']);
  });

  test('shows bold as bold', async () => {
    await typed(['/echo x\r', '\u001b[1mSomebody\u001b[0m said']);
  });
});
