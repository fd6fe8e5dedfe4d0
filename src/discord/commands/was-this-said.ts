import { ApplicationCommandType } from 'discord.js';
import { hasWords } from '../../answering/checking/plain-words.js';
import { answerQuestion } from '../answer-command.js';
import { asQuote } from '../checking/as-quote.js';
import { wordsOfMessage } from '../checking/message-words.js';
import { ownWords } from '../checking/own-words.js';
import { refuseWordless } from '../checking/wordless.js';
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
    const { targetMessage, client } = interaction;
    const isOwn = targetMessage.author.id === client.user.id;
    const words = isOwn
      ? ownWords(targetMessage.components.map((component) => component.toJSON()))
      : wordsOfMessage(targetMessage);
    const quote = asQuote(words);
    if (!hasWords(quote)) return refuseWordless(interaction);
    return answerQuestion(interaction, services, { kind: 'check', quote }, { wantsPublic: false });
  },
} satisfies MessageCommand;
