/** How a passage is shown: alone, between its neighbours, or with what gave it its speaker. */
export type Mode = 'passage' | 'context' | 'why';

/**
 * What a button does. With its message, which tells the question, it is all that a press depends on.
 * `stamp`: the fingerprint of what is meant, so that nothing else is shown when the articles have changed since.
 * `owner`: the user whose public message it is; null in a private one.
 */
export type Press =
  /** Show the match at a position. */
  | { kind: 'show'; at: number; mode: Mode; stamp: string; owner: string | null }
  /** Ask the same of a person who was offered. */
  | { kind: 'person'; stamp: string; owner: string | null }
  /** Compare the same people on a topic that was offered. */
  | { kind: 'topic'; stamp: string; owner: string | null }
  /** Give what is shown as a text to copy. */
  | { kind: 'copy'; at: number; stamp: string }
  /** Tell that somebody else says what is shown. */
  | { kind: 'report'; at: number; stamp: string }
  /** Post what is shown for everybody. */
  | { kind: 'share'; at: number; mode: Mode; stamp: string }
  /** `isShared`: whether the owner has shared the message, rather than asked in public. */
  | { kind: 'delete'; owner: string; isShared: boolean };

/** Changes whenever ids of an older form would be read wrongly. */
const VERSION = 'w1';

const SHOW = /^w1:show:(0|[1-9]\d{0,3}):(passage|context|why):([\w-]{8}):(\d{1,20})?$/;
const PERSON = /^w1:person:([\w-]{8}):(\d{1,20})?$/;
const SHARE = /^w1:share:(0|[1-9]\d{0,3}):(passage|context|why):([\w-]{8})$/;
const TOPIC = /^w1:topic:([\w-]{8}):(\d{1,20})?$/;
const ABOUT_MATCH = /^w1:(copy|report):(0|[1-9]\d{0,3}):([\w-]{8})$/;
const DELETE = /^w1:delete:(\d{1,20})(:shared)?$/;

/** The button between "previous" and "next", which tells the position and cannot be pressed. */
export const COUNT_ID = `${VERSION}:count`;

/** A button's state as its custom id, 100 characters at most. */
export function customId(press: Press): string {
  switch (press.kind) {
    case 'show':
      return `${VERSION}:show:${press.at}:${press.mode}:${press.stamp}:${press.owner ?? ''}`;
    case 'person':
      return `${VERSION}:person:${press.stamp}:${press.owner ?? ''}`;
    case 'share':
      return `${VERSION}:share:${press.at}:${press.mode}:${press.stamp}`;
    case 'delete':
      return `${VERSION}:delete:${press.owner}${press.isShared ? ':shared' : ''}`;
    case 'topic':
      return `${VERSION}:topic:${press.stamp}:${press.owner ?? ''}`;
    case 'copy':
    case 'report':
      return `${VERSION}:${press.kind}:${press.at}:${press.stamp}`;
  }
}

/** What a custom id stands for; null for any that `customId` does not write. */
export function readCustomId(id: string): Press | null {
  const [, showAt, showMode, showStamp = '', showOwner] = SHOW.exec(id) ?? [];
  if (showAt) {
    return {
      kind: 'show',
      at: Number(showAt),
      mode: showMode as Mode,
      stamp: showStamp,
      owner: showOwner ?? null,
    };
  }
  const [, person, personOwner] = PERSON.exec(id) ?? [];
  if (person) return { kind: 'person', stamp: person, owner: personOwner ?? null };
  const [, shareAt, shareMode, shareStamp = ''] = SHARE.exec(id) ?? [];
  if (shareAt) return { kind: 'share', at: Number(shareAt), mode: shareMode as Mode, stamp: shareStamp };
  const [, topic, topicOwner] = TOPIC.exec(id) ?? [];
  if (topic) return { kind: 'topic', stamp: topic, owner: topicOwner ?? null };
  const [, kind, matchAt, matchStamp = ''] = ABOUT_MATCH.exec(id) ?? [];
  if (kind === 'copy' || kind === 'report') return { kind, at: Number(matchAt), stamp: matchStamp };
  const [, owner, shared] = DELETE.exec(id) ?? [];
  return owner ? { kind: 'delete', owner, isShared: shared !== undefined } : null;
}
