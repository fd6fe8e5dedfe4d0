import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { reply } from '../reply.js';
import { textsFor } from '../texts/texts.js';
import { viewNotice } from '../views/notice.js';

/** Says that there is nothing to check; gives the kind of outcome, for the log. */
export async function refuseWordless(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<string> {
  await reply(interaction, viewNotice(textsFor(interaction).checks.noWords), { isPublic: false });
  return 'no-words';
}
