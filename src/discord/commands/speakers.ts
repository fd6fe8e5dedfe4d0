import { answerCommand } from '../answer-command.js';
import { scopeOf } from '../scope-of.js';
import type { Command } from './command.js';
import { articleOption, completeArticle, EVERYWHERE, publicOption } from './options.js';

export const speakers = {
  data: {
    name: 'speakers',
    description: 'List who is heard in the article, and who is only named.',
    ...EVERYWHERE,
    options: [articleOption, publicOption],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction));
    return completeArticle(interaction.options.getFocused(), answering);
  },

  run: answerCommand,
} satisfies Command;
