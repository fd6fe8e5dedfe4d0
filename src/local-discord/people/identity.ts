import { type APIUser, PermissionFlagsBits } from 'discord.js';
import { MEMBER_PERMISSIONS } from '../permissions.js';
import type { LocalChannel, LocalState } from '../state.js';

/** Somebody, wherever they are. */
export interface Identity {
  readonly user: APIUser;
  readonly managesServers: boolean;
  /** Ids of the private answers that they have put away. */
  readonly dismissed: Set<string>;
  /** Their conversation with the bot. */
  readonly direct: LocalChannel;
}

/** Lets a user in. Who manages servers manages their messages too. */
export function createIdentity(
  state: LocalState,
  user: APIUser,
  {
    managesServers,
    managesMessages,
    installs,
  }: { managesServers: boolean; managesMessages: boolean; installs: boolean },
): Identity {
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  const servers = managesServers ? ManageGuild : 0n;
  const messages = managesServers || managesMessages ? ManageMessages : 0n;
  state.users.set(user.id, user);
  if (installs) state.installs.add(user.id);
  state.permissions.set(user.id, MEMBER_PERMISSIONS | servers | messages);
  const direct: LocalChannel = { id: state.nextId(), place: 'bot-dm', guild: null, recipients: [user] };
  state.channels.set(direct.id, direct);
  return { user, managesServers, dismissed: new Set(), direct };
}
