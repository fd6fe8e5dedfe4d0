import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { showCommands, showMessageCommands } from '../../../src/local-discord/shown/show.js';

const commands = [
  {
    type: 1,
    name: 'ask',
    name_localizations: { tr: 'sor' },
    description: 'Asks',
    description_localizations: { tr: 'Sorar', 'en-GB': 'Enquires', 'es-ES': 'Pregunta' },
    options: [
      { type: 3, name: 'words', description: 'Which', required: true, autocomplete: true, max_length: 9 },
      {
        type: 4,
        name: 'count',
        name_localizations: { tr: 'adet' },
        description: 'How many',
        min_value: 0,
        max_value: 3,
        choices: [{ name: 'None', name_localizations: { tr: 'Hiç' }, value: 0 }],
      },
      { type: 10, name: 'share', description: 'Of one' },
      { type: 5, name: 'public', description: 'For all' },
      { type: 11, name: 'file', description: 'A file' },
      { type: 6, name: 'user', description: 'Whom' },
    ],
  },
  {
    type: 1,
    name: 'article',
    name_localizations: { tr: 'makale' },
    description: 'Articles',
    options: [
      { type: 1, name: 'add', name_localizations: { tr: 'ekle' }, description: 'Adds one' },
      {
        type: 2,
        name: 'list',
        description: 'Lists',
        options: [{ type: 1, name: 'all', description: 'Lists all', options: [] }],
      },
    ],
  },
  { type: 3, name: 'Who said this?', name_localizations: { tr: 'Kim söyledi?' }, description: '' },
  { type: 2, name: 'A user', description: '' },
] as unknown as APIApplicationCommand[];

const ask = (locale: string) => showCommands(commands, locale)[0];

describe('commands', () => {
  test('are the slash commands, each subcommand for itself', () => {
    expect(showCommands(commands, 'en-US').map(({ name, description }) => [name, description])).toEqual([
      ['ask', 'Enquires'],
      ['article add', 'Adds one'],
      ['article list all', 'Lists all'],
    ]);
  });

  test('are labelled in the language of the person, part by part', () => {
    expect(showCommands(commands, 'tr').map(({ name, label }) => [name, label])).toEqual([
      ['ask', 'sor'],
      ['article add', 'makale ekle'],
      ['article list all', 'makale list all'],
    ]);
  });

  test.each([
    ['tr', 'Sorar'],
    ['en-GB', 'Enquires'],
    ['en-US', 'Enquires'],
    ['es-419', 'Pregunta'],
    ['fr', 'Asks'],
  ])('are described in %s by what is nearest: %s', (locale, description) => {
    expect(ask(locale)?.description).toBe(description);
  });

  test('have options with kinds in words, bounds, and whether the bot completes them', () => {
    const rest = { isRequired: false, least: null, most: null, choices: [], completes: false };
    expect(ask('tr')?.options).toEqual([
      {
        ...rest,
        name: 'words',
        label: 'words',
        description: 'Which',
        kind: 'text',
        isRequired: true,
        most: 9,
        completes: true,
      },
      {
        ...rest,
        name: 'count',
        label: 'adet',
        description: 'How many',
        kind: 'integer',
        least: 0,
        most: 3,
        choices: [{ label: 'Hiç', value: 0 }],
      },
      { ...rest, name: 'share', label: 'share', description: 'Of one', kind: 'number' },
      { ...rest, name: 'public', label: 'public', description: 'For all', kind: 'boolean' },
      { ...rest, name: 'file', label: 'file', description: 'A file', kind: 'file' },
      { ...rest, name: 'user', label: 'user', description: 'Whom', kind: 'unavailable' },
    ]);
  });
});

test('commands on messages are by themselves, labelled in the language of the person', () => {
  expect(showMessageCommands(commands, 'tr')).toEqual([{ name: 'Who said this?', label: 'Kim söyledi?' }]);
});
