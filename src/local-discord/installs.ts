import { type APIApplicationCommand, ApplicationIntegrationType } from 'discord.js';
import type { StoredMessage } from './messages.js';
import { isBotIn, type LocalChannel, type LocalGuild, type LocalState } from './state.js';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** Who has installed the application, by kind of install: a server's id, `0` in a conversation with the bot, a user's. */
export type Owners = Readonly<Partial<Record<ApplicationIntegrationType, string>>>;

/** The installs by which somebody can use the bot in a channel, whatever its commands are for. */
export function installsIn(state: LocalState, { place, guild }: LocalChannel, userId: string): Owners {
  const isServers = place === 'bot-dm' ? state.guilds.some((one) => isBotIn(state, one)) : isIn(state, guild);
  return {
    ...(isServers && { [GuildInstall]: guild?.id ?? '0' }),
    ...(state.installs.has(userId) && { [UserInstall]: userId }),
  };
}

const isIn = (state: LocalState, guild: LocalGuild | null) => guild !== null && isBotIn(state, guild);

/** Those of them that a command is for. */
export function ownersOf(command: APIApplicationCommand, installs: Owners): Owners {
  const kinds = command.integration_types ?? [GuildInstall];
  return Object.fromEntries(Object.entries(installs).filter(([kind]) => kinds.includes(Number(kind))));
}

/**
 * Through whose installs the components of a message are used: those of whoever brought the message about, whoever
 * presses; without those of a server that has removed the bot since.
 */
export function ownersOfMessage(state: LocalState, { channel, metadata }: StoredMessage): Owners {
  const owners: Owners = metadata?.authorizing_integration_owners ?? {
    [GuildInstall]: channel.guild?.id ?? '0',
  };
  return stillThere(state, channel, owners);
}

export function stillThere(state: LocalState, { guild }: LocalChannel, owners: Owners): Owners {
  if (!guild || isBotIn(state, guild)) return owners;
  const { [GuildInstall]: _gone, ...others } = owners;
  return others;
}
