import { setImmediate as turn } from 'node:timers/promises';
import type { Question } from '../answering/answer.js';
import type { Answering } from '../answering/answering.js';
import { shownOf } from './shown-of.js';
import { textsIn } from './texts/texts.js';
import { viewAnswer } from './views/view.js';

/** Questions asked in all: from then on they take about as long as all later ones. */
const QUESTIONS = 60;

/**
 * Does what the first who asks would else wait for: gathers what articles are searched by, and answers ready questions to
 * nobody, so that the code of answering is compiled. Whatever comes in meanwhile goes first.
 */
export async function warmUp(answering: Answering): Promise<void> {
  await answering.readyToComplete();
  const ready = answering.completeQuestion('');
  const texts = textsIn('en');
  for (let at = 0; ready.length > 0 && at < QUESTIONS; at++) {
    const { question, topic } = ready[at % ready.length] ?? {};
    const asked: Question =
      topic && at % 2 === 0 ? { kind: 'who-said', words: topic } : { kind: 'ask', question: question ?? '' };
    await turn();
    viewAnswer(await answering.answerInSlices(asked), {
      ...shownOf(asked, answering, texts),
      owner: null,
      mayShare: true,
    });
  }
}
