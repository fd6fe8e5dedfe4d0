import { answerCommand } from '../answer-command.js';
import { scopeOf } from '../scope-of.js';
import type { Command } from './command.js';
import { localized } from './localized.js';
import { articleOption, completeArticle, EVERYWHERE, publicOption } from './options.js';

export const speakers = {
  data: {
    ...localized(({ speakers }) => speakers),
    ...EVERYWHERE,
    options: [articleOption, publicOption],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction));
    return completeArticle(interaction.options.getFocused(), answering);
  },

  run: answerCommand,
} satisfies Command;
