import type { Article, Span, Statement } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';

/** How a choice names a statement; its place in the text, which a correction does not change. */
export const statementId = ({ start, end }: Span) => `s:${start}-${end}`;

const STATEMENT_ID = /^s:(\d{1,9})-(\d{1,9})$/;

/** On one line. */
export const wordsOf = ({ text }: Article, { start, end }: Span) =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The statements that somebody may mean: the one of an id, or those that have the words. */
export function statementsMeant(article: Article, typed: string): readonly Statement[] {
  const [, start, end] = STATEMENT_ID.exec(typed) ?? [];
  if (start) {
    return article.statements.filter(
      (statement) => statement.start === Number(start) && statement.end === Number(end),
    );
  }
  const words = fold(typed);
  if (words === '') return [];
  return article.statements.filter((statement) => fold(wordsOf(article, statement)).includes(words));
}
