import type { ShownCommand, ShownOption } from '../../../../../src/local-discord/shown/shown.js';

export const option = (name: string, more: Partial<ShownOption> = {}): ShownOption => ({
  name,
  label: name,
  description: `The ${name}.`,
  kind: 'text',
  isRequired: false,
  least: null,
  most: null,
  choices: [],
  completes: false,
  ...more,
});

export const command = (
  name: string,
  options: readonly ShownOption[] = [],
  more: Partial<ShownCommand> = {},
): ShownCommand => ({ name, label: name, description: `Does ${name}.`, options, ...more });

export const WORDS = option('words', { isRequired: true, completes: true, least: 1, most: 20 });
export const ARTICLE = option('article', { completes: true });
export const PUBLIC = option('public', { kind: 'boolean' });
export const FIND = command('find', [WORDS, ARTICLE, PUBLIC], { description: 'Find who said these words.' });
