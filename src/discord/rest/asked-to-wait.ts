import type { WholeAnswer } from './whole-answer.js';
import { withHeaders } from './whole-answer.js';

/** Where whoever limits the requests does not say for how long, in seconds. */
const UNSAID_S = 1;

/** To be waited longer than Discord would still take the request. */
export class AskedToWait extends Error {
  override name = 'AskedToWait';

  constructor(readonly ms: number) {
    super(`the next request may be sent in ${Math.ceil(ms / 1_000)} s`);
  }
}

/** How long an answer of status 429 asks to wait, in milliseconds. */
export function waitOf(answer: WholeAnswer): number {
  return secondsOf(answer) * 1_000;
}

/**
 * An answer of status 429 that says how long to wait, as Discord's does. Proxies leave it out or give a date; the client
 * would ask again at once, and again.
 */
export function withWait(answer: WholeAnswer): WholeAnswer {
  const { said } = answer;
  const isGlobal = typeof said === 'object' && said !== null && 'global' in said && said.global === true;
  const headers = new Map([['retry-after', `${secondsOf(answer)}`]]);
  if (isGlobal) headers.set('x-ratelimit-global', 'true');
  return withHeaders(answer, Object.fromEntries(headers));
}

function secondsOf({ headers, said }: WholeAnswer): number {
  const told = headers.get('retry-after') ?? '';
  const inBody = typeof said === 'object' && said !== null && 'retry_after' in said ? said.retry_after : null;
  const seconds = [told === '' ? Number.NaN : Number(told), Number(inBody ?? Number.NaN)];
  const until = (Date.parse(told) - Date.now()) / 1_000;
  return [...seconds, until].find((each) => Number.isFinite(each) && each >= 0) ?? UNSAID_S;
}
