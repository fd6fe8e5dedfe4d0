import { describe, expect, test } from 'vitest';
import { commandOfLine, readLine } from '../../../../../src/local-discord/page/app/composer/typed-line.js';
import { command, FIND, option } from './made-commands.js';

const COMMANDS = [
  FIND,
  command('article add', [option('file', { kind: 'file' }), option('title')]),
  command('help'),
];

function read(line: string) {
  const found = readLine(COMMANDS, line);
  return (
    found && {
      command: found.command.name,
      typed: found.typed.map((one) => [one.option.name, one.text]),
      left: found.left,
    }
  );
}

describe('a typed line', () => {
  test('names its command and options, in any order', () => {
    expect(read('/find public: true words: open borders')).toEqual({
      command: 'find',
      typed: [
        ['public', 'true'],
        ['words', 'open borders'],
      ],
      left: '',
    });
  });

  test('gives what has no name to the first option that is not named', () => {
    expect(read('/find open borders public: true')?.typed).toEqual([
      ['words', 'open borders'],
      ['public', 'true'],
    ]);
    expect(read('/find first words: open')?.typed).toEqual([
      ['article', 'first'],
      ['words', 'open'],
    ]);
  });

  test('keeps a colon and a name that stand inside of words', () => {
    expect(read('/find he said: mywords: x')?.typed).toEqual([['words', 'he said: mywords: x']]);
  });

  test('takes the first of two equal names, as the terminal does', () => {
    expect(read('/find words: a words: b')?.typed).toEqual([['words', 'a words: b']]);
  });

  test('has a subcommand behind a space, or several', () => {
    expect(read('/article   add title: Peace')).toEqual({
      command: 'article add',
      typed: [['title', 'Peace']],
      left: '',
    });
  });

  test('gives no words to a file', () => {
    expect(read('/article add Peace')?.typed).toEqual([['title', 'Peace']]);
  });

  test('tells what no option takes', () => {
    expect(read('/help me out')).toEqual({ command: 'help', typed: [], left: 'me out' });
  });

  test('is none without a whole name', () => {
    for (const line of ['/fin', '/finder x', 'find words: x', '/article']) expect(read(line)).toBeNull();
  });

  test('means the same with blanks in front, without which it would be sent', () => {
    for (const blanks of ['   ', '\n', '\u00a0'])
      expect(read(`${blanks}/find open`)).toEqual(read('/find open'));
  });

  test('may use the names in the person’s language', () => {
    const found = readLine(
      [command('find', [option('words', { label: 'sözler' })], { label: 'bul' })],
      '/bul sözler: açık',
    );
    expect(found?.typed.map(({ text }) => text)).toEqual(['açık']);
  });

  test('means the longest name that it begins with', () => {
    const found = commandOfLine([command('a'), command('a b')], '/a b c');
    expect(found).toMatchObject({ command: { name: 'a b' }, rest: ' c' });
  });
});
