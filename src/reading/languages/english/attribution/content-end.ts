import { lastInside } from '../../../text/quotation-marks.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isVerbHere } from '../grammar/verbs.js';
import { isFiniteVerb } from '../grammar/word-classes.js';
import { CUES } from '../lexicon/cues.js';
import { COORDINATORS } from '../lexicon/words.js';
import { endsParenthesis } from './content-before.js';
import { trimEnd } from './edges.js';
import { type Frame, isRelativeFrame } from './frames.js';
import { endsOwnSentence } from './quoted-words.js';

/**
 * Where the words that a frame governs end: at the next frame that is not part of them, or with the sentence.
 * @param parting the frames of the sentence of which `canPart` holds, in order
 */
export function contentEnd(
  tokens: readonly Token[],
  frame: Frame,
  parting: readonly Frame[],
  sentence: TokenRange,
): number {
  const limit = clauseLimit(tokens, frame, sentence);
  for (const next of parting) {
    if (next.from <= frame.to) continue;
    if (next.from > limit || (next.from === limit && limit < sentence.to)) break;
    const quotation = touchedQuotation(tokens, next);
    if (quotation !== null && quotation > frame.to && next.kind === 'verb') {
      return trimEnd(tokens, quotation, frame.to);
    }
    const opener = isOwnRelative(tokens, next) ? relativeStart(tokens, next) : null;
    const joint =
      opener === null
        ? jointBefore(tokens, next, frame.to)
        : { start: opener, hasComma: true, hasCoordinator: false };
    if (isNewStatement(tokens, frame, next, joint, sentence)) return trimEnd(tokens, joint.start, frame.to);
  }
  return trimEnd(tokens, limit, frame.to);
}

/** Whether a frame may tell of something else than the one before it: one right behind a word is part of what is said. */
export function canPart(tokens: readonly Token[], { kind, from }: Frame): boolean {
  const before = tokens[from - 1];
  return (
    kind === 'according-to' || before?.kind === 'quotation' || before?.lower === 'which' || isJoining(before)
  );
}

/** Where the frame's clause ends, whatever frames follow: at a semicolon, or where the main clause begins. */
function clauseLimit(tokens: readonly Token[], frame: Frame, { from, to }: TokenRange): number {
  if (frame.side === 'later' && frame.subject) return frame.subject.from;
  if (frame.kind === 'noun') return nounClauseEnd(tokens, frame, to);
  if (opensSubordinate(tokens, frame, from)) return mainClauseStart(tokens, frame.to, to);
  if (isRelativeFrame(tokens, frame) || /^(?:which|whom)$/.test(tokens[frame.from - 1]?.lower ?? ''))
    return relativeEnd(tokens, frame.to, to);
  for (let at = frame.to; at < to; at++) if (tokens[at]?.text === ';') return at;
  return to;
}

/** "her claim that the road is open | was checked"; "checked her claim that the road is open, | but" */
function nounClauseEnd(tokens: readonly Token[], frame: Frame, to: number): number {
  const end = mainClauseStart(tokens, frame.to, to);
  for (let at = frame.to + 1; at < end; at++) {
    const next = tokens[at + 1];
    const goesOn =
      next?.kind === 'word' &&
      (COORDINATORS.has(next.lower) || /^(?:but|which|while|although|though)$/.test(next.lower));
    if (tokens[at]?.text === ';' || (goesOn && (isComma(tokens[at]) || isQuotedComma(tokens[at])))) {
      return isComma(tokens[at]) || tokens[at]?.text === ';' ? at : at + 1;
    }
  }
  return end;
}

const isQuotedComma = (token: Token | undefined) =>
  token?.kind === 'quotation' && lastInside(token.text) === ',';

/** The commas, dashes and conjunctions that part a frame from what is before it. */
interface Joint {
  start: number;
  hasComma: boolean;
  hasCoordinator: boolean;
}

function jointBefore(tokens: readonly Token[], next: Frame, floor: number): Joint {
  let start = next.from;
  let hasComma = false;
  while (start > floor && isJoining(tokens[start - 1])) {
    start--;
    if (isComma(tokens[start])) hasComma = true;
  }
  if (isQuotedComma(tokens[start - 1])) hasComma = true;
  return { start, hasComma, hasCoordinator: start < next.from && !isComma(tokens[next.from - 1]) };
}

/** Whether the next frame tells of something else that is said rather than being part of what was said. */
function isNewStatement(
  tokens: readonly Token[],
  frame: Frame,
  next: Frame,
  { start, hasComma, hasCoordinator }: Joint,
  sentence: TokenRange,
): boolean {
  if (next.kind === 'according-to') return true;
  if (next.takes?.takes.has('if-quoted')) return false;
  if (next.side === 'shared') {
    if (hasComma) return next.form === 'gerund' || next.form === 'past';
    return hasCoordinator && next.form === frame.form;
  }
  if (next.side !== 'before') return false;
  if (isOwnRelative(tokens, next)) return true;
  if (hasComma && frame.side === 'after' && isRelativeFrame(tokens, next)) return true;
  if (hasComma) return hasCoordinator || start < next.from - 1 || endsParenthesis(tokens, next, sentence);
  if (hasCoordinator && isNamed(tokens, next) && !hasVerb(tokens, frame.to, start)) return true;
  const opener = tokens[next.to]?.text === ',' ? tokens[next.to + 1] : tokens[next.to];
  return hasCoordinator && opener?.kind === 'quotation';
}

const isNamed = (tokens: readonly Token[], { subject }: Frame) =>
  subject !== null && isCapital(tokens[subject.to - 1]?.text ?? '');

/** Whether a clause stands here rather than an object: "asked for | a photo | and NAME said". */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'quotation' || isVerbHere(tokens, at)) return true;
  return false;
}

/** ", which he called “…”", ", to which NAME replied: “…”": what the words in quotation marks belong to. */
function isOwnRelative(tokens: readonly Token[], { from, to }: Frame): boolean {
  if (tokens[from - 1]?.lower !== 'which') return false;
  const start =
    tokens[from - 2]?.text === ',' || (tokens[from - 2]?.lower === 'to' && tokens[from - 3]?.text === ',');
  return start && [0, 1, 2, 3].some((ahead) => tokens[to + ahead]?.kind === 'quotation');
}

const relativeStart = (tokens: readonly Token[], { from }: Frame) =>
  tokens[from - 2]?.text === ',' ? from - 2 : from - 3;

const isComma = (token: Token | undefined) => token !== undefined && /^(?:,|—|–|―|--)$/.test(token.text);

const isJoining = (token: Token | undefined) =>
  token !== undefined &&
  (isComma(token) ||
    COORDINATORS.has(token.lower) ||
    /^(?:but|then|though|although|while)$/.test(token.lower));

/** "When NAME said …, the minister …": the frame stands in a clause that the main one follows. */
function opensSubordinate(tokens: readonly Token[], frame: Frame, from: number): boolean {
  const before = tokens[frame.from - 1];
  if (frame.side === 'nobody')
    return frame.from <= from + 1 || (before?.text === ',' && tokens[frame.verb]?.lower === 'asked');
  if (frame.form === 'gerund' && before?.lower === 'with' && frame.from <= from + 2) return true;
  return (
    frame.side === 'before' &&
    frame.from - 1 <= from + 3 &&
    before !== undefined &&
    /^(?:when|as|while|although|though|after|before|because|since|if)$/.test(before.lower)
  );
}

/** The comma after which the main clause starts with its subject. */
function mainClauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = tokens[from]?.kind === 'quotation' ? from : from + 1; at < to; at++) {
    if (!isComma(tokens[at]) && !isQuotedComma(tokens[at])) continue;
    if (isVerbHere(tokens, at + 1) || CUES.get(tokens[at + 1]?.lower ?? '')?.forms.has('past')) return at;
    const subject = nounPhraseAfter(tokens, at + 1, to);
    if (subject?.from === at + 1 && tokens[subject.to]?.kind === 'word')
      return at + (isComma(tokens[at]) ? 0 : 1);
  }
  return to;
}

/** "NAME, who said …, | left": a relative clause ends at the comma before the main verb. */
function relativeEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = tokens[from]?.kind === 'quotation' ? from : from + 1; at < to; at++) {
    const next = tokens[at + 1];
    const isVerb =
      next !== undefined &&
      (isFiniteVerb(next) ||
        isVerbHere(tokens, at + 1) ||
        /[^e]ed$/.test(next.lower) ||
        CUES.get(next.lower)?.forms.has('past'));
    if (isQuotedComma(tokens[at]) && isVerb) return at + 1;
    if (isComma(tokens[at]) && (isVerb || opensMainClause(tokens, at + 1, to))) return at;
  }
  return to;
}

/** "there are some who agree, | NAME said" */
function opensMainClause(tokens: readonly Token[], at: number, to: number): boolean {
  const subject = nounPhraseAfter(tokens, at, to);
  return subject?.from === at && CUES.get(tokens[subject.to]?.lower ?? '')?.forms.has('past') === true;
}

/** The quotation right before a frame, which is its own: “…,” she said. */
function touchedQuotation(tokens: readonly Token[], frame: Frame): number | null {
  if (frame.side !== 'before' && frame.side !== 'after') return null;
  let at = frame.from - 1;
  if (isComma(tokens[at])) at--;
  const token = tokens[at];
  return token?.kind === 'quotation' && (at < frame.from - 1 || endsOwnSentence(token)) ? at : null;
}
