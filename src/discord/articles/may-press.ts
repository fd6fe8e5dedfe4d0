import { type ButtonInteraction, type ModalSubmitInteraction, PermissionFlagsBits } from 'discord.js';
import { mayManage, scopeOf } from '../scope-of.js';

/**
 * Whether a press, or a form that a button has shown, may change a scope's articles. Discord asks no permission for
 * them; so it must be the one who was let use the command that the buttons came with, or somebody who manages the server.
 */
export function mayPress(interaction: ButtonInteraction | ModalSubmitInteraction): boolean {
  if (scopeOf(interaction).startsWith('person:')) return true;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  const asker = interaction.message?.interactionMetadata?.user.id;
  return mayManage(interaction) && asker === interaction.user.id;
}
