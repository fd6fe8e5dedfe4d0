import type { RESTOptions } from 'discord.js';
import type { Logger } from 'pino';
import { type Measures, NO_MEASURES } from '../../operations/measures.js';
import { PATIENCE, type Patience } from './patience.js';
import { patientRequests, type Retry } from './patient-requests.js';
import { RefusedRequests } from './refused-requests.js';
import type { RequestKind } from './request.js';

/** How requests are tried again. */
export interface RestTrying {
  /** Told of each request that is. */
  onRetry?: (retry: Retry) => void;
  patience?: Readonly<Record<RequestKind, Patience>>;
  /** How many refusals within ten minutes are enough to be silent. */
  mostRefused?: number;
}

interface RestSettings extends RestTrying {
  /** Without a version and without a slash at the end. */
  apiUrl: string;
  rejectOnRateLimit: RESTOptions['rejectOnRateLimit'];
  log?: Logger;
  measures?: Measures;
}

/** Longer than all attempts of one request together: each has its own time. */
const ALL_ATTEMPTS_MS = 60_000;

/** Each interaction that is answered later has a queue of its own, kept until it is swept. */
const SWEEP_EACH_MS = 5 * 60_000;

/** How the bot asks Discord's REST interface. */
export function restOptions(settings: RestSettings): Partial<RESTOptions> {
  const {
    apiUrl,
    rejectOnRateLimit,
    log,
    measures = NO_MEASURES,
    patience = PATIENCE,
    mostRefused,
  } = settings;
  const refused = new RefusedRequests(({ count, pauseMs }) => {
    const facts = { count, seconds: Math.ceil(pauseMs / 1_000) };
    if (pauseMs === 0) log?.warn(facts, 'Discord refuses many requests');
    else
      log?.error(
        facts,
        'Discord refuses too many requests; none is sent for so long, as it shuts out whoever goes on',
      );
  }, mostRefused);
  return {
    api: apiUrl,
    rejectOnRateLimit,
    makeRequest: patientRequests({
      apiUrl,
      patience,
      refused,
      onRetry: (retry) => {
        log?.info(retry, 'a request to Discord went wrong; trying again');
        measures.requestRetried(retry.reason);
        settings.onRetry?.(retry);
      },
      onWait: (ms) => measures.waitAsked(ms / 1_000),
    }),
    // All attempts are made there.
    retries: 0,
    timeout: ALL_ATTEMPTS_MS,
    // Of its global limit, too, Discord tells itself, and what answers interactions is free of it.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP_EACH_MS,
  };
}
