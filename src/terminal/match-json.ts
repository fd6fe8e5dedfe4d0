import type { Match } from '../finding/match.js';
import type { Article, Span, Speaker } from '../reading/article.js';
import { paragraphName } from './english.js';

/** A stretch of an article with its text. */
export const slice = ({ text }: Article, span: Span) => ({ ...span, text: text.slice(span.start, span.end) });

export const person = ({ id, name, role, country }: Speaker) => ({ id, name, role, country });

/** A passage as plain data. */
export function match({ article, paragraph, passage, sentence, statement, score, terms, repeats }: Match) {
  const speaker = article.speakers.find(({ id }) => id === statement?.speaker);
  return {
    article: article.id,
    title: article.title,
    paragraph,
    paragraphName: paragraphName(article, paragraph),
    passage: slice(article, passage),
    sentence: slice(article, sentence),
    label: statement?.kind ?? 'narration',
    speaker: speaker ? person(speaker) : null,
    statement: statement && {
      ...slice(article, statement),
      rule: statement.rule,
      confidence: statement.confidence,
      perhaps: statement.guess,
    },
    score,
    terms,
    repeats: repeats.map((span) => slice(article, span)),
  };
}
