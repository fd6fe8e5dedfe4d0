import { Hono } from 'hono';
import { gatewayUrl } from '../gateway/gateway.js';
import { SESSIONS_A_DAY } from '../gateway/limits.js';
import type { LocalState } from '../state.js';

/** The bot's own account and application, and where its gateway is. */
export function accountRoutes(state: LocalState): Hono {
  const routes = new Hono();
  const application = () => ({
    id: state.applicationId,
    name: state.bot.username,
    icon: null,
    description: '',
    bot: state.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    team: null,
    approximate_guild_count: state.guilds.length - state.withoutBot.size,
    integration_types_config: { 0: {}, 1: {} },
  });
  routes.get('/users/@me', (context) => context.json(state.bot));
  routes.get('/applications/@me', (context) => context.json(application()));
  routes.get('/oauth2/applications/@me', (context) => context.json(application()));
  routes.get('/gateway', (context) => context.json({ url: gatewayUrl(state) }));
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(state),
      shards: state.gateway.shards,
      session_start_limit: {
        total: SESSIONS_A_DAY,
        remaining: state.gateway.sessionsLeft,
        reset_after: 86_400_000,
        max_concurrency: state.gateway.maxConcurrency,
      },
    }),
  );
  return routes;
}
