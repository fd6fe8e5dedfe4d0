import { answerCommand } from '../answer-command.js';
import { askedSoFar } from '../asked-so-far.js';
import { scopeOf } from '../scope-of.js';
import { textsFor } from '../texts/texts.js';
import type { Command } from './command.js';
import { localized } from './localized.js';
import {
  articleOption,
  completeArticle,
  EVERYWHERE,
  publicOption,
  speakerChoices,
  textOption,
  typedIn,
  withTyped,
} from './options.js';

export const whatSaid = {
  data: {
    ...localized(({ whatSaid }) => whatSaid),
    ...EVERYWHERE,
    options: [
      textOption('speaker', ({ whatSaid }) => whatSaid.speaker, true),
      textOption('about', ({ whatSaid }) => whatSaid.about, false),
      articleOption,
      publicOption,
    ],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    const article = typedIn(interaction, 'article');
    switch (name) {
      case 'article':
        return completeArticle(value, answering);
      case 'about':
        return withTyped(value, answering.completeAbout(value, typedIn(interaction, 'speaker'), article));
      default:
        return speakerChoices(answering.completeSpeaker(value, article), textsFor(interaction));
    }
  },

  run: answerCommand,
} satisfies Command;
