import { hasWords } from '../../answering/checking/plain-words.js';
import { answerCommand } from '../answer-command.js';
import { askedSoFar } from '../asked-so-far.js';
import { refuseWordless } from '../checking/wordless.js';
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
} from './options.js';

export const check = {
  data: {
    ...localized(({ check }) => check),
    ...EVERYWHERE,
    options: [
      // What is checked is in hand already; a suggestion would only lead away from it.
      {
        ...textOption('quote', ({ check }) => check.quote, true),
        autocomplete: false,
      },
      textOption('speaker', ({ check }) => check.speaker, false),
      articleOption,
      publicOption,
    ],
  },

  async complete(interaction, services) {
    const { name, value } = interaction.options.getFocused(true);
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    await answering.readyToComplete();
    const article = typedIn(interaction, 'article');
    return name === 'article'
      ? completeArticle(value, answering)
      : speakerChoices(answering.completeSpeaker(value, article), textsFor(interaction));
  },

  async run(interaction, services) {
    const quote = interaction.options.getString('quote', true);
    return hasWords(quote) ? answerCommand(interaction, services) : refuseWordless(interaction);
  },
} satisfies Command;
