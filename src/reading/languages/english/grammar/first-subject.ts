import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/words.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isVerbHere } from './verbs.js';
import { isAdverb, isLeadIn } from './word-classes.js';

/**
 * The subject that a sentence, or the clause from token `from` on, opens with: "On Monday, the two ministers met …"
 * gives "the two ministers".
 */
export function firstSubject(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let at = from;
  for (let tries = 0; tries < 4 && at < to; tries++) {
    while (at < to && (isOpening(tokens[at]?.lower ?? '') || tokens[at]?.text === ',')) at++;
    const token = tokens[at];
    if (!token || at >= to) return null;
    const isIntroduction =
      PREPOSITIONS.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      token.lower === 'to' ||
      (/(?:ing|ed)$/.test(token.lower) && token.kind === 'word' && !opensName(tokens[at + 1]));
    const phrase = isIntroduction ? null : nounPhraseAfter(tokens, at, to);
    if (token.lower === 'there') return null;
    if (phrase && !isSetting(tokens, phrase, to)) return phrase;
    if (!isIntroduction && !phrase) return null;
    while (at < to && tokens[at]?.text !== ',') at++;
  }
  return null;
}

/** "But", "Later", not "Before the vote". */
const isOpening = (lower: string) => isLeadIn(lower) && !PREPOSITIONS.has(lower);

/** "Retired Colonel NAME" is a name; "Asked Monday" is none. */
const opensName = (next: Token | undefined) =>
  next !== undefined && isCapital(next.text) && !TIMES.has(next.lower);

/** "Hours later, NAME …", "…, N.H., NAME …": a time or a place between commas before the subject. */
function isSetting(tokens: readonly Token[], phrase: TokenRange, to: number): boolean {
  let at = phrase.to;
  while (at < Math.min(to, phrase.to + 4) && tokens[at]?.kind === 'word') at++;
  if (at >= to || tokens[at]?.text !== ',') return false;
  const last = tokens[at - 1]?.lower ?? '';
  if (at > phrase.to && !isVerbHere(tokens, phrase.to) && (TIMES.has(last) || isAdverb(last))) return true;
  if (at > phrase.to) return false;
  return (
    tokens[phrase.from - 1]?.text === ',' &&
    (PREPOSITIONS.has(tokens[phrase.from - 3]?.lower ?? '') || subjectFollows(tokens, phrase, to))
  );
}

/** "…, Calif., | a voice celebrated": behind the place a subject with its verb. */
function subjectFollows(tokens: readonly Token[], place: TokenRange, to: number): boolean {
  if (place.to - place.from > 1) return false;
  const subject = nounPhraseAfter(tokens, place.to + 1, to);
  return subject?.from === place.to + 1 && isVerbHere(tokens, subject.to);
}
