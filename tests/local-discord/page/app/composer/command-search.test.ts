import { describe, expect, test } from 'vitest';
import { searchCommands } from '../../../../../src/local-discord/page/app/composer/command-search.js';
import { command } from './made-commands.js';

const COMMANDS = [
  command('what-said', [], { description: 'Find what somebody said.' }),
  command('say', [], { description: 'Write a line.' }),
  command('ask', [], { description: 'Ask in your own words.' }),
  command('task', [], { description: 'A thing to do.' }),
];
const hits = (line: string) => searchCommands(COMMANDS, line).map(({ name }) => name);

describe('the picker', () => {
  test('offers every command behind a slash alone', () => {
    expect(hits('/')).toEqual(['what-said', 'say', 'ask', 'task']);
  });

  test('does not mind blanks in front', () => {
    expect(hits('  /')).toEqual(hits('/'));
    expect(hits(' /sa')).toEqual(hits('/sa'));
  });

  test('has names that begin with what is typed before those that only have it', () => {
    expect(hits('/sa')).toEqual(['say', 'what-said']);
    expect(hits('/ask')).toEqual(['ask', 'task']);
  });

  test('has descriptions last', () => {
    expect(hits('/wr')).toEqual(['say']);
    expect(hits('/w')).toEqual(['what-said', 'say', 'ask']);
  });

  test('finds every word of a description by its beginning', () => {
    expect(hits('/somebody find')).toEqual(['what-said']);
    expect(hits('/somebody lost')).toEqual([]);
  });

  test('does not mind how a name is joined, nor large letters', () => {
    for (const line of ['/whatsaid', '/what said', '/What_Said']) expect(hits(line)).toEqual(['what-said']);
  });

  test.each([
    ['/kim-soyledi', 'kim-söyledi'],
    ['/İÇİN', 'kim-söyledi'],
    ['/acik', 'kim-söyledi'],
    ['/найденное', '已说过'],
    ['/段落', '已说过'],
  ])('finds names and descriptions of any language: %s', (line, label) => {
    const commands = [
      command('who-said', [], { label: 'kim-söyledi', description: 'Açık sözler için kaynak' }),
      command('said', [], { label: '已说过', description: '查找段落 — найдённое' }),
    ];
    expect(searchCommands(commands, line).map((one) => one.label)).toEqual([label]);
  });

  test('offers one command alone where the line goes on behind its name', () => {
    expect(hits('/ask words')).toEqual(['ask']);
    expect(hits('/ask ')).toEqual(['ask']);
  });

  test('offers nothing for what nobody has', () => {
    for (const line of ['/nothing', '//', '//ask', '/?']) expect(hits(line)).toEqual([]);
  });
});
