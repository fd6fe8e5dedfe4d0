import { describe, expect, it } from 'vitest';
import { isFollowing, listed } from '../../../../src/local-discord/page/app/grouping.js';
import type { ShownMessage } from '../../../../src/local-discord/shown/shown.js';
import { madeMessage } from '../../shown/made-message.js';

const ada = { id: '1', name: 'Ada', isBot: false };
const bot = { id: '2', name: 'Who Said', isBot: true };
const MINUTE = 60_000;

const message = (changes: Partial<ShownMessage> = {}) => madeMessage({ author: ada, ...changes });

describe('a message stands under the one before it without its author’s name', () => {
  it('where the same author goes on within seven minutes', () => {
    expect(isFollowing(message(), message({ sentAt: 7 * MINUTE - 1 }))).toBe(true);
    expect(isFollowing(message(), message({ sentAt: 7 * MINUTE }))).toBe(false);
  });

  it.each([
    ['the first message', undefined, message()],
    ['another author', message(), message({ author: bot })],
    ['a private one after one for all', message(), message({ isPrivate: true })],
    ['an answer to a command', message(), message({ command: { by: ada, name: 'ask', isOnMessage: false } })],
    ['a reply', message(), message({ repliesTo: { id: '9', author: bot, excerpt: 'Yes' } })],
  ])('but not %s', (_, before, after) => {
    expect(isFollowing(before, after)).toBe(false);
  });
});

describe('a notice of what one sent oneself', () => {
  const notice = (after: string | null) =>
    ({ id: 'n', kind: 'failed', sent: '/mute', why: 'No.', after }) as const;
  const order = (ids: string[], after: string | null) =>
    listed(
      ids.map((id) => message({ id })),
      [notice(after)],
    ).map(({ id }) => id);

  it('stands where its answer would have: behind what was there, before what came later', () => {
    expect(order(['8', '9', '10', '11'], '9')).toEqual(['8', '9', 'n', '10', '11']);
    expect(order(['8', '9'], '9')).toEqual(['8', '9', 'n']);
    expect(order(['8', '9'], null)).toEqual(['n', '8', '9']);
  });

  it('stays there when the message before it goes', () => {
    expect(order(['8', '10'], '9')).toEqual(['8', 'n', '10']);
  });

  it('has the message under it say again whose it is', () => {
    const follows = listed(
      [message({ id: '1' }), message({ id: '2' }), message({ id: '3' })],
      [notice('1')],
    ).map((one) => one.kind === 'message' && one.isFollowing);
    expect(follows).toEqual([false, false, false, true]);
  });
});
