import { answerCommand } from '../answer-command.js';
import { askedSoFar } from '../asked-so-far.js';
import { scopeOf } from '../scope-of.js';
import type { Command } from './command.js';
import { localized } from './localized.js';
import {
  articleOption,
  completeArticle,
  EVERYWHERE,
  publicOption,
  textOption,
  typedIn,
  withTyped,
} from './options.js';

export const whoSaid = {
  data: {
    ...localized(({ whoSaid }) => whoSaid),
    ...EVERYWHERE,
    options: [textOption('words', ({ whoSaid }) => whoSaid.words, true), articleOption, publicOption],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(value, answering);
    return withTyped(value, answering.completeWords(value, typedIn(interaction, 'article')));
  },

  run: answerCommand,
} satisfies Command;
