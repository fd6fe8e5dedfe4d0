import { CUES } from './lexicon/cues.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DETERMINERS,
  NOUN_LINKS,
  NOUN_OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  STAND_ALONE,
  SUBORDINATORS,
  TIMES,
} from './lexicon/words.js';
import type { TokenRange } from './sentences.js';
import { isCapital, type Token } from './tokens.js';

/** Longer noun phrases than this many tokens are taken for something else; it also bounds the work for each verb. */
const LONGEST = 40;

/** "NAME (R-Ohio)": a bracket of at most this many tokens belongs to the phrase around it. */
const LONGEST_BRACKET = 12;

/**
 * The noun phrase that ends right before token `end`: a name with its titles, a role with what it is a role of, or
 * a pronoun. Nothing before token `floor` is looked at.
 * @example "At the palace a spokesman for the king | said" gives "a spokesman for the king"
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
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
  if (isCapital(token.text) && (at > floor || !isFunctionWord(lower))) return 1;
  if (lower === "'s") return next ? 1 : 0;
  if (isFiniteVerb(token) || (isParticiple(lower) && next && opensObject(next))) {
    const relative = relativeBefore(tokens, at, floor);
    return relative === null ? 0 : at - relative;
  }
  if ((lower === 'who' || lower === 'which') && at < end - 1) return 'relative';
  if (NOUN_LINKS.has(lower)) return isNounLike(tokens[at - 1]) && at > floor ? 1 : 0;
  if (PRONOUNS.has(lower) || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower)) return 0;
  if (COORDINATORS.has(lower)) return isNounLike(tokens[at - 1]) && at > floor ? 1 : 0;
  return 1;
}

/** The "who" that a verb inside a relative clause belongs to: "people WHO attended the rally said". */
function relativeBefore(tokens: readonly Token[], verb: number, floor: number): number | null {
  for (let at = verb; at >= Math.max(floor, verb - 4); at--) {
    const word = tokens[at]?.lower;
    if (word === 'who' || word === 'which') return at;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Leaves out what opens the clause rather than the phrase: "But on Tuesday", "In Geneva". */
function trim(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let start = from;
  while (start < to - 1 && isLeadIn(tokens[start]?.lower ?? '')) start++;
  const first = tokens[start];
  if (first && PREPOSITIONS.has(first.lower) && start < to - 1) {
    start = lastPhraseStart(tokens, start + 1, to);
  }
  while (start < to - 1 && TIMES.has(tokens[start]?.lower ?? '')) start++;
  return start < to ? { from: start, to } : null;
}

const isLeadIn = (lower: string) =>
  COORDINATORS.has(lower) ||
  (ADVERBS.has(lower) && lower !== 'all' && lower !== 'both') ||
  lower === 'but' ||
  lower === 'so' ||
  TIMES.has(lower) ||
  (lower.endsWith('ly') && lower.length > 4 && !DETERMINERS.has(lower));

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

/**
 * The noun phrase that starts at token `start` or after the adverbs there.
 * @example "said | a spokesman for the king on Tuesday" gives "a spokesman for the king"
 */
export function nounPhraseAfter(tokens: readonly Token[], start: number, ceiling: number): TokenRange | null {
  let from = start;
  while (from < ceiling && isAdverb(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  if (!first || from >= ceiling || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  if (isFunctionWord(first.lower) && !DETERMINERS.has(first.lower)) return null;
  if (isFiniteVerb(first)) return null;
  const isName = isCapital(first.text) && !DETERMINERS.has(first.lower);
  let at = from + 1;
  while (at < Math.min(ceiling, from + LONGEST)) {
    const step = stepForward(tokens, at, ceiling, isName);
    if (step === 0) break;
    at += step;
  }
  if (at === from + 1 && DETERMINERS.has(first.lower) && !STAND_ALONE.has(first.lower)) return null;
  return { from, to: at };
}

const NAME_PARTICLES = new Set(
  'de da do dos del della di du van von der den bin ibn al el la le ter ap y e'.split(' '),
);

function stepForward(tokens: readonly Token[], at: number, ceiling: number, isName: boolean): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  if (token.kind === 'quotation') return isNickname(tokens, at) ? 1 : 0;
  if (token.text === '(') return openBracketLength(tokens, at, ceiling);
  if (token.kind === 'punctuation') return token.text === '&' ? 1 : 0;
  const { lower } = token;
  const goesOn = next?.kind === 'word' && at + 1 < ceiling;
  if (isCapital(token.text)) return TIMES.has(lower) ? 0 : 1;
  if (lower === "'s") return goesOn && !AUXILIARIES.has(next.lower) ? 1 : 0;
  if (goesOn && NAME_PARTICLES.has(lower) && isCapital(next.text)) return 1;
  if (COORDINATORS.has(lower)) return goesOn && isCapital(next.text) ? 1 : 0;
  if (lower === 'of') return goesOn ? 1 : 0;
  const previous = tokens[at - 1];
  const followsName = previous !== undefined && isCapital(previous.text) && !DETERMINERS.has(previous.lower);
  if (NOUN_LINKS.has(lower)) {
    if (!goesOn || isName) return 0;
    const isPlace = lower === 'for' || lower === 'from' || lower === 'at' || lower === 'with';
    return isPlace || (lower === 'in' && isCapital(next.text) && !TIMES.has(next.lower)) ? 1 : 0;
  }
  if (isFunctionWord(lower) || TIMES.has(lower) || isFiniteVerb(token)) {
    return DETERMINERS.has(lower) && previous !== undefined && NOUN_LINKS.has(previous.lower) ? 1 : 0;
  }
  if (followsName) {
    return goesOn &&
      !isFiniteVerb(token) &&
      !/(?:ed|ing|ly|s)$/.test(lower) &&
      nameFollows(tokens, at, ceiling)
      ? 1
      : 0;
  }
  return /(?:ly)$/.test(lower) || (isParticiple(lower) && at > 0 && next !== undefined && opensObject(next))
    ? 0
    : 1;
}

/** "Senate leader NAME": lower-case words between capitals belong to one name. */
function nameFollows(tokens: readonly Token[], at: number, ceiling: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(ceiling, at + 3); ahead++) {
    const token = tokens[ahead];
    if (token?.kind !== 'word' || isFunctionWord(token.lower)) return false;
    if (isCapital(token.text)) return !TIMES.has(token.lower);
  }
  return false;
}

/**
 * The subject that a sentence, or the clause from token `from` on, opens with: "On Monday, the two ministers met …"
 * gives "the two ministers".
 */
export function firstSubject(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let at = from;
  for (let tries = 0; tries < 4 && at < to; tries++) {
    while (at < to && (isLeadIn(tokens[at]?.lower ?? '') || tokens[at]?.text === ',')) at++;
    const token = tokens[at];
    if (!token || at >= to) return null;
    const dateline = datelineEnd(tokens, at, to);
    if (dateline > at) {
      at = dateline;
      continue;
    }
    const isIntroduction =
      PREPOSITIONS.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      token.lower === 'to' ||
      (/(?:ing|ed)$/.test(token.lower) && token.kind === 'word');
    if (!isIntroduction) return nounPhraseAfter(tokens, at, to);
    while (at < to && tokens[at]?.text !== ',') at++;
  }
  return null;
}

/** "NAIROBI, May 3 (Agency) —": a place in capitals and what follows it up to a dash. */
function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '')) return from;
  for (let at = from + 1; at < Math.min(to, from + 14); at++) {
    if (/^(?:[—–-]|--)$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.endsWith('ly') && lower.length > 4 && !['family', 'ally', 'italy'].includes(lower));

const isFunctionWord = (lower: string) =>
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  COORDINATORS.has(lower) ||
  DETERMINERS.has(lower);

/** A verb that is no noun and no participle: it cannot stand inside a noun phrase. */
export function isFiniteVerb({ text, lower }: Token): boolean {
  if (isCapital(text)) return false;
  if (AUXILIARIES.has(lower) && lower !== "'s") return true;
  if (COMMON_VERBS.has(lower)) return true;
  const forms = CUES.get(lower)?.forms;
  return forms !== undefined && (forms.has('past') || forms.has('gerund')) && !forms.has('base');
}

const isParticiple = (lower: string) => lower.length > 4 && /(?:ed|ing)$/.test(lower);

/** What follows a verb with an object rather than a participle: a name, a pronoun, an article. */
const opensObject = ({ text, lower, kind }: Token) =>
  kind === 'word' && (isCapital(text) || NOUN_OPENERS.has(lower) || PRONOUNS.has(lower));

const isNounLike = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !isFunctionWord(token.lower) &&
  !isFiniteVerb(token) &&
  !PRONOUNS.has(token.lower);

/** A quotation of one or two words between the parts of a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, quotation, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    quotation !== undefined &&
    quotation.text.split(' ').length <= 2 &&
    !/[.,!?]/.test(quotation.text) &&
    before !== undefined &&
    after !== undefined &&
    isCapital(before.text) &&
    isCapital(after.text)
  );
}

function bracketLength(tokens: readonly Token[], at: number, floor: number): number {
  for (let back = at; back >= Math.max(floor, at - LONGEST_BRACKET); back--) {
    if (tokens[back]?.text === '(') return at - back + 1;
  }
  return 0;
}

function openBracketLength(tokens: readonly Token[], at: number, ceiling: number): number {
  for (let ahead = at; ahead < Math.min(ceiling, at + LONGEST_BRACKET); ahead++) {
    if (tokens[ahead]?.text === ')') return ahead - at + 1;
  }
  return 0;
}
