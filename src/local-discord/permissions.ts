import { PermissionFlagsBits } from 'discord.js';
import type { LocalChannel, LocalState } from './state.js';

const { ViewChannel, SendMessages, EmbedLinks, AttachFiles, ReadMessageHistory } = PermissionFlagsBits;

/** What the bot may do in a server's channel: see it, read its history, send messages, links and files. */
export const BOT_PERMISSIONS = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory;
/** What members may do there. */
export const MEMBER_PERMISSIONS = BOT_PERMISSIONS | PermissionFlagsBits.UseApplicationCommands;

/** What a user may do in a channel; in a conversation, and where nothing more is known of them, what anybody may. */
export function permissionsIn(state: LocalState, channel: LocalChannel, userId: string): bigint {
  return (channel.guild && state.permissions.get(userId)) ?? MEMBER_PERMISSIONS;
}

/**
 * Whether a command that asks for permissions is offered to somebody who has these.
 * @param needed as the command states them: null for everybody, `0` for administrators alone
 */
export function areEnough(permissions: bigint, needed: string | null | undefined): boolean {
  if (needed == null || permissions & PermissionFlagsBits.Administrator) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}
