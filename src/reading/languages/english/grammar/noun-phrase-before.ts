import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { CUES } from '../lexicon/cues.js';
import { IRREGULAR_PASTS } from '../lexicon/irregular-verbs.js';
import {
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  NOUN_LINKS,
  NOUN_OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  STAND_ALONE,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/words.js';
import { bracketLength, isEmphasis, isNickname, LONGEST } from './phrase-parts.js';
import { isVerbHere } from './verbs.js';
import {
  isAdverb,
  isFiniteVerb,
  isFunctionWord,
  isLeadIn,
  isNounLike,
  isParticiple,
  opensObject,
} from './word-classes.js';

/**
 * The noun phrase that ends right before token `end`: a name with its titles, a role with what it is a role of, or
 * a pronoun. Nothing before token `floor` is looked at.
 * @example "At the palace a spokesman for the king | said" gives "a spokesman for the king"
 */
export function nounPhraseBefore(tokens: readonly Token[], until: number, floor: number): TokenRange | null {
  let end = until;
  while (end > floor && isEmphasis(tokens[end - 1])) end--;
  const last = tokens[end - 1];
  if (!last || end <= floor) return null;
  if (PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  if (last.kind === 'punctuation' && last.text !== ')') return null;
  if (last.kind === 'quotation' || (isFunctionWord(last.lower) && !STAND_ALONE.has(last.lower))) return null;
  let to = end;
  let at = end - 1;
  const stop = Math.max(floor, end - LONGEST);
  while (at >= stop) {
    const step = stepBack(tokens, at, stop, end);
    if (step === 'relative') {
      to = at;
      at--;
    } else if (step === 0) break;
    else at -= step;
  }
  return trim(tokens, { from: at + 1, to });
}

/** How many tokens further back the phrase goes from here, none where it starts after this one. */
function stepBack(tokens: readonly Token[], at: number, floor: number, end: number): number | 'relative' {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  if (token.kind === 'quotation') return isNickname(tokens, at) ? 1 : 0;
  if (token.text === ')') return bracketLength(tokens, at, floor);
  if (token.kind === 'punctuation')
    return token.text === '&' || token.text === "'" || token.text === '’' ? 1 : 0;
  const { lower } = token;
  // "At the palace | a spokesman": an article opens a phrase, and only some words stand before it in the same one.
  if (next && /^(?:an?|the)$/.test(next.lower) && !canPrecedeArticle(lower)) return 0;
  if (isCapital(token.text) && (at > floor || !isFunctionWord(lower))) return 1;
  if (lower === "'s") return next ? 1 : 0;
  if (isFiniteVerb(token) || isVerbHere(tokens, at) || (isParticiple(lower) && next && opensObject(next))) {
    const relative = relativeBefore(tokens, at, floor);
    return relative === null ? 0 : at - relative;
  }
  if ((lower === 'who' || lower === 'which') && at < end - 1)
    return opensRelative(tokens, at) ? 'relative' : 0;
  // "a source close to NAME"
  if (lower === 'to' && tokens[at - 1]?.lower === 'close' && at - 1 > floor) return 2;
  if (NOUN_LINKS.has(lower)) return isNounLike(tokens[at - 1]) && at > floor ? 1 : 0;
  if (PRONOUNS.has(lower) || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower)) return 0;
  if (COORDINATORS.has(lower))
    return isNounLike(tokens[at - 1]) && at > floor && !joinsClauses(tokens, at, floor) ? 1 : 0;
  return 1;
}

const canPrecedeArticle = (lower: string) =>
  NOUN_LINKS.has(lower) ||
  COORDINATORS.has(lower) ||
  /^(?:all|both|half|who|which|such)$/.test(lower) ||
  !/^\p{L}/u.test(lower) ||
  AUXILIARIES.has(lower) ||
  isParticiple(lower) ||
  COMMON_VERBS.has(lower) ||
  CUES.has(lower) ||
  IRREGULAR_PASTS.has(lower);

/** "NAME asked for a photo | and | NAME said": what stands before "and" is an object, not a part of the subject. */
function joinsClauses(tokens: readonly Token[], coordinator: number, floor: number): boolean {
  let start = coordinator - 1;
  while (start > Math.max(floor, coordinator - 6) && isNounLike(tokens[start - 1])) start--;
  const opener = tokens[start - 1];
  if (opener && NOUN_OPENERS.has(opener.lower)) start--;
  const before = tokens[start - 1];
  if (start <= floor || before?.kind !== 'word') return false;
  if (isVerbHere(tokens, start - 1)) return true;
  const [left, right] = [tokens[coordinator - 1], tokens[coordinator + 1]];
  return (
    /^(?:for|to|with|on|about|at|by)$/.test(before.lower) &&
    left !== undefined &&
    right !== undefined &&
    !isCapital(left.text) &&
    isCapital(right.text)
  );
}

/** "people who | attended"; but "the plan, which | NAME calls" has a subject of its own. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isAdverb(tokens[next]?.lower ?? '')) next++;
  return (
    isVerbHere(tokens, next) ||
    isParticiple(tokens[next]?.lower ?? '') ||
    AUXILIARIES.has(tokens[next]?.lower ?? '') ||
    COMMON_VERBS.has(tokens[next]?.lower ?? '')
  );
}

/** The "who" that a verb inside a relative clause belongs to: "people WHO attended the rally said". */
function relativeBefore(tokens: readonly Token[], verb: number, floor: number): number | null {
  for (let at = verb; at >= Math.max(floor, verb - 8); at--) {
    const word = tokens[at]?.lower;
    if (word === 'who' || word === 'which') return at;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Leaves out what opens the clause rather than the phrase: "But on Tuesday", "In Geneva". */
function trim(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  const { from } = range;
  const to = withoutDay(tokens, range);
  let start = from;
  while (start < to - 1 && isLeadIn(tokens[start]?.lower ?? '')) start++;
  const first = tokens[start];
  if (first && PREPOSITIONS.has(first.lower) && start < to - 1) {
    start = lastPhraseStart(tokens, start + 1, to);
  }
  while (start < to - 1 && TIMES.has(tokens[start]?.lower ?? '')) start++;
  return start < to ? { from: start, to } : null;
}

/** "NAME | on Tuesday | said": the day is no part of the phrase. */
function withoutDay(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to;
  while (end > from + 1 && TIMES.has(tokens[end - 1]?.lower ?? '')) end--;
  return end < to && end > from + 1 && /^(?:on|in|by)$/.test(tokens[end - 1]?.lower ?? '') ? end - 1 : to;
}

/** In "In Geneva a spokesman for the union" the phrase starts at "a"; in "On Tuesday Ms. Example" at "Ms.". */
function lastPhraseStart(tokens: readonly Token[], from: number, to: number): number {
  let start = to - 1;
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token) break;
    if (NOUN_OPENERS.has(token.lower) && at > from) return at;
    if (isCapital(token.text) && start === at + 1) start = at;
    if (at === to - 1) start = at;
  }
  return start;
}
