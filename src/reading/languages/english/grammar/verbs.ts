import { isCapital, type Token } from '../../../text/tokens.js';
import { CUES } from '../lexicon/cues.js';
import { AMBIGUOUS_PASTS, IRREGULAR_PASTS } from '../lexicon/irregular-verbs.js';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  NOUN_OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from '../lexicon/words.js';
import { isAdverb, isFiniteVerb, isFunctionWord } from './word-classes.js';

/**
 * Whether the token is the finite verb of a clause, by itself or by its place: "the ministry | released | the report"
 * is, "the report | released | by the ministry" is not.
 */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token.text)) return false;
  const { lower } = token;
  const before = tokens[at - 1];
  if (before && (NOUN_OPENERS.has(before.lower) || before.lower === "'s")) return false;
  if (isFiniteVerb(token) || IRREGULAR_PASTS.has(lower)) return true;
  if (!before || (before.kind !== 'word' && before.text !== ')')) return false;
  // "prosecutors | say | that"
  const saysThat =
    CUES.get(lower)?.forms.has('base') && /^(?:that|he|she|they|it)$/.test(tokens[at + 1]?.lower ?? '');
  if (saysThat && /[^s]s$/.test(before.lower)) return true;
  if (MODALS.has(before.lower)) return true;
  const next = tokens[at + 1];
  if (/[^e]ed$/.test(lower) && lower.length > 3) {
    if (AUXILIARIES.has(before.lower)) return next !== undefined && opensComplement(next);
    if (isName(before) && isPlainNoun(next)) return true;
    return canFollowSubject(before) && canFollowPast(before, next);
  }
  if (AMBIGUOUS_PASTS.has(lower) || /[^s]s$/.test(lower)) {
    const isSubject =
      (PRONOUNS.has(before.lower) && before.lower !== 'you') || before.lower === 'which' || isName(before);
    return isSubject && next !== undefined && opensComplement(next);
  }
  return false;
}

const isName = ({ text, lower }: Token) => isCapital(text) && !DETERMINERS.has(lower) && !TIMES.has(lower);

/** "NAME rallied | supporters" */
const isPlainNoun = (token: Token | undefined) =>
  token?.kind === 'word' && /s$/.test(token.lower) && !isFunctionWord(token.lower) && !isCapital(token.text);

/** A noun, a name, a pronoun or an adverb: what a past form follows as a verb rather than as an adjective. */
function canFollowSubject(before: Token): boolean {
  const { lower } = before;
  if (PRONOUNS.has(lower) || lower === 'which' || isAdverb(lower)) return true;
  return !isFunctionWord(lower) && !BE.has(lower);
}

/** "released the report", "shrugged off", "sought to"; but "released by", "released Tuesday" may be a participle. */
function canFollowPast(before: Token, next: Token | undefined): boolean {
  if (!next) return true;
  const isCertain = PRONOUNS.has(before.lower) || before.lower === 'which';
  if (next.lower === 'by' || TIMES.has(next.lower)) return isCertain;
  // "the drivers | cheered |."
  if (/^[.;!?]$/.test(next.text)) return true;
  return isCertain || opensComplement(next);
}

/** What may follow a verb and seldom follows a participle before its noun. */
function opensComplement(next: Token): boolean {
  const { lower } = next;
  return (
    next.kind === 'quotation' ||
    isCapital(next.text) ||
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    PARTICLES.has(lower) ||
    isAdverb(lower) ||
    /^(?:to|that|him|them|us|me|how|why|what|whether|if|as|\d)/.test(lower)
  );
}

/** What only a verb follows: "they will | hold". */
const MODALS: ReadonlySet<string> = new Set(
  "will would can could may might must should shall do does did won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't".split(
    ' ',
  ),
);

const PARTICLES: ReadonlySet<string> = new Set(
  'up off out down back away forward ahead together apart'.split(' '),
);
