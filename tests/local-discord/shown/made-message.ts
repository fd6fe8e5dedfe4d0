import type { ShownMessage } from '../../../src/local-discord/shown/shown.js';

/** A message of the bot with nothing in it, but for the changes. */
export const madeMessage = (changes: Partial<ShownMessage> = {}): ShownMessage => ({
  id: '10',
  author: { id: '2', name: 'Who Said', isBot: true },
  sentAt: 0,
  editedAt: null,
  isPrivate: false,
  isThinking: false,
  command: null,
  repliesTo: null,
  parts: [],
  ...changes,
});
