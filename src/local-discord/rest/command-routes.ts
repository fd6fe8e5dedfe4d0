import type { APIApplicationCommand } from 'discord.js';
import { type Context, Hono } from 'hono';
import { commandsOf, deleteCommand, isSame, putCommand, replaceCommands } from '../commands.js';
import { checkCommand } from '../rules/command-rules.js';
import { type FieldPath, FormErrors } from '../rules/form.js';
import { namedAlike } from '../rules/named-alike.js';
import { guildOf, type LocalState } from '../state.js';
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
      const all = commandsOf(state, guildInPath(state, context));
      return context.json(
        context.req.query('with_localizations') === 'true' ? all : all.map(withoutLocalizations),
      );
    });
    routes.put(path, async (context) => {
      const guildId = guildInPath(state, context);
      return context.json(replaceCommands(state, checkAll((await readBody(context)).json), guildId));
    });
    routes.post(path, async (context) => {
      const guildId = guildInPath(state, context);
      const command = checkCommand((await readBody(context)).json);
      const before = commandsOf(state, guildId).find(isSame(command));
      return context.json(putCommand(state, command, before, guildId), before ? 200 : 201);
    });
    routes.get(`${path}/:command`, (context) => context.json(commandOf(state, context)));
    routes.patch(`${path}/:command`, async (context) => {
      const before = commandOf(state, context);
      const guildId = guildInPath(state, context);
      const change = (await readBody(context)).json as object;
      const command = checkCommand({ ...before, ...change });
      if (commandsOf(state, guildId).some((other) => other !== before && isSame(command)(other)))
        throw nameTaken(['name']);
      return context.json(putCommand(state, command, before, guildId));
    });
    routes.delete(`${path}/:command`, (context) => {
      deleteCommand(state, commandOf(state, context), guildInPath(state, context));
      return context.body(null, 204);
    });
  }
  return routes;
}

/** @returns the server in the path; undefined for all */
function guildInPath(state: LocalState, context: Context): string | undefined {
  if (context.req.param('application') !== state.applicationId) throw refusals.foreignApplication();
  const guild = context.req.param('guild');
  if (guild !== undefined && !guildOf(state, guild)) throw refusals.missingAccess();
  return guild;
}

function commandOf(state: LocalState, context: Context): APIApplicationCommand {
  const command = commandsOf(state, guildInPath(state, context)).find(
    ({ id }) => id === context.req.param('command'),
  );
  if (!command) throw refusals.unknownCommand();
  return command;
}

/** All commands of a list, with the errors of every one of them, as Discord reports them. */
function checkAll(body: unknown) {
  if (!Array.isArray(body)) {
    const form = new FormErrors();
    form.add([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    throw form.refusal();
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
  const twice = checked.findIndex((command, index) => checked.findIndex(isSame(command)) < index);
  if (twice !== -1) throw nameTaken([twice]);
  checked.forEach((command, index) => {
    const upToIt = checked.slice(0, index + 1).filter(({ type }) => type === command.type);
    const alike = namedAlike(upToIt).find(([at]) => at === upToIt.length - 1);
    if (alike) throw nameTaken([index, ...alike[1]]);
  });
  return checked;
}

function nameTaken(path: FieldPath): Refusal {
  const form = new FormErrors();
  form.add(path, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
  return form.refusal();
}

function withoutLocalizations(command: APIApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
  );
}
