import type { World } from '../../protocol.js';
import type { Draft } from './draft.js';
import { type WrittenText, written } from './text.js';

export type Typed = WrittenText | Draft;

/** What stands in the composer of one person in one channel. */
export interface Place {
  typed: Typed;
  /** What arrow up gives back: the last command, or what did not come through. */
  last: Typed | null;
}

export const placeToWrite = (): Place => ({ typed: written(''), last: null });

/**
 * Tells one person's composer in one channel from all others: by names, which another start of the program has again,
 * and ids it has not. Of equal names, the first is the first again. Null where the one who looks is not in this world.
 */
export function placeKey(
  { people, servers }: World,
  { personId, channelId }: { readonly personId: string; readonly channelId: string },
): string | null {
  const person = people.find(({ id }) => id === personId);
  const server = servers.find((one) => one.channelId === channelId);
  if (!person || !(server || person.directChannelId === channelId)) return null;
  return JSON.stringify([nameAmong(people, person), server ? nameAmong(servers, server) : null]);
}

/** A name, and how many of the same come before it. */
const nameAmong = <Named extends { readonly name: string }>(all: readonly Named[], one: Named) => [
  one.name,
  all.slice(0, all.indexOf(one)).filter(({ name }) => name === one.name).length,
];
