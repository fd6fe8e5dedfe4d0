import type { ShownMessage } from '../../shown/shown.js';
import type { Notice } from './notice.js';

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

/** A place in the list: something to read in it, a message or what came of one's own doing. */
export type Listed =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly message: ShownMessage;
      readonly isFollowing: boolean;
    }
  | { readonly kind: 'notice'; readonly id: string; readonly notice: Notice };

/** Messages as they came, and each notice where its answer would have stood: behind all that was there when it was sent. */
export function listed(messages: readonly ShownMessage[], notices: readonly Notice[]): readonly Listed[] {
  const list: Listed[] = [];
  const open = [...notices];
  const add = (isDue: (notice: Notice) => boolean) => {
    for (const notice of open.filter(isDue)) {
      open.splice(open.indexOf(notice), 1);
      list.push({ kind: 'notice', id: notice.id, notice });
    }
  };
  messages.forEach((message, index) => {
    add(({ after }) => after === null || isNewer(message.id, after));
    const isUnderMessage = list.at(-1)?.kind === 'message';
    const before = isUnderMessage ? messages[index - 1] : undefined;
    list.push({ kind: 'message', id: message.id, message, isFollowing: isFollowing(before, message) });
  });
  add(() => true);
  return list;
}

/** Ids are numbers that grow with time, too large for a number. */
const isNewer = (id: string, than: string) =>
  id.length === than.length ? id > than : id.length > than.length;
