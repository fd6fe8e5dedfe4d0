import type { Question } from '../answering/answer.js';
import type { Answering } from '../answering/answering.js';
import type { Texts } from './texts/texts.js';
import type { Shown } from './views/shown.js';

/** How the answer to a question is shown at first: its best match, the passage alone. */
export function shownOf(
  question: Question,
  answering: Answering,
  texts: Texts,
): Pick<Shown, 'texts' | 'question' | 'at' | 'mode' | 'isOneArticle' | 'ofMany'> {
  return {
    texts,
    question,
    at: 0,
    mode: 'passage',
    isOneArticle: answering.isOfOneArticle,
    ...(answering.ofMany && { ofMany: answering.ofMany }),
  };
}
