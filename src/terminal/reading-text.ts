import type { Article, Span, Statement } from '../reading/article.js';
import { paragraphAt } from '../reading/paragraph-at.js';
import { likelyGuess } from '../reading/read.js';
import { paragraphName, whyInEnglish } from './english.js';

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
  const words = [statement.mention, statement.cue].map((span) =>
    span ? `“${oneLine(article, span)}”` : null,
  );
  const deciding = words.filter((word) => word !== null).join(' and ');
  return [
    `${speakerOf(article, statement)} (${statement.kind}, ${placeOf(article, statement)})`,
    `  ${oneLine(article, statement)}`,
    `  ${statement.rule}: ${whyInEnglish(article, statement)}${deciding === '' ? '' : ` ${statement.speaker === null ? 'Pointed to by' : 'Decided by'} ${deciding}.`}`,
    '',
  ].join('\n');
}

function speakerOf({ speakers }: Article, statement: Statement): string {
  const name = speakers.find(({ id }) => id === statement.speaker)?.name;
  const guess = likelyGuess(statement);
  return name ?? (guess === null ? 'Speaker unclear' : `Speaker unclear, perhaps ${guess}`);
}

const oneLine = ({ text }: Article, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

const placeOf = (article: Article, span: Span) => paragraphName(article, paragraphAt(article, span));
