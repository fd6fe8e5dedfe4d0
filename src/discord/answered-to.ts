import type { Answer, Question } from '../answering/answer.js';
import type { Answering } from '../answering/answering.js';
import { askedAbout } from '../answering/asked-about.js';
import { scopeOf } from './scope-of.js';
import type { Services } from './services.js';

export interface Answered {
  answer: Answer;
  /** What gave it. */
  answering: Answering;
}

/** The answer to a question of whoever started an interaction, others being answered meanwhile where it takes long. */
export async function answeredTo(
  interaction: Parameters<typeof scopeOf>[0],
  services: Services,
  question: Question,
): Promise<Answered> {
  const answering = await services.answering(scopeOf(interaction), askedAbout(question));
  return { answer: await answering.answerInSlices(question), answering };
}
