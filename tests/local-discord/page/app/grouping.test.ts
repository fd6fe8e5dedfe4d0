import { describe, expect, it } from 'vitest';
import { isFollowing } from '../../../../src/local-discord/page/app/grouping.js';
import type { ShownMessage } from '../../../../src/local-discord/shown/shown.js';

const ada = { id: '1', name: 'Ada', isBot: false };
const bot = { id: '2', name: 'Who Said', isBot: true };
const MINUTE = 60_000;

const message = (changes: Partial<ShownMessage> = {}): ShownMessage => ({
  id: '10',
  author: ada,
  sentAt: 0,
  editedAt: null,
  isPrivate: false,
  isThinking: false,
  command: null,
  repliesTo: null,
  parts: [],
  ...changes,
});

describe('a message stands under the one before it without its author’s name', () => {
  it('where the same author goes on within seven minutes', () => {
    expect(isFollowing(message(), message({ sentAt: 7 * MINUTE - 1 }))).toBe(true);
    expect(isFollowing(message(), message({ sentAt: 7 * MINUTE }))).toBe(false);
  });

  it.each([
    ['the first message', undefined, message()],
    ['another author', message(), message({ author: bot })],
    ['a private one after one for all', message(), message({ isPrivate: true })],
    ['an answer to a command', message(), message({ command: { by: ada, name: 'ask' } })],
    ['a reply', message(), message({ repliesTo: { id: '9', author: bot, excerpt: 'Yes' } })],
  ])('but not %s', (_, before, after) => {
    expect(isFollowing(before, after)).toBe(false);
  });
});
