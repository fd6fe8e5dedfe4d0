/**
 * What a request is to whoever waits for it: the first answer to an interaction, a message after it, a change to either
 * or its end, or anything else.
 */
export type RequestKind = 'first-answer' | 'follow-up' | 'later-answer' | 'other';

/** A request to Discord, without what it carries. */
export interface DiscordRequest {
  readonly kind: RequestKind;
  readonly method: string;
  /** Below the version, without ids and tokens: `/webhooks/:id/:token`. */
  readonly route: string;
  /**
   * Whether it may be sent twice. An interaction has one first answer: Discord refuses another. A follow-up is a message
   * more each time; Discord knows no `nonce` for those of interactions by which it would tell one that it has.
   */
  readonly isRepeatable: boolean;
}

/** @param url of Discord's API or of a proxy for it, with the version */
export function requestOf(url: string, method: string): DiscordRequest {
  const path = url.replace(/^.*\/v\d+(?=\/)/, '').replace(/\?.*$/, '');
  const route = path
    .replace(/^(\/(?:interactions|webhooks)\/[^/]+)\/[^/]+/, '$1/:token')
    .replace(/\d{17,}/g, ':id');
  const kind = kindOf(route, method);
  return { kind, method, route, isRepeatable: method !== 'POST' || kind === 'first-answer' };
}

function kindOf(route: string, method: string): RequestKind {
  if (route.startsWith('/interactions/')) return 'first-answer';
  if (!route.startsWith('/webhooks/')) return 'other';
  return method === 'POST' ? 'follow-up' : 'later-answer';
}
