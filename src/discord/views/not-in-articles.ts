import type { Answer } from '../../answering/answer.js';
import type { Match } from '../../finding/match.js';
import { cost } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { best, heardIn, labelOf, place, quotation } from './passage.js';
import { refusalLine, whyLines } from './reason.js';
import { asksOneArticle, type Body, type Shown } from './shown.js';

type NotInArticles = Extract<Answer, { kind: 'not-in-articles' }>;

/** The articles do not say: why, as far as can be told, and the closest passage, which is no answer. */
export function viewNotInArticles(answer: NotInArticles, shown: Shown, room: number): Body {
  const { texts } = shown;
  const [nearest] = answer.nearest;
  const head = [refusalLine(answer, asksOneArticle(shown), texts), ...whyLines(answer, texts)];
  const left = room - head.reduce((sum, text) => sum + cost(text), 0);
  return { texts: [...head, ...(nearest ? closest(nearest, left, texts) : [])] };
}

/** As an answer is shown, but for the marks on it: with who is heard, what kind of words they are and where they stand. */
function closest(match: Match, room: number, texts: Texts): string[] {
  const label = labelOf(match, match.passage);
  const { article, paragraph, passage, sentence } = match;
  const head = texts.closest(heardIn(match, texts));
  const foot = `${texts.labels[label]} · ${place(match, texts)}`;
  // Where somebody is heard as well, the label tells of words in bold.
  const marks = label === 'narrationBesideSpeech' ? best(match) : [];
  const part = { within: passage, kept: sentence, marks };
  return [head, ...quotation(article, paragraph, part, room - cost(head) - cost(foot), texts), foot];
}
