import { answerCommand } from '../answer-command.js';
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

export const ask = {
  data: {
    ...localized(({ ask }) => ask),
    ...EVERYWHERE,
    options: [textOption('question', ({ ask }) => ask.question, true), articleOption, publicOption],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(value, answering);
    return withTyped(value, answering.completeQuestion(value, typedIn(interaction, 'article')));
  },

  run: answerCommand,
} satisfies Command;
