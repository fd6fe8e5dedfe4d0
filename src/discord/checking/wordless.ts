import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { plainWords } from '../../answering/checking/plain-words.js';
import { reply } from '../reply.js';
import { textsFor } from '../texts/texts.js';
import { viewNotice } from '../views/notice.js';

/** Whether anything in a quote can be looked for. */
export const hasWords = (quote: string): boolean => /[\p{L}\p{N}]/u.test(plainWords(quote));

/** Says that there is nothing to check; gives the kind of outcome, for the log. */
export async function refuseWordless(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<string> {
  await reply(interaction, viewNotice(textsFor(interaction).checks.noWords), { isPublic: false });
  return 'no-words';
}
