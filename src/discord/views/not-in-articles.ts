import type { Answer } from '../../answering/answer.js';
import { cost } from '../room.js';
import { texts } from '../texts.js';
import { heardIn, place, unmarked } from './passage.js';
import { asksOneArticle, type Body, type Shown } from './shown.js';
import { unknownWordsLine } from './unknown-words.js';

/** The articles do not say: which words they do not have, and the closest passage, which is no answer. */
export function viewNotInArticles(
  answer: Extract<Answer, { kind: 'not-in-articles' }>,
  shown: Shown,
  room: number,
): Body {
  const [nearest] = answer.nearest;
  const head = [
    texts.notInArticles(asksOneArticle(shown)),
    ...unknownWordsLine(answer.unknownWords),
    ...(nearest ? [texts.closest(heardIn(nearest), place(nearest))] : []),
  ];
  const left = room - head.reduce((sum, text) => sum + cost(text), 0);
  const quote = nearest ? unmarked(nearest, left) : [];
  return { texts: [...head, ...quote] };
}
