import type { Attribution } from '../../../attribution/attribution.js';
import type { RuleName } from '../../../attribution/rules.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import { type Content, contentAfter } from './content-after.js';
import { contentBefore, isSetting } from './content-before.js';
import { goesOnAfter } from './content-beyond.js';
import { canPart, contentEnd } from './content-end.js';
import { type Frame, findFrames } from './frames.js';
import { addPieces } from './pieces.js';
import { isTerm, wordsIn } from './quoted-words.js';

/**
 * Adds the attributions whose frame stands in the same sentence as the words said, in order, none overlapping.
 * @param attributions those of the sentences before
 */
export function attributeSentence(
  tokens: readonly Token[],
  sentence: TokenRange,
  attributions: Attribution[],
): void {
  const frames = findFrames(tokens, sentence);
  if (frames.length === 0) return;
  let covered = sentence.from;
  const parting = frames.filter((frame) => canPart(tokens, frame));
  for (const frame of frames) {
    if (frame.from < covered && frame.cue.from < covered) continue;
    const left = contentBefore(tokens, frame, covered, sentence);
    const isParenthesis = left !== null && !isSetting(tokens, left, frame, sentence);
    if (isParenthesis) {
      addPieces(tokens, ownWords(tokens, left), frame, ruleBefore(frame), attributions);
    }
    const end = contentEnd(tokens, frame, parting, sentence);
    const right = isParenthesis
      ? goesOnAfter(tokens, frame, end, tokens[left.to - 1]?.kind === 'quotation')
      : contentAfter(tokens, frame, end);
    if (right && frame.takes?.takes.has('if-quoted') && !hasQuotedWords(tokens, right)) continue;
    if (right && !isAddressee(tokens, right)) addPieces(tokens, right, frame, ruleAfter(frame), attributions);
    if (isParenthesis || right) covered = Math.max(right?.to ?? 0, frame.to, covered);
  }
}

/** Whether somebody's words stand in quotation marks here, not only a name or a term. */
function hasQuotedWords(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'quotation' && !isTerm(token) && wordsIn(token) >= FEWEST_QUOTED) return true;
  }
  return false;
}

/** Fewer words in quotation marks are a term. */
const FEWEST_QUOTED = 3;

/** The mayor was blunt: “…,” she said. Only the quotation before the frame is hers where a colon or a dash parts it. */
function ownWords(tokens: readonly Token[], left: TokenRange): TokenRange {
  const last = left.to - 1;
  const isParted =
    tokens[last]?.kind === 'quotation' && /^(?:[:;—–-]|--)$/.test(tokens[last - 1]?.text ?? '');
  return isParted && last > left.from ? { from: last, to: left.to } : left;
}

/** "scolded the clerk: “…,” she said": whom the words were said to, not what was said. */
function isAddressee(tokens: readonly Token[], { join, to }: Content): boolean {
  const next = tokens[to];
  return (
    join === 'object' && (next?.text === ':' || next?.text === ',') && tokens[to + 1]?.kind === 'quotation'
  );
}

function ruleBefore({ side, kind }: Frame): RuleName {
  if (kind === 'according-to') return 'according-to';
  if (side === 'agent') return 'passive-with-agent';
  if (side === 'nobody') return 'nobody-named';
  if (side === 'after') return 'quote-then-inverted-verb';
  return side === 'shared' ? 'shared-subject' : 'quote-then-verb';
}

function ruleAfter({ side, kind }: Frame): RuleName {
  if (kind === 'noun') return 'noun-then-clause';
  if (kind === 'according-to') return 'according-to';
  if (side === 'later') return 'clause-then-subject';
  if (side === 'agent') return 'passive-with-agent';
  if (side === 'nobody') return 'nobody-named';
  return side === 'shared' ? 'shared-subject' : 'verb-then-quote';
}
