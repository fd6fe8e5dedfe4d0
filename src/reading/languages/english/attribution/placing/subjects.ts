import { lastInside } from '../../../../text/quotation-marks.js';
import type { TokenRange } from '../../../../text/sentences.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { withApposedName } from '../../grammar/apposed-name.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isAdverb, isFiniteVerb } from '../../grammar/word-classes.js';
import { CUES } from '../../lexicon/cues.js';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../../lexicon/words.js';
import { isTitleIn } from '../quoted-words.js';

/**
 * The phrase right before a verb, back to the quotation that it follows: “…,” retired police chief NAME | said.
 * "a letter that | says" has "a letter" as its subject, "the NAME, which | says" has "which".
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  const end = beforeTime(tokens, verb, floor);
  const relative = tokens[end - 1]?.lower;
  if (relative === 'which') return { from: end - 1, to: end };
  if (relative === 'that') return nounPhraseBefore(tokens, end - 1, floor);
  const subject = nounPhraseBefore(tokens, end, floor);
  if (!subject) return null;
  if (/^[\d.,]+$/.test(tokens[subject.to - 1]?.text ?? '')) {
    return tokens[subject.from - 2]?.lower === 'who'
      ? { from: subject.from - 2, to: subject.from - 1 }
      : null;
  }
  const isPronoun = PRONOUNS.has(tokens[subject.from]?.lower ?? '');
  for (let at = subject.from; !isPronoun && at > Math.max(floor, subject.from - LONGEST_LEAD); at--) {
    const token = tokens[at - 1];
    if (token?.kind === 'quotation')
      return /[,?!]/.test(lastInside(token.text)) ? { from: at, to: subject.to } : subject;
    if (token?.kind !== 'word' || isFiniteVerb(token)) break;
    if (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || COORDINATORS.has(token.lower))
      break;
  }
  return withEarlierAdjective(tokens, subject, floor);
}

/** "the tall, | grey-haired diplomat | said" */
function withEarlierAdjective(tokens: readonly Token[], subject: TokenRange, floor: number): TokenRange {
  const { from, to } = subject;
  const [adjective, first] = [tokens[from - 2], tokens[from]];
  const isList =
    (from - 3 === floor || tokens[from - 4]?.kind === 'quotation') &&
    tokens[from - 1]?.text === ',' &&
    adjective?.kind === 'word' &&
    DETERMINERS.has(tokens[from - 3]?.lower ?? '') &&
    first !== undefined &&
    !DETERMINERS.has(first.lower) &&
    !PRONOUNS.has(first.lower) &&
    !/^\p{Lu}/u.test(first.text);
  return isList ? { from: from - 3, to } : subject;
}

/** "NAME later on Thursday | said": the time between the subject and the verb belongs to neither. */
function beforeTime(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && TIMES.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end < verb && end - 1 > floor && tokens[end - 1]?.lower === 'on') end--;
  while (end < verb && end - 1 > floor && isAdverb(tokens[end - 1]?.lower ?? '')) end--;
  // "an ad released Thursday | accuses": the participle belongs to the subject, which ends before it here.
  if (end < verb && end - 2 > floor && /[^e]ed$/.test(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end - 1];
  return (last?.kind === 'word' && !PREPOSITIONS.has(last.lower)) || last?.text === ')' ? end : verb;
}

/** Words that may stand between a quotation and the name of the one who speaks. */
const LONGEST_LEAD = 6;

/** “…,” said | the minister: the speaker follows, and no verb of its own follows the speaker. */
export function invertedSubject(
  tokens: readonly Token[],
  cueEnd: number,
  { to }: TokenRange,
): TokenRange | null {
  const start = afterSetting(tokens, cueEnd);
  const subject = nounPhraseAfter(tokens, start, to);
  if (!subject || subject.from > start + 2 || tokens[subject.from]?.lower === 'that') return null;
  const next = subject.to < to ? tokens[subject.to] : undefined;
  if (next?.kind === 'word' && isFiniteVerb(next) && next.lower !== 'told' && !next.lower.endsWith('ing'))
    return null;
  return withApposedName(tokens, subject, to);
}

/** "said | for his part | NAME", "said | on Tuesday | NAME" */
function afterSetting(tokens: readonly Token[], from: number): number {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((ahead) => tokens[from + ahead]?.lower ?? '');
  if (first === 'for' && third === 'part') return from + 3;
  if (first === 'in' && (second === 'turn' || second === 'response')) return from + 2;
  return first === 'on' && TIMES.has(second) ? from + 2 : from;
}

/**
 * "NAME, a deputy from Osh, | said": the subject stands before the apposition between commas.
 * @param comma the comma right before the verb
 */
export function apposedSubject(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  const bracketed = tokens[comma - 1]?.text === ')' ? nounPhraseBefore(tokens, comma, floor) : null;
  if (bracketed && isCapital(tokens[bracketed.from]?.text ?? '') && tokens[bracketed.from - 1]?.text === ',')
    return bracketed;
  let start = comma;
  while (start > floor && comma - start < 60) {
    const token = tokens[start - 1];
    const isSpeech = token?.kind === 'quotation' && !isTitleIn(tokens, start - 1);
    if (!token || isSpeech || token.text === ';' || token.text === ':') break;
    start--;
  }
  while (
    start < comma &&
    /^(?:and|but|or|while|as|when|if|so|though|although|where|because|that|,|then|still|—|-|–)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start++;
  for (let tries = 0; tries < 3 && start < comma; tries++) {
    const subject = nounPhraseAfter(tokens, start, comma);
    if (
      subject &&
      tokens[subject.to]?.text === ',' &&
      subject.to < comma &&
      !isIntroduction(tokens[subject.from]) &&
      !isOpening(tokens[subject.from], subject.to - subject.from)
    ) {
      return withApposedName(tokens, subject, comma);
    }
    if (subject && /^(?:who|whose|which)$/.test(tokens[subject.to]?.lower ?? '')) return subject;
    const opening = start;
    while (start < comma && tokens[start]?.text !== ',') start++;
    const late = isIntroduction(tokens[opening])
      ? lateRole(tokens, { from: opening, to: start }, comma)
      : null;
    if (late) return late;
    start++;
  }
  return null;
}

/** "On Monday | the minister, NAME, | said": the role and the name, where the opening words have no comma of their own. */
function lateRole(tokens: readonly Token[], { from, to }: TokenRange, comma: number): TokenRange | null {
  const role = nounPhraseBefore(tokens, to, from);
  if (!role || role.from <= from + 1) return null;
  const named = withApposedName(tokens, role, comma);
  return named.to === comma && to < comma ? named : null;
}

/** "Reacting, the minister …", "Earlier, the mayor …": one word before the comma that is nobody. */
const isOpening = (token: Token | undefined, length: number) =>
  token !== undefined &&
  length === 1 &&
  (token.lower.endsWith('ing') || TIMES.has(token.lower) || isAdverb(token.lower));

const isIntroduction = (token: Token | undefined) =>
  token !== undefined && (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower));

/** "Noting that the road is open, the minister said …": the subject after the comma that ends the opening clause. */
export function laterSubject(tokens: readonly Token[], verb: number, { to }: TokenRange): TokenRange | null {
  let fallback: TokenRange | null = null;
  for (let at = verb + 1; at < to; at++) {
    const isJoint = tokens[at]?.text === ',' || tokens[at]?.kind === 'quotation';
    const subject = isJoint ? nounPhraseAfter(tokens, at + 1, to) : null;
    if (!subject || (tokens[at]?.kind === 'quotation' && subject.from > at + 1)) continue;
    let next = subject.to;
    while (next < to && isAdverb(tokens[next]?.lower ?? '')) next++;
    const word = tokens[next];
    if (word && next < to && (isFiniteVerb(word) || CUES.has(word.lower))) return subject;
    if (tokens[at]?.text === ',') fallback = subject;
  }
  return fallback;
}

const PLURAL =
  /(?:[^s']s|people|men|women|many|some|most|both|all|others|few|two|three|four|five|six|couple|pair|duo|trio|media|police|children|and)$/;

/** Whether a phrase can be the subject of "say" rather than of "says". */
export function isPlural(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const [first = ''] = words;
  if (PRONOUNS.has(first)) return /^(?:they|we|i|you|who)$/.test(first);
  const link = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const head = words.slice(0, link < 0 ? words.length : link);
  return head.some((word) => PLURAL.test(word));
}
