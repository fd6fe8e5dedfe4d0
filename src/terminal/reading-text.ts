import { paragraphName } from '../answering/paragraph-name.js';
import type { Article, Span, Statement } from '../reading/article.js';
import { explainRule } from '../reading/read.js';

/** An article's statements with speaker, label, text and rule, and the warnings, for a person to judge. */
export function readingText(article: Article): string {
  const counts = `${article.paragraphs.length} paragraphs, ${article.statements.length} statements, ${article.speakers.length} speakers`;
  const statements = article.statements.map((statement) => statementText(article, statement));
  const warnings = article.warnings.map(
    (warning) => `  ${placeOf(article, warning)}: ${warning.message}\n    ${oneLine(article, warning)}\n`,
  );
  return [
    `${article.title}\n${counts}\n`,
    ...statements,
    ...(warnings.length > 0 ? [`Warnings\n${warnings.join('')}`] : []),
  ].join('\n');
}

function statementText(article: Article, statement: Statement): string {
  const speaker = article.speakers.find(({ id }) => id === statement.speaker);
  const words = [statement.mention, statement.cue].map((span) =>
    span ? `“${oneLine(article, span)}”` : null,
  );
  const deciding = words.filter((word) => word !== null).join(' and ');
  return [
    `${speaker?.name ?? 'Speaker unclear'} (${statement.kind}, ${placeOf(article, statement)})`,
    `  ${oneLine(article, statement)}`,
    `  ${statement.rule}: ${explainRule(statement.rule)}${deciding === '' ? '' : ` Decided by ${deciding}.`}`,
    '',
  ].join('\n');
}

const oneLine = ({ text }: Article, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

const placeOf = (article: Article, { start }: Span) =>
  paragraphName(
    article,
    article.paragraphs.findIndex((paragraph) => start < paragraph.end),
  );
