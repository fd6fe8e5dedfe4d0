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

export const whoSaid = {
  data: {
    name: 'who-said',
    description: 'Find who said these words, or words like them.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description: 'The words, as far as you remember them.',
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
    return withTyped(value, answering.completeWords(value, typedIn(interaction, 'article')));
  },

  run: answerCommand,
} satisfies Command;
