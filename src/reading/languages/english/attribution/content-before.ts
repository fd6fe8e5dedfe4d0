import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isAdverb } from '../grammar/word-classes.js';
import { PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/words.js';
import { skipOpening } from './edges.js';
import { type Frame, isRelativeFrame } from './frames.js';
import { isTitleIn } from './quoted-words.js';

/** “…,” she said. / The road, he added, is open. What stands before a frame that a comma or a quotation parts off. */
export function contentBefore(
  tokens: readonly Token[],
  frame: Frame,
  covered: number,
  sentence: TokenRange,
): TokenRange | null {
  if (frame.side === 'nobody' || frame.side === 'agent') return quotedBeforeIt(tokens, frame, covered);
  if (frame.kind === 'noun' || frame.side === 'later' || frame.form === 'gerund') return null;
  let end = frame.from;
  if (tokens[end - 1]?.lower === 'as') end--;
  while (end > covered && isJoint(tokens[end - 1])) end--;
  if (end <= covered) return null;
  const touchesQuotation = tokens[end - 1]?.kind === 'quotation' && !isTitleIn(tokens, end - 1);
  const isParted = end < frame.from || tokens[end - 1]?.kind === 'quotation';
  if (frame.kind === 'according-to') {
    if (!touchesQuotation && !endsParenthesis(tokens, frame, sentence)) return null;
    return { from: skipOpening(tokens, covered, end), to: end };
  }
  if (!isParted) return null;
  // In "NAME, | who disclosed it |, said" what stands before the clause is whom it is about.
  if (!touchesQuotation && isRelativeFrame(tokens, frame)) return null;
  if (!touchesQuotation && (!endsParenthesis(tokens, frame, sentence) || frame.side === 'shared'))
    return null;
  if (touchesQuotation && frame.side === 'shared') return null;
  if (!touchesQuotation && !canFollowClause(tokens, frame)) return null;
  return { from: skipOpening(tokens, covered, end), to: end };
}

/** "The road is open, the ministry said", "The road is dead, as she put it" */
function canFollowClause(tokens: readonly Token[], { cue, verb, from, takes }: Frame): boolean {
  if (takes?.takes.has('clause') || takes?.takes.has('that-clause') || takes?.takes.has('person'))
    return true;
  return tokens[from - 1]?.lower === 'as' && cue.to - verb > 1;
}

/** “…,” it was said: the passive has no other subject, so the words in quotation marks are what was said. */
function quotedBeforeIt(tokens: readonly Token[], { from }: Frame, covered: number): TokenRange | null {
  if (tokens[from - 1]?.lower !== 'it') return null;
  let end = from - 1;
  while (end > covered && isJoint(tokens[end - 1])) end--;
  if (end <= covered || tokens[end - 1]?.kind !== 'quotation') return null;
  return { from: skipOpening(tokens, covered, end), to: end };
}

/** "In a speech on Sunday, NAME said …": what opens the sentence tells when or where, and is not what was said. */
export function isSetting(
  tokens: readonly Token[],
  left: TokenRange,
  frame: Frame,
  sentence: TokenRange,
): boolean {
  const first = tokens[left.from];
  if (!first || left.from !== sentence.from || frame.kind === 'according-to') return false;
  const isParticiple = first.kind === 'word' && /(?:ing|ed)$/.test(first.lower);
  if (
    !isParticiple &&
    !PREPOSITIONS.has(first.lower) &&
    !SUBORDINATORS.has(first.lower) &&
    !TIMES.has(first.lower)
  )
    return false;
  const next = tokens[frame.to];
  return (
    next !== undefined &&
    frame.to < sentence.to &&
    (next.kind !== 'punctuation' ||
      (frame.to + 1 < sentence.to && tokens[frame.to + 1]?.kind === 'quotation'))
  );
}

const isJoint = (token: Token | undefined) =>
  token !== undefined &&
  (token.text === ',' ||
    token.text === '—' ||
    token.text === '–' ||
    token.text === '--' ||
    token.text === '-');

/** After the frame, the sentence ends or a comma parts it off; time and place may stand between. */
export function endsParenthesis(tokens: readonly Token[], frame: Frame, sentence: TokenRange): boolean {
  let at = frame.to;
  if (frame.takes?.takes.has('person')) at = nounPhraseAfter(tokens, at, sentence.to)?.to ?? at;
  const first = tokens[at];
  if (
    first &&
    at < sentence.to &&
    (PREPOSITIONS.has(first.lower) || TIMES.has(first.lower) || isAdverb(first.lower))
  ) {
    while (at < sentence.to && tokens[at]?.kind === 'word' && tokens[at]?.lower !== 'that') at++;
  }
  const next = tokens[at];
  return at >= sentence.to || next === undefined || /^[.,;!?—–)-]+$/.test(next.text);
}
