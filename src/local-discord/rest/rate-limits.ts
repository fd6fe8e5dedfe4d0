import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { rateLimited } from './faults.js';

/** How many requests a bucket takes, and in how many milliseconds. */
export interface RateLimit {
  requests: number;
  perMs: number;
}

/** Generous: more than a bot of one machine asks for. */
const GENEROUS: RateLimit = { requests: 50, perMs: 1_000 };

/**
 * Tells clients what is left of a request's bucket, in the form that they count by: one for each method and route, and
 * within it one for each server, channel or interaction. First answers have none, as in Discord.
 * @param limit to be kept by all; where absent a generous one is told and nobody is held to it
 */
export function rateLimits(limit: RateLimit | null): MiddlewareHandler {
  const { requests, perMs } = limit ?? GENEROUS;
  const buckets = new Map<string, { used: number; endsAt: number }>();
  return async (context, next) => {
    const { method, path } = context.req;
    if (/^\/api\/v10\/interactions\//.test(path)) return next();
    const now = Date.now();
    const major =
      /^\/api\/v10\/(?:webhooks\/[^/]+\/[^/]+|channels\/[^/]+|applications\/[^/]+\/guilds\/[^/]+)/;
    const key = `${method} ${major.exec(path)?.[0] ?? path}`;
    let bucket = limit ? buckets.get(key) : undefined;
    if (!bucket || bucket.endsAt <= now) {
      bucket = { used: 0, endsAt: now + perMs };
      if (limit) buckets.set(key, bucket);
    }
    bucket.used++;
    const resetAfter = (bucket.endsAt - now) / 1_000;
    if (bucket.used > requests) context.res = rateLimited(resetAfter, 'user');
    else await next();
    context.header('x-ratelimit-limit', `${requests}`);
    context.header('x-ratelimit-remaining', `${Math.max(0, requests - bucket.used)}`);
    context.header('x-ratelimit-reset', (bucket.endsAt / 1_000).toFixed(3));
    context.header('x-ratelimit-reset-after', resetAfter.toFixed(3));
    context.header('x-ratelimit-bucket', hashOf(method, path));
  };
}

/** The same for all buckets of a route. */
function hashOf(method: string, path: string): string {
  const route = path.replace(/(?<=\/webhooks\/\d+\/)[^/]+/, ':token').replace(/\d{17,}/g, ':id');
  return createHash('md5').update(`${method} ${route}`).digest('hex');
}
