import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Question } from '../answering/answer.js';
import { answeredTo } from './answered-to.js';
import { oneLine, questionOf } from './asked-line.js';
import { mayShareHere, mayWriteHere } from './asker.js';
import { meanwhileThinking } from './meanwhile.js';
import { reply } from './reply.js';
import type { Services } from './services.js';
import { shownOf } from './shown-of.js';
import { textsFor } from './texts/texts.js';
import { viewNotice } from './views/notice.js';
import { viewAnswer } from './views/view.js';

/** Runs a command that asks a question: answers it, privately unless it was asked to be public. */
export function answerCommand(interaction: ChatInputCommandInteraction, services: Services): Promise<string> {
  const wantsPublic = interaction.options.getBoolean('public') ?? false;
  return answerQuestion(interaction, services, askedWith(interaction), { wantsPublic });
}

/** Answers a question that a command asks. */
export async function answerQuestion(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  services: Services,
  question: Question,
  { wantsPublic }: { wantsPublic: boolean },
): Promise<string> {
  const texts = textsFor(interaction);
  const isPublic = wantsPublic && mayWriteHere(interaction);
  const answered = answeredTo(interaction, services, question);
  const { answering, answer } = await meanwhileThinking(interaction, { isPublic }, answered);
  if (!answering.hasArticles) {
    await reply(interaction, viewNotice(texts.articles.emptyList), { isPublic: false });
    return 'no-articles';
  }
  const message = viewAnswer(answer, {
    ...shownOf(question, answering, texts),
    owner: isPublic ? interaction.user.id : null,
    mayShare: mayShareHere(interaction),
    ...(wantsPublic && !isPublic && { note: texts.madePrivate }),
  });
  await reply(interaction, message, { isPublic });
  return answer.kind;
}

function askedWith({ commandName, options }: ChatInputCommandInteraction): Question {
  const given = options.data.flatMap(({ name, value }) =>
    typeof value === 'string' ? [[name, oneLine(value)] as const] : [],
  );
  const question = questionOf(commandName, new Map(given));
  if (!question) throw new Error(`/${commandName} asks no question`);
  return question;
}
