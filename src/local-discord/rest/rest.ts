import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fileHeaders } from '../files.js';
import { isOwnHost } from '../own-host.js';
import type { LocalState } from '../state.js';
import { accountRoutes } from './account-routes.js';
import { channelRoutes } from './channel-routes.js';
import { commandRoutes } from './command-routes.js';
import type { Faults } from './faults.js';
import { interactionRoutes } from './interaction-routes.js';
import { type RateLimit, rateLimits } from './rate-limits.js';
import { type FieldErrors, Refusal, refusals } from './refusal.js';
import { webhookRoutes } from './webhook-routes.js';

/** How many refusals are kept; the oldest go first. */
const MOST_REFUSALS = 1000;

/** Where it listens. */
const ADDRESS = '127.0.0.1';

/** Discord's figure for a whole request, in bytes: ten files of the largest size. */
const MOST_REQUEST_BYTES = 100 * 1024 * 1024;

/**
 * Discord's REST interface, version 10, under `/api/v10`, and the files of messages beside it.
 * @param options.faults what goes wrong on the way
 * @param options.rateLimit for every bucket; where absent nobody is held to one
 */
export function createRest(
  state: LocalState,
  options: { faults: Faults; rateLimit?: RateLimit | undefined },
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('date', new Date(state.now()).toUTCString());
  });
  app.use('/api/*', options.faults.meet);
  app.use('/api/*', rateLimits(options.rateLimit ?? null));
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MOST_REQUEST_BYTES,
      onError: (context) => refuse(state, context, refusals.tooLarge()),
    }),
  );
  app.use('/api/*', onlyTheBot(state));
  for (const routes of [
    accountRoutes(state),
    commandRoutes(state),
    interactionRoutes(state),
    webhookRoutes(state),
    channelRoutes(state),
  ])
    app.route('/api/v10', routes);
  app.get('/attachments/*', (context) => {
    const file = state.files.get(new URL(context.req.url).pathname);
    // It is a browser's request, not the bot's, and so no refusal to the bot.
    if (!file || !isOwnHost(context.req.header('host') ?? null, ADDRESS)) return context.text('', 404);
    return context.body(file.bytes, 200, fileHeaders(file));
  });
  app.notFound((context) => refuse(state, context, refusals.notFound()));
  app.onError((error, context) =>
    refuse(state, context, error instanceof Refusal ? error : new Refusal(500, 0, error.message)),
  );
  return app;
}

/** An interaction's token in the path is its own permission; all else needs the bot's. */
const onlyTheBot =
  (state: LocalState): MiddlewareHandler =>
  async (context, next) => {
    const hasOwnToken = /^\/api\/v10\/(interactions|webhooks)\//.test(context.req.path);
    if (!hasOwnToken && context.req.header('authorization') !== `Bot ${state.token}`)
      throw refusals.unauthorized();
    await next();
  };

function refuse(state: LocalState, context: Context, refusal: Refusal): Response {
  const { status, code, message, errors } = refusal;
  state.refusals.push({
    method: context.req.method,
    path: context.req.path.replace(/^\/api/, ''),
    status,
    code,
    message: [message, ...(errors ? told(errors) : [])].join('\n'),
  });
  if (state.refusals.length > MOST_REFUSALS) state.refusals.shift();
  return context.json({ message, code, ...(errors && { errors }) }, status);
}

/** Each error on a line with the field that it is about. */
function told(errors: FieldErrors, path: string[] = []): string[] {
  return Object.entries(errors).flatMap(([key, inner]) =>
    Array.isArray(inner)
      ? inner.map(({ code, message }) => `${path.join('.')}[${code}]: ${message}`)
      : told(inner ?? {}, [...path, key]),
  );
}
