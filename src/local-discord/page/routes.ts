import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { isOwnHost } from '../own-host.js';
import { attachment } from './attachments.js';
import type { PageFile } from './built-page.js';
import { doAct } from './do-act.js';
import { mayAct, sentOf } from './guard.js';
import { MOST_REQUEST_BYTES, readAct, UnreadableAct } from './read-act.js';
import { securityHeaders } from './security-headers.js';
import type { Stage } from './stage.js';

interface RoutesOptions {
  readonly stage: Stage;
  readonly files: ReadonlyMap<string, PageFile>;
  /** Of the local Discord: `http://127.0.0.1` and its port. */
  readonly discord: string;
  /** The address or name that the server listens at. */
  readonly host: string;
  readonly log: Logger;
}

/** Everything that the page asks for: itself, what it does, and the files of messages. */
export function createRoutes({ stage, files, discord, host, log }: RoutesOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(async (context, next) => {
    if (isOwnHost(context.req.header('host') ?? null, host)) return next();
    return refuse(context, 403, 'This server does not go by that name.');
  });
  app.post('/act', onlyFromThePage, onlySoLarge, async (context) =>
    context.json(await doAct(stage, await readAct(context.req.raw))),
  );
  app.get('/attachments/*', (context) => attachment(new URL(context.req.url).pathname, discord));
  for (const [path, { bytes, type, isForever }] of files)
    app.get(path, (context) =>
      context.body(bytes, 200, {
        'content-type': type,
        'cache-control': isForever ? 'public, max-age=31536000, immutable' : 'no-store',
      }),
    );
  app.notFound((context) => refuse(context, 404, 'There is nothing here.'));
  app.onError((error, context) => {
    if (error instanceof UnreadableAct) return refuse(context, error.status, error.message);
    if (isBrokenOff(error)) return refuse(context, 400, 'The request broke off.');
    log.error({ err: error }, 'the page could not be served');
    return refuse(context, 500, 'Something went wrong here. The program’s log says what.');
  });
  return app;
}

const onlyFromThePage: MiddlewareHandler = async (context, next) => {
  const sent = sentOf((name) => context.req.header(name));
  return mayAct(sent) ? next() : refuse(context, 403, 'Only the page itself may do this.');
};

const onlySoLarge = bodyLimit({
  maxSize: MOST_REQUEST_BYTES,
  onError: (context) =>
    refuse(context, 413, 'This is too much at once: files of 100 MiB in all are the most.'),
});

/** Whether whoever sent the request has gone before its end, or sent no right one: no fault of this program. */
const isBrokenOff = (error: Error) => 'code' in error && error.code === 'ECONNRESET';

function refuse(context: Context, status: 400 | 403 | 404 | 413 | 500, message: string): Response {
  return context.json({ message }, status);
}
