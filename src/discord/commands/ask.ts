import type { ReadyQuestion } from '../../answering/scope.js';
import { answerCommand } from '../answer-command.js';
import { askedSoFar } from '../asked-so-far.js';
import { cut } from '../cut.js';
import { LONGEST_CHOICE } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import { textsFor } from '../texts/texts.js';
import { usualName } from '../views/speaker-name.js';
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
    const answering = await services.answering(scopeOf(interaction), askedSoFar(interaction));
    await answering.readyToComplete();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(value, answering);
    const texts = textsFor(interaction);
    const shownAs = ({ speaker, topic }: ReadyQuestion) =>
      texts.readyQuestion(usualName(speaker, texts), topic);
    const ready = answering
      .completeQuestion(value, typedIn(interaction, 'article'), shownAs)
      .map((one) => ({ name: cut(shownAs(one), LONGEST_CHOICE), value: one.question }));
    return [...withTyped(value, []), ...ready];
  },

  run: answerCommand,
} satisfies Command;
