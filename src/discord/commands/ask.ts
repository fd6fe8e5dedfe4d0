import { ApplicationCommandOptionType } from 'discord.js';
import { answerCommand } from '../answer-command.js';
import type { Command } from './command.js';
import {
  articleOption,
  completeArticle,
  EVERYWHERE,
  LONGEST,
  publicOption,
  typedIn,
  withTyped,
} from './options.js';

export const ask = {
  data: {
    name: 'ask',
    description: 'Ask in your own words; the reply is the article’s.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question.',
        required: true,
        min_length: 1,
        max_length: LONGEST.words,
        autocomplete: true,
      },
      articleOption,
      publicOption,
    ],
  },

  complete(interaction, answering) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(value, answering);
    return withTyped(value, answering.completeQuestion(value, typedIn(interaction, 'article')));
  },

  run: answerCommand,
} satisfies Command;
