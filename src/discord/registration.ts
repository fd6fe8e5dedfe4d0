import {
  type APIApplicationCommand,
  ApplicationCommandType,
  REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { commands, messageCommands } from './commands/commands.js';
import { notDiscord, toStartError } from './refusals.js';
import { type RestTrying, restOptions } from './rest/rest-options.js';
import { failAtLongWait } from './waits-asked.js';

/** Where commands are registered: in one server, where they show at once, or everywhere. */
export interface Registering {
  rest: REST;
  apiUrl: string;
  guildId?: string;
}

/** What Discord adds to a command of its own, and what is deprecated. */
const NOT_OURS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/** Kept only for commands that are registered everywhere. */
const GLOBAL_ALONE = new Set(['contexts', 'integration_types', 'handler']);

/** What a command is where it does not say. */
const SLASH = { type: ApplicationCommandType.ChatInput };

/**
 * Registers the commands where they are not as they should be, and says in a sentence what was done.
 * @throws the REST client's errors
 */
export async function registerCommands({ rest, apiUrl, guildId }: Registering): Promise<string> {
  const applicationId = await applicationIdOf(rest, apiUrl);
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const where = guildId ? `in server ${guildId}` : 'everywhere';
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(route, { query });
  if (!isCommands(registered)) throw notDiscord(apiUrl);
  const wanted = [...commands, ...messageCommands].map(({ data }) => data);
  const twice = guildId ? await alsoEverywhere(rest, apiUrl, applicationId) : '';
  if (comparable(registered, guildId) === comparable(wanted, guildId)) {
    return `The ${wanted.length} commands are registered ${where} as they should be: unchanged.${twice}`;
  }
  await rest.put(route, {
    body: guildId ? wanted.map((command) => withoutKeys(command, GLOBAL_ALONE)) : wanted,
  });
  return `Registered ${wanted.length} commands ${where}.${twice}`;
}

/** What to do about commands that a server shows twice, since they are registered everywhere as well; else nothing. */
async function alsoEverywhere(rest: REST, apiUrl: string, applicationId: string): Promise<string> {
  const route = Routes.applicationCommands(applicationId);
  const everywhere = await rest.get(route);
  if (!isCommands(everywhere)) throw notDiscord(apiUrl);
  const own = new Set([...commands, ...messageCommands].map(({ data }) => data.name));
  const count = everywhere.filter(({ name }) => own.has(name)).length;
  if (count === 0) return '';
  const url = `${apiUrl}/v${rest.options.version}${route}`;
  return ` The server shows ${count} of them twice, since they are registered everywhere too. To remove those everywhere: curl -X PUT -H "Authorization: Bot $DISCORD_TOKEN" -H "Content-Type: application/json" -d "[]" ${url}`;
}

/** What answers may be something else than Discord. */
function isCommands(answer: unknown): answer is APIApplicationCommand[] {
  return Array.isArray(answer);
}

/**
 * Registers the commands without starting the bot.
 * @param options.trying how requests are tried again
 * @throws {StartError} where Discord cannot be reached or refuses
 */
export async function registerOnce({
  token,
  trying,
  ...where
}: {
  token: string;
  apiUrl: string;
  guildId?: string;
  trying?: RestTrying;
}): Promise<string> {
  const { apiUrl } = where;
  const rest = new REST(restOptions({ ...trying, apiUrl, rejectOnRateLimit: failAtLongWait })).setToken(
    token,
  );
  try {
    return await registerCommands({ rest, ...where });
  } catch (error) {
    throw toStartError(error, where);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

async function applicationIdOf(rest: REST, apiUrl: string): Promise<string> {
  const application = (await rest.get(
    Routes.currentApplication(),
  )) as Partial<RESTGetCurrentApplicationResult> | null;
  if (!application?.id) throw notDiscord(apiUrl);
  return application.id;
}

/** Commands as text that is the same exactly where what users see of them is the same. */
function comparable(commands: readonly { name: string }[], guildId: string | undefined): string {
  const byName = commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(
    byName.map((command) =>
      stated({ ...SLASH, ...(guildId ? withoutKeys(command, GLOBAL_ALONE) : command) }),
    ),
  );
}

/** What is stated, in one order: Discord gives back what was left out as null, false or empty, a description too. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(stated);
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !NOT_OURS.has(key) && !isUnsaid(item))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, stated(item)]),
  );
}

function isUnsaid(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function withoutKeys(command: object, keys: ReadonlySet<string>): { name: string } {
  return Object.fromEntries(Object.entries(command).filter(([key]) => !keys.has(key))) as { name: string };
}
