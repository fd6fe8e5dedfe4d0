import { InteractionContextType, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';

/** What an interaction tells of who started it and where. */
interface Asked {
  user: { id: string };
  /** In the channel where it was started; null where there are no permissions, as in a direct message. */
  memberPermissions: Readonly<PermissionsBitField> | null;
  channel: { isThread(): boolean } | null;
  context: InteractionContextType | null;
}

/**
 * Whether the asker could write here what the bot would post for everybody at their wish. The bot's replies need no
 * permission of the asker's, so without this anybody could write in a channel that is only for reading.
 */
export function mayWriteHere({ memberPermissions, channel }: Asked): boolean {
  if (!memberPermissions) return true;
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return memberPermissions.has(needed);
}

/** Whether there is anybody to share with: in a direct message with the bot there is not. */
export function mayShareHere(asked: Asked): boolean {
  return asked.context !== InteractionContextType.BotDM && mayWriteHere(asked);
}

/** Whether the one who presses may delete a message that `owner` asked for. */
export function mayDelete({ user, memberPermissions }: Asked, owner: string): boolean {
  return user.id === owner || (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);
}
