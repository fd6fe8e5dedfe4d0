import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';

/** Which requests something happens to, and how many of them. */
interface Aim {
  /** Of HTTP, in capitals; where absent: any. */
  method?: string;
  /** What the path below `/api/v10` fits; where absent: any. */
  path?: RegExp;
  /** How many requests in a row; where absent: one. */
  times?: number;
}

/**
 * Whether the request is acted on, as if nothing were wrong, before what goes wrong with its answer; where absent: not.
 * A client cannot tell the one from the other.
 */
interface Acting {
  acts?: boolean;
}

/** What happens to a request in place of its answer. */
export type Mishap =
  /** Discord asks to wait, in seconds; `bare` as some proxies do, in a page that does not say how long. */
  | { kind: 'wait'; retryAfter: number; scope?: 'user' | 'global' | 'shared'; bare?: boolean }
  /** An error of the server, or of a proxy, which sends a page. */
  | ({ kind: 'status'; status: number; isPage?: boolean } & Acting)
  /** The connection ends without an answer. */
  | ({ kind: 'close' } & Acting)
  /** The connection is reset. */
  | ({ kind: 'reset' } & Acting)
  /** So many milliseconds pass before it is acted on, or after that and before the answer. */
  | ({ kind: 'slow'; ms: number } & Acting)
  /** The answer's JSON breaks off; where nothing was to be said, a piece of one is. */
  | { kind: 'truncated' };

export type Fault = Aim & Mishap;

/** Faults to come in Discord's REST, in the order in which they were asked for. */
export class Faults {
  readonly #coming: { fault: Fault; left: number }[] = [];

  /** The next request that fits meets it; the next so many, where it says so. */
  next(fault: Fault): void {
    this.#coming.push({ fault, left: fault.times ?? 1 });
  }

  /** How many requests are still to meet one. */
  get left(): number {
    return this.#coming.reduce((sum, { left }) => sum + left, 0);
  }

  /** Takes back what has not happened yet. */
  clear(): void {
    this.#coming.length = 0;
  }

  readonly meet: MiddlewareHandler<{ Bindings: HttpBindings }> = async (context, next) => {
    const fault = this.#take(context.req.method, context.req.path.replace(/^\/api\/v10/, ''));
    if (!fault) return next();
    const acts = fault.kind === 'truncated' || ('acts' in fault && fault.acts === true);
    if (acts) await next();
    if (fault.kind === 'slow') {
      await wait(fault.ms);
      return acts ? undefined : next();
    }
    context.res = await mishapOn(context, fault);
  };

  #take(method: string, path: string): Fault | null {
    const index = this.#coming.findIndex(
      ({ fault }) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    );
    const found = this.#coming[index];
    if (!found) return null;
    found.left--;
    if (found.left === 0) this.#coming.splice(index, 1);
    return found.fault;
  }
}

async function mishapOn(
  context: Context<{ Bindings: HttpBindings }>,
  fault: Exclude<Fault, { kind: 'slow' }>,
): Promise<Response> {
  switch (fault.kind) {
    case 'close':
      return cutOff(context.env.incoming, (socket) => socket.destroy());
    case 'reset':
      return cutOff(context.env.incoming, (socket) => socket.resetAndDestroy());
    case 'status':
      return fault.isPage ? page(fault.status) : json(fault.status, { message: 'An error', code: 0 });
    case 'truncated': {
      const whole = (await context.res.text()) || '{"id":"123"}';
      return new Response(whole.slice(0, -Math.ceil(whole.length / 2)), {
        headers: { 'content-type': 'application/json' },
      });
    }
    case 'wait':
      return fault.bare ? page(429) : rateLimited(fault.retryAfter, fault.scope ?? 'user');
  }
}

function cutOff({ socket }: IncomingMessage, cut: (socket: IncomingMessage['socket']) => void): Response {
  cut(socket);
  return RESPONSE_ALREADY_SENT;
}

/** Discord's answer to those who ask too often. */
export function rateLimited(retryAfter: number, scope: 'user' | 'global' | 'shared'): Response {
  const isGlobal = scope === 'global';
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal };
  return json(429, body, {
    'retry-after': `${retryAfter}`,
    'x-ratelimit-scope': scope,
    ...(isGlobal && { 'x-ratelimit-global': 'true' }),
  });
}

const json = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const page = (status: number) =>
  new Response(`<html><body><h1>${status}</h1><hr>a proxy</body></html>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });
