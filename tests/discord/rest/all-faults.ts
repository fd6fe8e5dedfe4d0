import type { Mishap } from '../../../src/local-discord/local-discord.js';
import { TOO_SLOW_MS } from './impatient.js';

/** What may happen to a request that Discord has not acted on, each in a few words. */
export const NOT_DONE: readonly (readonly [string, Mishap])[] = [
  ['an error of the server', { kind: 'status', status: 500 }],
  ['a proxy that reaches nobody', { kind: 'status', status: 502, isPage: true }],
  ['a page in place of an answer', { kind: 'status', status: 200, isPage: true }],
  ['a closed connection', { kind: 'close' }],
  ['a connection that is reset', { kind: 'reset' }],
  ['a slow way there', { kind: 'slow', ms: TOO_SLOW_MS }],
];

/** The same after Discord has acted on it. */
export const DONE: readonly (readonly [string, Mishap])[] = [
  ['an error of the server afterwards', { kind: 'status', status: 500, acts: true }],
  ['a proxy that gives up afterwards', { kind: 'status', status: 504, isPage: true, acts: true }],
  ['a connection closed afterwards', { kind: 'close', acts: true }],
  ['a connection reset afterwards', { kind: 'reset', acts: true }],
  ['a slow way back', { kind: 'slow', ms: TOO_SLOW_MS, acts: true }],
  ['an answer that breaks off', { kind: 'truncated' }],
];

/** Discord asks to wait. */
export const WAITS: readonly (readonly [string, Mishap])[] = [
  ['a wait', { kind: 'wait', retryAfter: 0.03 }],
  ['a wait for all requests', { kind: 'wait', retryAfter: 0.03, scope: 'global' }],
  ['a wait that others are to blame for', { kind: 'wait', retryAfter: 0.03, scope: 'shared' }],
];

export const ALL = [...NOT_DONE, ...DONE, ...WAITS];
