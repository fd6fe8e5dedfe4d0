import type { ShownMessage } from '../../shown/shown.js';

/** How long after a message another of the same author still goes on from it, in milliseconds. */
const TOGETHER_MS = 7 * 60 * 1000;

/** Whether a message stands under the one before it without its author's name again. */
export function isFollowing(before: ShownMessage | undefined, message: ShownMessage): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    before.isPrivate === message.isPrivate &&
    !message.command &&
    !message.repliesTo &&
    message.sentAt - before.sentAt < TOGETHER_MS
  );
}
