import type { Span, StatementKind } from './article.js';
import { type Content, contentAfter } from './contents.js';
import { type Frame, findFrames } from './frames.js';
import { COORDINATORS, PREPOSITIONS, TIMES } from './lexicon/words.js';
import { isAdverb, nounPhraseAfter } from './noun-phrases.js';
import type { RuleName } from './rules.js';
import type { TokenRange } from './sentences.js';
import type { Token } from './tokens.js';

/** Words said, with the words that tell by whom; who that is, coreference decides. */
export interface Attribution extends Span {
  kind: StatementKind;
  mention: Span | null;
  cue: Span | null;
  rule: RuleName;
}

/** Reported words shorter than this are a fragment of a sentence, not something said. */
const FEWEST_WORDS = 2;

/** The attributions whose frame stands in the same sentence as the words said, in order, none overlapping. */
export function attributeSentence(tokens: readonly Token[], sentence: TokenRange): Attribution[] {
  const frames = findFrames(tokens, sentence);
  const attributions: Attribution[] = [];
  let covered = sentence.from;
  frames.forEach((frame, index) => {
    if (frame.from < covered && frame.cue.from < covered) return;
    const before = attributions.length;
    const left = contentBefore(tokens, frame, covered, sentence);
    if (left) addPieces(tokens, left, frame, ruleBefore(frame), attributions);
    const isParenthesis = attributions.length > before;
    const end = contentEnd(tokens, frame, frames, index, sentence);
    const right = isParenthesis
      ? goesOnAfter(tokens, frame, end, tokens[(left?.to ?? 0) - 1]?.kind === 'quotation')
      : contentAfter(tokens, frame, end);
    if (right) addPieces(tokens, right, frame, ruleAfter(frame), attributions);
    if (isParenthesis || right) covered = Math.max(right?.to ?? 0, frame.to, covered);
  });
  return attributions;
}

function ruleBefore({ side, kind }: Frame): RuleName {
  if (kind === 'according-to') return 'according-to';
  if (side === 'after') return 'quote-then-inverted-verb';
  return side === 'shared' ? 'shared-subject' : 'quote-then-verb';
}

function ruleAfter({ side, kind }: Frame): RuleName {
  if (kind === 'according-to') return 'according-to';
  if (side === 'later') return 'clause-then-subject';
  if (side === 'agent') return 'passive-with-agent';
  if (side === 'nobody') return 'nobody-named';
  return side === 'shared' ? 'shared-subject' : 'verb-then-quote';
}

/** “…,” she said. / The road, he added, is open. What stands before a frame that a comma or a quotation parts off. */
function contentBefore(
  tokens: readonly Token[],
  frame: Frame,
  covered: number,
  sentence: TokenRange,
): TokenRange | null {
  if (frame.side === 'nobody' || frame.side === 'agent' || frame.side === 'later') return null;
  if (frame.form === 'gerund') return null;
  let end = frame.from;
  while (end > covered && isJoint(tokens[end - 1])) end--;
  if (end <= covered) return null;
  const touchesQuotation = tokens[end - 1]?.kind === 'quotation';
  const isParted = end < frame.from || touchesQuotation;
  if (frame.kind === 'according-to') {
    if (!touchesQuotation && !endsParenthesis(tokens, frame, sentence)) return null;
    return { from: skipOpening(tokens, covered, end), to: end };
  }
  if (!isParted) return null;
  if (!touchesQuotation && (!endsParenthesis(tokens, frame, sentence) || frame.side === 'shared'))
    return null;
  if (touchesQuotation && frame.side === 'shared') return null;
  if (!touchesQuotation && !(frame.takes?.takes.has('clause') || frame.takes?.takes.has('person')))
    return null;
  return { from: skipOpening(tokens, covered, end), to: end };
}

const isJoint = (token: Token | undefined) =>
  token !== undefined &&
  (token.text === ',' ||
    token.text === '—' ||
    token.text === '–' ||
    token.text === '--' ||
    token.text === '-');

/** Commas and "and" that the words before a frame open with are not part of what was said. */
function skipOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.text === ',' || tokens[at]?.text === ':' || tokens[at]?.text === ';')) at++;
  return at;
}

/** After the frame, the sentence ends or a comma parts it off; time and place may stand between. */
function endsParenthesis(tokens: readonly Token[], frame: Frame, sentence: TokenRange): boolean {
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

/** Where the words that a frame governs end: at the next frame that is not part of them, or with the sentence. */
function contentEnd(
  tokens: readonly Token[],
  frame: Frame,
  frames: readonly Frame[],
  index: number,
  sentence: TokenRange,
): number {
  if (frame.side === 'later' && frame.subject) return trimEnd(tokens, frame.subject.from, frame.to);
  if (opensSubordinate(tokens, frame, sentence)) {
    const main = mainClauseStart(tokens, frame.to, sentence.to);
    if (main) return trimEnd(tokens, main, frame.to);
  }
  for (let at = index + 1; at < frames.length; at++) {
    const next = frames[at];
    if (!next || next.from <= frame.to) continue;
    const quotation = touchedQuotation(tokens, next);
    if (quotation !== null && quotation > frame.to && next.kind === 'verb')
      return trimEnd(tokens, quotation, frame.to);
    let start = next.from;
    while (start > frame.to && isCut(tokens[start - 1])) start--;
    const hasComma = tokens.slice(start, next.from).some(({ text }) => /^(?:,|—|–|--)$/.test(text));
    const hasCoordinator = start < next.from && !hasComma;
    if (next.kind === 'according-to') return trimEnd(tokens, start, frame.to);
    if (next.form === 'gerund' && hasComma && next.side === 'shared') return trimEnd(tokens, start, frame.to);
    if (next.side === 'shared' && hasComma && next.form === 'past') return trimEnd(tokens, start, frame.to);
    if (next.side === 'shared' && hasCoordinator && next.form === frame.form)
      return trimEnd(tokens, start, frame.to);
    if (next.side === 'before' && hasComma && start < next.from - 1) return trimEnd(tokens, start, frame.to);
    const isAside = next.side === 'before' && hasComma && endsParenthesis(tokens, next, sentence);
    if (isAside) return trimEnd(tokens, start, frame.to);
  }
  return trimEnd(tokens, sentence.to, frame.to);
}

const isCut = (token: Token | undefined) =>
  token !== undefined &&
  (/^(?:,|—|–|--|though|although|while)$/.test(token.lower) ||
    COORDINATORS.has(token.lower) ||
    token.lower === 'but' ||
    token.lower === 'then');

/** "When NAME said …, the minister …": the frame stands in a clause that the main one follows. */
function opensSubordinate(tokens: readonly Token[], frame: Frame, sentence: TokenRange): boolean {
  const before = tokens[frame.from - 1];
  return (
    frame.side === 'before' &&
    frame.from - 1 <= sentence.from + 1 &&
    before !== undefined &&
    /^(?:when|as|while|although|though|after|before|because|since|if)$/.test(before.lower)
  );
}

/** The comma after which the main clause starts with its subject. */
function mainClauseStart(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text !== ',' && !tokens[at]?.text.endsWith(',”')) continue;
    const subject = nounPhraseAfter(tokens, at + 1, to);
    if (subject && subject.from === at + 1 && tokens[subject.to]?.kind === 'word') return at;
  }
  return null;
}

/** The quotation right before a frame, which is its own: “…,” she said. */
function touchedQuotation(tokens: readonly Token[], frame: Frame): number | null {
  if (frame.side !== 'before' && frame.side !== 'after') return null;
  let at = frame.from - 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '—') at--;
  const token = tokens[at];
  return token?.kind === 'quotation' && (at < frame.from - 1 || endsOwnSentence(token)) ? at : null;
}

/** Without the punctuation that ends the sentence. */
function trimEnd(tokens: readonly Token[], to: number, from: number): number {
  let end = to;
  while (end > from && /^[.,;:!?…—–-]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** “…,” he said, “…”: the words go on behind the frame. */
function goesOnAfter(tokens: readonly Token[], frame: Frame, to: number, isQuoted: boolean): Content | null {
  let at = frame.to;
  const limit = Math.min(to, frame.to + 40);
  while (
    at < limit &&
    tokens[at]?.text !== ',' &&
    tokens[at]?.text !== ':' &&
    tokens[at]?.kind !== 'quotation'
  )
    at++;
  const joint = tokens[at];
  if (!joint || at >= limit) return null;
  if (joint.kind === 'quotation') return { from: at, to, join: 'quotation' };
  const next = tokens[at + 1];
  if (next?.kind === 'quotation' && at + 1 < to) return { from: at + 1, to, join: 'quotation' };
  if (isQuoted) {
    for (let ahead = at; ahead < limit; ahead++) {
      if (tokens[ahead]?.kind === 'quotation') return { from: ahead, to, join: 'quotation' };
    }
    return null;
  }
  const isPlain = at === frame.to && next?.kind === 'word' && !/ing$/.test(next.lower);
  return isPlain && to - at > FEWEST_WORDS + 1 && frame.kind !== 'according-to'
    ? { from: at + 1, to, join: 'clause' }
    : null;
}

/** Parts what was said into quotations and reported words. */
function addPieces(
  tokens: readonly Token[],
  content: TokenRange & { join?: Content['join'] },
  frame: Frame,
  rule: RuleName,
  attributions: Attribution[],
): void {
  const mention = frame.subject && spanOf(tokens, frame.subject);
  const cue = spanOf(tokens, frame.cue);
  const add = (range: TokenRange, kind: StatementKind, name: RuleName) => {
    const span = spanOf(tokens, range);
    if (span) attributions.push({ ...span, kind, mention, cue, rule: name });
  };
  for (const piece of pieces(tokens, content)) {
    if (piece.isQuoted) add(piece, 'quoted', rule);
    else if (wordCount(tokens, piece) >= FEWEST_WORDS) {
      add(piece, isMixed(tokens, piece) ? 'mixed' : 'reported', reportedRule(rule));
    }
  }
}

function reportedRule(rule: RuleName): RuleName {
  if (rule === 'verb-then-quote') return 'verb-then-clause';
  return rule === 'quote-then-verb' || rule === 'quote-then-inverted-verb' ? 'clause-then-verb' : rule;
}

interface Piece extends TokenRange {
  isQuoted: boolean;
}

/** Quotations that stand as sentences of their own are pieces of their own; others belong to the clause around them. */
function pieces(tokens: readonly Token[], { from, to }: TokenRange): Piece[] {
  const found: Piece[] = [];
  let start = from;
  const close = (end: number) => {
    const clause = {
      from: skipOpening(tokens, start, end),
      to: trimEnd(tokens, end, start),
      isQuoted: false,
    };
    if (clause.to > clause.from) found.push(clause);
  };
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind !== 'quotation' || !standsAlone(tokens, at, from, to)) continue;
    close(at);
    found.push({ from: at, to: at + 1, isQuoted: true });
    start = at + 1;
  }
  close(to);
  const words = found.filter(({ isQuoted }) => !isQuoted);
  const [only] = words;
  if (found.length > 1 && only && words.length === 1 && wordCount(tokens, only) < 3)
    return found.filter(({ isQuoted }) => isQuoted);
  return found;
}

/** Whether a quotation is more than a part of the clause around it. */
function standsAlone(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isFirst = at === from || before?.text === ',' || before?.text === ':' || before?.kind === 'quotation';
  const isLast =
    at + 1 >= to ||
    after?.kind === 'quotation' ||
    /^[,.;:—–]$/.test(after?.text ?? '') ||
    endsOwnSentence(token);
  const startsSentence = /^\W*[\p{Lu}\d…]/u.test(token.text);
  if (at === from && isLast) return true;
  return isFirst && isLast && (startsSentence || before?.text === ':');
}

const endsOwnSentence = ({ text }: Token) => /[.,!?…](?:['’”"»]|'')*$/.test(text);

/** Whether words in quotation marks are somebody's rather than a name: the “Green Corridor” plan. */
function isMixed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'quotation' && !isTerm(token));
}

/** A title or a name in quotation marks: every word of weight has a capital, and no full stop or comma ends it. */
export function isTerm({ text }: Token): boolean {
  if (endsOwnSentence({ text } as Token)) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3);
  return words.length > 1 && heavy.length > 0 && heavy.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function wordCount(tokens: readonly Token[], { from, to }: TokenRange): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'quotation') count += token.text.split(/\s+/).length;
    else if (token?.kind === 'word') count++;
  }
  return count;
}

export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
