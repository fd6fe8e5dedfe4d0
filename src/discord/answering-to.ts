import type { Question } from '../answering/answer.js';
import type { Answering } from '../answering/answering.js';
import { askedAbout } from '../answering/asked-about.js';
import { scopeOf } from './scope-of.js';
import type { Services } from './services.js';

/** What answers a question of whoever started an interaction, once it is ready to. */
export async function answeringTo(
  interaction: Parameters<typeof scopeOf>[0],
  services: Services,
  question: Question,
): Promise<Answering> {
  const answering = await services.answering(scopeOf(interaction), askedAbout(question));
  return answering.readyToAnswer(question);
}
