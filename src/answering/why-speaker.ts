import type { Article, Span, Statement } from '../reading/article.js';
import { explainRule } from '../reading/read.js';

/** Why a statement has its speaker, or has none, and how sure that is: the rule's sentence first. */
export function whySpeaker(article: Article, statement: Statement): string {
  return [explainRule(statement.rule), ...sureness(article, statement)].join(' ');
}

function sureness(article: Article, { speaker, guess, mention, confidence }: Statement): string[] {
  if (speaker !== null) return [`About ${often(confidence)} attributions like this one are right.`];
  if (guess !== null) {
    return [
      `Perhaps it is ${guess}: about ${often(confidence)} attributions like this one are right, too few to show a name.`,
    ];
  }
  return mention === null ? [] : [`Whom “${onOneLine(article, mention)}” stands for is unclear.`];
}

/**
 * A chance in words, never as certain.
 * @example often(0.968) === '97 in 100'
 */
export function often(chance: number): string {
  const inHundred = Math.round(chance * 100);
  if (inHundred >= 90) return `${Math.min(99, inHundred)} in 100`;
  return `${Math.max(1, Math.round(chance * 10))} in 10`;
}

const onOneLine = ({ text }: Article, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
