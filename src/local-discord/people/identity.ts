import type { APIUser } from 'discord.js';
import { MANAGE_MESSAGES, MANAGE_SERVER, MEMBER_PERMISSIONS } from '../gateway/guild.js';
import type { LocalChannel, LocalState } from '../state.js';

/** Somebody, wherever they are. */
export interface Identity {
  readonly user: APIUser;
  readonly managesServers: boolean;
  /** In a server, in Discord's bits. */
  readonly permissions: bigint;
  /** Ids of the private answers that they have put away. */
  readonly dismissed: Set<string>;
  /** Their conversation with the bot; null until they open it. */
  direct: LocalChannel | null;
}

export function createIdentity(
  user: APIUser,
  options: { managesServers: boolean; managesMessages: boolean },
): Identity {
  const { managesServers, managesMessages } = options;
  const permissions =
    MEMBER_PERMISSIONS | (managesServers ? MANAGE_SERVER : 0n) | (managesMessages ? MANAGE_MESSAGES : 0n);
  return { user, managesServers, permissions, dismissed: new Set(), direct: null };
}

/** Their conversation with the bot, opened when it is first asked for. */
export function directChannel(state: LocalState, identity: Identity): LocalChannel {
  if (identity.direct) return identity.direct;
  const channel: LocalChannel = {
    id: state.nextId(),
    place: 'bot-dm',
    guild: null,
    recipients: [identity.user],
  };
  state.channels.set(channel.id, channel);
  identity.direct = channel;
  return channel;
}
