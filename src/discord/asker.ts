import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';

type Interaction = ChatInputCommandInteraction | ButtonInteraction;

/**
 * Whether the asker could write here what the bot would post for everybody at their wish. The bot's replies need no
 * permission of the asker's, so without this anybody could write in a channel that is only for reading.
 */
export function mayWriteHere(interaction: Interaction): boolean {
  const permissions = interaction.memberPermissions;
  if (!permissions) return true;
  const needed = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return permissions.has(needed);
}

/** Whether there is anybody to share with: in a direct message with the bot there is not. */
export function mayShareHere(interaction: Interaction): boolean {
  return interaction.context !== InteractionContextType.BotDM && mayWriteHere(interaction);
}

/** Whether the one who presses may delete a message that `owner` asked for. */
export function mayDelete(interaction: ButtonInteraction, owner: string): boolean {
  return (
    interaction.user.id === owner ||
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false)
  );
}
