import { answerCommand } from '../answer-command.js';
import { scopeOf } from '../scope-of.js';
import type { Command } from './command.js';
import {
  articleOption,
  completeArticle,
  EVERYWHERE,
  publicOption,
  textOption,
  typedIn,
  withTyped,
} from './options.js';

export const whatSaid = {
  data: {
    name: 'what-said',
    description: 'Find what somebody said, on a topic or at all.',
    ...EVERYWHERE,
    options: [
      textOption('speaker', 'Whose words: a name in any spelling, or an office.', true),
      textOption('about', 'On what. Without it: everything they said.', false),
      articleOption,
      publicOption,
    ],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    const article = typedIn(interaction, 'article');
    switch (name) {
      case 'article':
        return completeArticle(value, answering);
      case 'about':
        return withTyped(value, answering.completeAbout(value, typedIn(interaction, 'speaker'), article));
      default:
        return withTyped('', answering.completeSpeaker(value, article));
    }
  },

  run: answerCommand,
} satisfies Command;
