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

export const speakers = {
  data: {
    ...localized(({ speakers }) => speakers),
    ...EVERYWHERE,
    options: [textOption('about', ({ speakers }) => speakers.about, false), articleOption, publicOption],
  },

  async complete(interaction, services) {
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(value, answering);
    await answering.readyToComplete();
    return withTyped(value, answering.completeAbout(value, undefined, typedIn(interaction, 'article')));
  },

  run: answerCommand,
} satisfies Command;
