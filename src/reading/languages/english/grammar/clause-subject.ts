import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import { COORDINATORS } from '../lexicon/words.js';
import { firstSubject } from './first-subject.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isVerbHere } from './verbs.js';
import { isAdverb } from './word-classes.js';

/** How many tokens back a clause may start, which bounds the work for each verb. */
const FARTHEST = 50;

/**
 * The subject of the main clause that a token belongs to, which a verb without one of its own shares.
 * @example "Later, NAME returned the letter that he had read, | telling" gives "NAME"
 * @example "The council met, and NAME left the hall, | saying" gives "NAME"
 */
export function clauseSubject(tokens: readonly Token[], at: number, sentence: TokenRange): TokenRange | null {
  for (let start = at - 1; start > Math.max(sentence.from, at - FARTHEST); start--) {
    if (!opensClause(tokens, start)) continue;
    const subject = nounPhraseAfter(tokens, start, at);
    if (subject?.from === start && subject.to < at && hasVerb(tokens, subject.to, at)) return subject;
  }
  return firstSubject(tokens, sentence) ?? nearestSubject(tokens, at, sentence.from);
}

/** "When he returned he began, | saying": no comma tells where the main clause starts. */
function nearestSubject(tokens: readonly Token[], at: number, floor: number): TokenRange | null {
  for (let verb = at - 1; verb > Math.max(floor, at - FARTHEST); verb--) {
    if (tokens[verb]?.text === ';') return null;
    if (!isVerbHere(tokens, verb)) continue;
    const subject = nounPhraseBefore(tokens, verb, floor);
    if (subject && !/^(?:that|who|which)$/.test(tokens[subject.from]?.lower ?? '')) return subject;
  }
  return null;
}

/** After a semicolon, or after ", and" and the like. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ';') return true;
  const isJoined = before !== undefined && (COORDINATORS.has(before.lower) || before.lower === 'but');
  if (isJoined) return tokens[at - 2]?.text === ',';
  // ", as NAME took up the charge, | saying"
  return (
    /^(?:as|while|where)$/.test(before?.lower ?? '') && /^(?:,|—|–|--)$/.test(tokens[at - 2]?.text ?? '')
  );
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && isAdverb(tokens[at]?.lower ?? '')) at++;
  return at < to && isVerbHere(tokens, at);
}
