import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { type Owners, ownersOf } from './installs.js';
import { areEnough } from './permissions.js';
import { refusals } from './rest/refusal.js';
import { MOST_COMMANDS } from './rules/command-rules.js';
import type { CheckedCommand } from './rules/command-schema.js';
import type { LocalChannel, LocalState, Place } from './state.js';

const GLOBAL = 'global';

/** The commands registered for a server, or everywhere. */
export function commandsOf(state: LocalState, guildId?: string): APIApplicationCommand[] {
  return state.commands.get(guildId ?? GLOBAL) ?? [];
}

/**
 * Replaces all commands; those that keep their name and kind keep their id, and their version where nothing changed.
 * @throws {Refusal} 30032 where there are more than Discord takes
 */
export function replaceCommands(
  state: LocalState,
  given: readonly CheckedCommand[],
  guildId?: string,
): APIApplicationCommand[] {
  refuseTooMany(given);
  const before = commandsOf(state, guildId);
  const after = given.map((command) => registered(state, command, before.find(isSame(command)), guildId));
  setCommands(state, after, guildId);
  return after;
}

/** Whether another command has the same name and kind. */
export const isSame = (command: CommandName) => (other: CommandName) =>
  other.name === command.name && other.type === command.type;

type CommandName = Pick<CheckedCommand | APIApplicationCommand, 'name' | 'type'>;

/**
 * Adds one command, or replaces the one that `before` names.
 * @throws {Refusal} 30032 where there are more than Discord takes
 */
export function putCommand(
  state: LocalState,
  given: CheckedCommand,
  before: APIApplicationCommand | undefined,
  guildId?: string,
): APIApplicationCommand {
  const command = registered(state, given, before, guildId);
  const all = commandsOf(state, guildId);
  const after = before ? all.map((one) => (one === before ? command : one)) : [...all, command];
  refuseTooMany(after);
  setCommands(state, after, guildId);
  return command;
}

export function deleteCommand(state: LocalState, command: APIApplicationCommand, guildId?: string): void {
  setCommands(
    state,
    commandsOf(state, guildId).filter((one) => one !== command),
    guildId,
  );
}

/** Puts commands in the place of all that were there. */
export function setCommands(state: LocalState, commands: APIApplicationCommand[], guildId?: string): void {
  const isChange = JSON.stringify(commands) !== JSON.stringify(commandsOf(state, guildId));
  state.commands.set(guildId ?? GLOBAL, commands);
  if (isChange) state.events.emit('change', { kind: 'commands' });
}

function refuseTooMany(commands: readonly { type: number }[]): void {
  for (const [type, most] of Object.entries(MOST_COMMANDS))
    if (commands.filter((command) => command.type === Number(type)).length > most)
      throw refusals.tooManyCommands(most);
}

function registered(
  state: LocalState,
  given: CheckedCommand,
  before: APIApplicationCommand | undefined,
  guildId?: string,
): APIApplicationCommand {
  const isGlobal = guildId === undefined;
  const body = {
    application_id: state.applicationId,
    ...(guildId && { guild_id: guildId }),
    type: given.type,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    default_member_permissions: given.default_member_permissions?.toString() ?? null,
    ...(isGlobal && { dm_permission: given.dm_permission ?? true, contexts: given.contexts ?? null }),
    integration_types: (isGlobal && given.integration_types) || [ApplicationIntegrationType.GuildInstall],
    nsfw: given.nsfw ?? false,
    ...(given.options?.length && { options: given.options.map(withoutDefaults) }),
  };
  if (before) {
    const { id, version, ...same } = before;
    const isUnchanged = JSON.stringify(same) === JSON.stringify(body);
    return { id, version: isUnchanged ? version : state.nextId(), ...body } as APIApplicationCommand;
  }
  return { id: state.nextId(), version: state.nextId(), ...body } as APIApplicationCommand;
}

/** Discord leaves out what an option has by default. */
function withoutDefaults(option: object): object {
  const kept = Object.entries(option).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'options' ? (value as object[]).map(withoutDefaults) : value]),
  );
}

const CONTEXTS: Readonly<Record<Place, InteractionContextType>> = {
  guild: InteractionContextType.Guild,
  'bot-dm': InteractionContextType.BotDM,
  'private-channel': InteractionContextType.PrivateChannel,
};

/** Where an interaction starts, as Discord numbers it. */
export const contextOf = (place: Place) => CONTEXTS[place];

/**
 * The commands that Discord offers somebody in a channel: a server's own ones first, then those everywhere, of the same
 * name too.
 * @param permissions what they may do there, in Discord's bits; who brings the bot along needs none for its commands
 * @param installs by which they can use the bot there
 */
export function offeredCommands(
  state: LocalState,
  channel: LocalChannel,
  { permissions, installs }: { permissions: bigint; installs: Owners },
  type: ApplicationCommandType,
): APIApplicationCommand[] {
  const own = channel.guild ? commandsOf(state, channel.guild.id) : [];
  const everywhere = commandsOf(state).filter((command) => isFor(command, channel.place));
  return [...own, ...everywhere].filter((command) => {
    if (command.type !== type) return false;
    const owners = ownersOf(command, installs);
    if (ApplicationIntegrationType.UserInstall in owners) return true;
    if (!(ApplicationIntegrationType.GuildInstall in owners)) return false;
    return !channel.guild || areEnough(permissions, command.default_member_permissions);
  });
}

function isFor({ contexts, dm_permission }: APIApplicationCommand, place: Place): boolean {
  const context = contextOf(place);
  if (contexts) return contexts.includes(context);
  return context === InteractionContextType.Guild || dm_permission !== false;
}
