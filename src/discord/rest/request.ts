/**
 * What a request is to whoever waits for it: the first answer to an interaction, a message after it, a change to either
 * or its end, or anything else.
 */
export type RequestKind = 'first-answer' | 'follow-up' | 'later-answer' | 'other';

/** @param path below the version */
export function kindOf(method: string, path: string): RequestKind {
  if (path.startsWith('/interactions/')) return 'first-answer';
  if (!path.startsWith('/webhooks/')) return 'other';
  return method === 'POST' ? 'follow-up' : 'later-answer';
}

/**
 * Whether a request may be sent twice. An interaction has one first answer: Discord refuses another. A follow-up is a
 * message more each time; Discord knows no `nonce` for those of interactions by which it would tell one that it has.
 */
export const isRepeatable = (method: string, kind: RequestKind) =>
  method !== 'POST' || kind === 'first-answer';

/** A path without its query, ids and tokens: `/webhooks/:id/:token`. */
export function routeOf(path: string): string {
  return path
    .replace(/\?.*$/, '')
    .replace(/^(\/(?:interactions|webhooks)\/[^/]+)\/[^/]+/, '$1/:token')
    .replace(/\d{17,}/g, ':id');
}
