import type { Answer } from '../../answering/answer.js';
import { clip, cost } from '../room.js';
import { texts } from '../texts.js';
import { heardIn, place, quotation } from './passage.js';
import { asksOneArticle, type Body, type Shown } from './shown.js';

/** Unknown words are listed up to so many, each up to so many characters. */
const MOST_WORDS = 5;
const WORD_ROOM = 40;

/** The articles do not say: which words they do not have, and the closest passage, which is no answer. */
export function viewNotInArticles(
  answer: Extract<Answer, { kind: 'not-in-articles' }>,
  shown: Shown,
  room: number,
): Body {
  const { unknownWords } = answer;
  const [nearest] = answer.nearest;
  const listed = unknownWords.slice(0, MOST_WORDS).map((word) => `“${clip(word, WORD_ROOM)}”`);
  const head = [
    texts.notInArticles(asksOneArticle(shown)),
    ...(listed.length > 0 ? [texts.unknownWords(listed, unknownWords.length - listed.length)] : []),
    ...(nearest ? [texts.closest(heardIn(nearest), place(nearest))] : []),
  ];
  const left = room - head.reduce((sum, text) => sum + cost(text), 0);
  const quote = nearest
    ? quotation(
        nearest.article,
        nearest.paragraph,
        { within: nearest.passage, kept: nearest.sentence, marks: [] },
        left,
      )
    : [];
  return { texts: [...head, ...quote] };
}
