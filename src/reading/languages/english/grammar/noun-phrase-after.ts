import { NAME_PARTICLES } from '../../../people/name-particles.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { GROUPS_OF_PEOPLE, PHRASE_OPENERS } from '../lexicon/people-nouns.js';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  NOUN_LINKS,
  NOUN_OPENERS,
  PRONOUNS,
  STAND_ALONE,
  TIMES,
} from '../lexicon/words.js';
import { isEmphasis, isNickname, LONGEST, openBracketLength } from './phrase-parts.js';
import { isVerbHere } from './verbs.js';
import { isAdverb, isFiniteVerb, isFunctionWord, isParticiple, opensObject } from './word-classes.js';

/**
 * The noun phrase that starts at token `start` or after the adverbs there.
 * @example "said | a spokesman for the king on Tuesday" gives "a spokesman for the king"
 */
export function nounPhraseAfter(tokens: readonly Token[], start: number, ceiling: number): TokenRange | null {
  let from = start;
  while (from < ceiling && (isEmphasis(tokens[from]) || isAdverb(tokens[from]?.lower ?? ''))) {
    if (opensName(tokens, from)) break;
    from++;
  }
  const first = tokens[from];
  if (!first || from >= ceiling || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower) || first.lower === 'him' || first.lower === 'them')
    return { from, to: from + 1 };
  if (isFunctionWord(first.lower) && !DETERMINERS.has(first.lower) && !isNameOfVerb(tokens, from))
    return null;
  if (isFiniteVerb(first) || first.lower === 'there' || first.lower === 'here') return null;
  let isName = isCapital(first.text) && !DETERMINERS.has(first.lower) && !opensCommonNoun(tokens, from);
  let at = from + 1;
  while (at < Math.min(ceiling, from + LONGEST)) {
    const step = stepForward(tokens, at, ceiling, isName);
    if (step === 0) break;
    // "NAME's aide": what follows is a common noun.
    if (tokens[at]?.lower === "'s") isName = false;
    at += step;
  }
  const isAlone = at === from + 1 && DETERMINERS.has(first.lower) && !STAND_ALONE.has(first.lower);
  if (isAlone && !isObject(first, tokens[at])) return null;
  return { from, to: at };
}

/** ", Kelly NAME": with a capital inside of a sentence, before another, it is no adverb. */
const opensName = (tokens: readonly Token[], at: number) =>
  at > 0 &&
  !/^[.!?…]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 1]?.kind !== 'quotation' &&
  isCapital(tokens[at]?.text ?? '') &&
  isCapital(tokens[at + 1]?.text ?? '');

/** "according to her, …", not "her plan" or "her “green” plan". */
const isObject = ({ lower }: Token, next: Token | undefined) =>
  lower === 'her' && next?.kind !== 'quotation' && /^(?:[,.:;!?]|that)?$/.test(next?.lower ?? '');

/** "Several news reports", "Former ministers": the capital is the sentence's. */
function opensCommonNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opensSentence = before === undefined || before.kind === 'quotation' || /^[.!?…]$/.test(before.text);
  return (
    opensSentence &&
    (PHRASE_OPENERS.has(tokens[at]?.lower ?? '') || GROUPS_OF_PEOPLE.has(tokens[at]?.lower ?? ''))
  );
}

/** "said | Will NAME": in capitals between words, what looks like an auxiliary is a first name. */
function isNameOfVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    at > 0 &&
    token !== undefined &&
    next !== undefined &&
    AUXILIARIES.has(token.lower) &&
    isCapital(token.text) &&
    isCapital(next.text)
  );
}

const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'ap', 'y', 'e']);

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
  if (goesOn && PARTICLES.has(lower) && isCapital(next.text)) return 1;
  if (COORDINATORS.has(lower)) return goesOn && isCapital(next.text) ? 1 : 0;
  if (lower === 'of') return goesOn ? 1 : 0;
  const previous = tokens[at - 1];
  // "NAME's first five visitors"
  if (previous?.lower === "'s" && goesOn && !isFiniteVerb(token)) return 1;
  const followsName = previous !== undefined && isCapital(previous.text) && !DETERMINERS.has(previous.lower);
  if (lower === 'close' && next?.lower === 'to' && at + 2 < ceiling) return 2;
  if (NOUN_LINKS.has(lower)) {
    if (!goesOn || isName) return 0;
    const isPlace = lower === 'for' || lower === 'from' || lower === 'at' || lower === 'with';
    return isPlace || (lower === 'in' && isCapital(next.text) && !TIMES.has(next.lower)) ? 1 : 0;
  }
  const isAdjective = isParticiple(lower) && previous !== undefined && NOUN_OPENERS.has(previous.lower);
  if (
    isFunctionWord(lower) ||
    TIMES.has(lower) ||
    ((isFiniteVerb(token) || isVerbHere(tokens, at)) && !isAdjective)
  ) {
    // "for the union", "the two ministers".
    const opensNoun = previous && (NOUN_LINKS.has(previous.lower) || NOUN_OPENERS.has(previous.lower));
    return DETERMINERS.has(lower) && opensNoun ? 1 : 0;
  }
  if (followsName && isName) {
    return goesOn &&
      !isFiniteVerb(token) &&
      !isAdverb(lower) &&
      !/(?:ed|ing|[^s]s)$/.test(lower) &&
      nameFollows(tokens, at, ceiling)
      ? 1
      : 0;
  }
  if (followsName) return /(?:ed|ing)$/.test(lower) || isAdverb(lower) || looksThird(tokens, at) ? 0 : 1;
  return /(?:ly)$/.test(lower) ||
    ADVERBS.has(lower) ||
    (isParticiple(lower) && at > 0 && next !== undefined && opensObject(next))
    ? 0
    : 1;
}

/** "NAME forwards | the letter" rather than "NAME aides" */
const looksThird = (tokens: readonly Token[], at: number) =>
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  !GROUPS_OF_PEOPLE.has(tokens[at]?.lower ?? '') &&
  (isVerbHere(tokens, at) || tokens[at + 1]?.kind !== 'word');

/** "Senate leader NAME": lower-case words between capitals belong to one name. */
function nameFollows(tokens: readonly Token[], at: number, ceiling: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(ceiling, at + 3); ahead++) {
    const token = tokens[ahead];
    if (token?.kind !== 'word' || isFunctionWord(token.lower)) return false;
    if (isCapital(token.text)) return !TIMES.has(token.lower);
  }
  return false;
}
