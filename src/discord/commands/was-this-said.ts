import { ApplicationCommandType } from 'discord.js';
import { answerQuestion } from '../answer-command.js';
import { asQuote, type Checkable } from '../checking/as-quote.js';
import { wordsOfMessage } from '../checking/message-words.js';
import { ownWords } from '../checking/own-words.js';
import { hasWords, refuseWordless } from '../checking/wordless.js';
import { type Texts, textsFor } from '../texts/texts.js';
import type { MessageCommand } from './command.js';
import { localizedName } from './localized.js';
import { EVERYWHERE } from './options.js';

export const wasThisSaid = {
  data: {
    type: ApplicationCommandType.Message,
    ...localizedName(({ wasThisSaid }) => wasThisSaid),
    ...EVERYWHERE,
  },

  async run(interaction, services) {
    const texts = textsFor(interaction);
    const { targetMessage, client } = interaction;
    const isOwn = targetMessage.author.id === client.user.id;
    const words = isOwn
      ? ownWords(targetMessage.components.map((component) => component.toJSON()))
      : wordsOfMessage(targetMessage);
    const checkable = asQuote(words);
    if (!hasWords(checkable.quote)) return refuseWordless(interaction);
    const question = { kind: 'check', quote: checkable.quote } as const;
    return answerQuestion(interaction, services, question, {
      wantsPublic: false,
      ...(checkable.part !== 'all' && { note: cutNote(checkable, texts) }),
    });
  },
} satisfies MessageCommand;

/** What of a long message was checked. */
function cutNote({ part, claims }: Checkable, { checks }: Texts): string {
  return part === 'beginning' ? checks.cutClaim : checks.notAllChecked(claims);
}
