import { CORRECTED } from '../library/corrected.js';
import type { Article, Span, Statement } from '../reading/article.js';
import { explainRule, likelyGuess, often } from '../reading/read.js';

/** Why a statement has its speaker, or has none, and how sure that is: the rule's sentence first. */
export function whySpeaker(article: Article, statement: Statement): string {
  const { speaker, guess, mention, rule, confidence } = statement;
  if (rule === CORRECTED)
    return 'Whoever manages the articles here has corrected it: reading the text did not find this speaker.';
  const reason = explainRule(rule);
  // How often lines of a transcript are right was not measured, so no figure is given.
  if (speaker !== null && rule === 'transcript') return reason;
  if (speaker !== null) return `${reason} About ${often(confidence)} attributions like this one are right.`;
  if (guess !== null)
    return `One rule fits, but does not settle it: ${withinSentence(reason)} ${sureness(statement)}`;
  return mention === null ? reason : `${reason} Whom “${onOneLine(article, mention)}” stands for is unclear.`;
}

function sureness(statement: Statement): string {
  const name = likelyGuess(statement);
  return name === null
    ? 'Attributions like this one are more often wrong than right, so no name is given.'
    : `Perhaps it is ${name}: about ${often(statement.confidence)} attributions like this one are right, too few to show a speaker.`;
}

const withinSentence = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const onOneLine = ({ text }: Article, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
