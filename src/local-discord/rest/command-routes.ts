import type { APIApplicationCommand } from 'discord.js';
import { type Context, Hono } from 'hono';
import { asGiven, commandsOf, isSame, putCommand, replaceCommands } from '../commands.js';
import { checkCommand } from '../rules/command-rules.js';
import { FormErrors } from '../rules/form.js';
import type { LocalState } from '../state.js';
import { readBody } from './body.js';
import { Refusal, refusals } from './refusal.js';

/** The application's commands, everywhere and for one server. */
export function commandRoutes(state: LocalState): Hono {
  const routes = new Hono();
  for (const path of [
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ]) {
    routes.get(path, (context) => {
      const all = commandsOf(state, guildOf(state, context));
      return context.json(
        context.req.query('with_localizations') === 'true' ? all : all.map(withoutLocalizations),
      );
    });
    routes.put(path, async (context) => {
      const guildId = guildOf(state, context);
      return context.json(replaceCommands(state, checkAll((await readBody(context)).json), guildId));
    });
    routes.post(path, async (context) => {
      const guildId = guildOf(state, context);
      const command = checkCommand((await readBody(context)).json);
      const isNew = !commandsOf(state, guildId).some(isSame(command));
      return context.json(putCommand(state, command, guildId), isNew ? 201 : 200);
    });
    routes.get(`${path}/:command`, (context) => context.json(commandOf(state, context)));
    routes.patch(`${path}/:command`, async (context) => {
      const before = commandOf(state, context);
      const change = (await readBody(context)).json as object;
      const after = checkCommand({ ...before, ...change });
      const guildId = guildOf(state, context);
      const all = commandsOf(state, guildId).map((one) => (one.id === before.id ? after : asGiven(one)));
      const index = all.indexOf(after);
      return context.json({ ...replaceCommands(state, all, guildId)[index], id: before.id });
    });
    routes.delete(`${path}/:command`, (context) => {
      const { id } = commandOf(state, context);
      const guildId = guildOf(state, context);
      const others = commandsOf(state, guildId).filter((command) => command.id !== id);
      replaceCommands(state, others.map(asGiven), guildId);
      return context.body(null, 204);
    });
  }
  return routes;
}

/** @returns the server in the path; undefined for all */
function guildOf(state: LocalState, context: Context): string | undefined {
  if (context.req.param('application') !== state.applicationId) throw refusals.foreignApplication();
  const guild = context.req.param('guild');
  if (guild !== undefined && guild !== state.guildId) throw refusals.missingAccess();
  return guild;
}

function commandOf(state: LocalState, context: Context): APIApplicationCommand {
  const command = commandsOf(state, guildOf(state, context)).find(
    ({ id }) => id === context.req.param('command'),
  );
  if (!command) throw refusals.unknownCommand();
  return command;
}

/** All commands of a list, with the errors of every one of them, as Discord reports them. */
function checkAll(body: unknown) {
  const form = new FormErrors();
  if (!Array.isArray(body)) {
    form.add([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    form.refuseIfAny();
    return [];
  }
  const wrong: Record<string, Refusal['errors']> = {};
  const checked = body.flatMap((one, index) => {
    try {
      return [checkCommand(one, [index])];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong[index] = error.errors?.[index] as Refusal['errors'];
      return [];
    }
  });
  if (Object.keys(wrong).length > 0) throw new Refusal(400, 50035, 'Invalid Form Body', wrong);
  const seen = new Set<string>();
  checked.forEach((command, index) => {
    const key = `${command.type} ${command.name}`;
    if (seen.has(key))
      form.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
  });
  form.refuseIfAny();
  return checked;
}

function withoutLocalizations(command: APIApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
  );
}
