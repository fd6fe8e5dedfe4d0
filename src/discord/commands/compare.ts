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

export const compare = {
  data: {
    ...localized(({ compare }) => compare),
    ...EVERYWHERE,
    options: [
      textOption('first', ({ compare }) => compare.first, true),
      textOption('second', ({ compare }) => compare.second, true),
      textOption('about', ({ compare }) => compare.about, false),
      articleOption,
      publicOption,
    ],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    const article = typedIn(interaction, 'article');
    const people = [typedIn(interaction, 'first') ?? '', typedIn(interaction, 'second') ?? ''] as const;
    switch (name) {
      case 'article':
        return completeArticle(value, answering);
      case 'about':
        return withTyped(value, answering.completeShared(value, people, article));
      default: {
        // Whoever is one of the two already is not the other one, too.
        const other = people[name === 'first' ? 1 : 0];
        const speakers = answering.completeSpeaker(value, article).filter((one) => one.name !== other);
        return speakerChoices(speakers, textsFor(interaction));
      }
    }
  },

  run: answerCommand,
} satisfies Command;
