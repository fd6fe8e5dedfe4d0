/**
 * Sends what the REST client sends, and sends it again where that may help and does no harm. The client itself tries again
 * at once whatever it was, a message too that Discord may have taken already, and never after a closed connection.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import { neverLeft, passingReason } from '../refusals.js';
import { afterWaiting } from './after-waiting.js';
import { AskedToWait, waitOf, withWait } from './asked-to-wait.js';
import { type Patience, pauseAfter } from './patience.js';
import type { RefusedRequests } from './refused-requests.js';
import { isRepeatable, kindOf, type RequestKind, routeOf } from './request.js';
import { done, readWhole, type WholeAnswer } from './whole-answer.js';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];

/** A request that is tried again. */
export interface Retry {
  method: string;
  /** Without ids and tokens: `/webhooks/:id/:token`. */
  route: string;
  /** What went wrong, in a word or a code. */
  reason: string;
}

interface PatientOptions {
  /** Without a version and without a slash at the end. */
  apiUrl: string;
  patience: Readonly<Record<RequestKind, Patience>>;
  refused: RefusedRequests;
  onRetry: (retry: Retry) => void;
  /** Told each time that somebody asks to wait, for how many milliseconds. */
  onWait?: (ms: number) => void;
}

/** A request as far as it matters here. */
interface Sent {
  readonly method: string;
  readonly kind: RequestKind;
  readonly isRepeatable: boolean;
}

/** What is known of a request from earlier attempts. */
interface Tried {
  /** When the first one was, by the process's clock in milliseconds. */
  readonly since: number;
  /** Whether one of them may have reached Discord, though no answer came. */
  mayHaveArrived: boolean;
}

type Outcome = { answer: WholeAnswer } | { error: unknown };

export function patientRequests({ apiUrl, patience, refused, onRetry, onWait }: PatientOptions): MakeRequest {
  const base = `${apiUrl}/v${DefaultRestOptions.version}`;
  /** By the headers: the one thing that stays the same where the client sends a request again after a wait. */
  const triedBefore = new WeakMap<object, Tried>();

  return async (url, init) => {
    const { method = 'GET' } = init;
    const path = url.slice(base.length);
    const kind = kindOf(method, path);
    const request = { method, kind, isRepeatable: isRepeatable(method, kind) };
    const given = patience[kind];
    const key = init.headers ?? init;
    const tried = triedBefore.get(key) ?? { since: performance.now(), mayHaveArrived: false };
    triedBefore.set(key, tried);
    const leftMs = () => tried.since + given.acceptedMs - performance.now();

    for (let attempt = 1; ; attempt++) {
      if (refused.pauseMs > 0) throw new AskedToWait(refused.pauseMs);
      const outcome = await send(url, init, given.eachMs);
      if ('answer' in outcome) refused.count(outcome.answer);
      if ('answer' in outcome && outcome.answer.status === 429) onWait?.(waitOf(outcome.answer));
      const reason = whyAgain(outcome, request);
      const pauseMs = pauseAfter(attempt, given);
      if (reason === null || attempt >= given.attempts || init.signal?.aborted || pauseMs > leftMs())
        return settled(outcome, request, tried, leftMs());
      if ('answer' in outcome || !neverLeft(outcome.error)) tried.mayHaveArrived = true;
      onRetry({ method, route: routeOf(path), reason });
      await wait(pauseMs);
    }
  };
}

/** Sends it once, for so long at most, and reads what comes. */
async function send(url: string, init: Init, withinMs: number): Promise<Outcome> {
  const ended = new AbortController();
  const answered = afterWaiting(withinMs, () => ended.abort());
  try {
    const answer = await DefaultRestOptions.makeRequest(url, { ...init, signal: ended.signal });
    return { answer: await readWhole(answer) };
  } catch (error) {
    return { error };
  } finally {
    answered();
  }
}

/** What went wrong and may be over in a moment, where the request may be sent again; else null. */
function whyAgain(outcome: Outcome, { isRepeatable }: Sent): string | null {
  if ('error' in outcome)
    return isRepeatable || neverLeft(outcome.error) ? passingReason(outcome.error) : null;
  const { status, ok, isOfDiscord } = outcome.answer;
  if (!isRepeatable) return null;
  // What a proxy says that has waited too long itself.
  if (status >= 500 || status === 408) return `HTTP ${status}`;
  return ok && !isOfDiscord ? 'not an answer of Discord' : null;
}

/** @throws what stands in the way, where nothing more is tried */
async function settled(
  outcome: Outcome,
  request: Sent,
  { mayHaveArrived }: Tried,
  leftMs: number,
): Promise<WholeAnswer> {
  if ('error' in outcome) throw outcome.error;
  const { answer } = outcome;
  if (answer.status === 429) {
    const ms = waitOf(answer);
    if (ms > leftMs) throw new AskedToWait(ms);
    return withWait(answer);
  }
  if (mayHaveArrived && isDone(answer, request)) return done();
  // Whoever registers commands tells what such an answer means.
  if (answer.ok && !answer.isOfDiscord && request.kind !== 'other')
    throw new Error('What answers is not Discord.');
  return answer;
}

/** Whether Discord refuses to do again what it has done. */
function isDone({ said }: WholeAnswer, { kind, method }: Sent): boolean {
  const code = typeof said === 'object' && said !== null && 'code' in said ? said.code : null;
  if (kind === 'first-answer') return code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  return method === 'DELETE' && code === RESTJSONErrorCodes.UnknownMessage;
}
