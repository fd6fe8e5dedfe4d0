import type { StatementKind } from '../../../article.js';
import { type Attribution, spanOf } from '../../../attribution/attribution.js';
import type { RuleName } from '../../../attribution/rules.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import type { Content } from './content-after.js';
import { FEWEST_WORDS, skipOpening, trimEnd } from './edges.js';
import type { Frame } from './frames.js';
import { endsOwnSentence, isTerm, wordsIn } from './quoted-words.js';

/** Parts what was said into quotations and reported words. */
export function addPieces(
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
    if (span) attributions.push({ start: span.start, end: span.end, kind, mention, cue, rule: name });
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
function pieces(
  tokens: readonly Token[],
  { from, to, join }: TokenRange & { join?: Content['join'] },
): Piece[] {
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
    if (tokens[at]?.kind !== 'quotation' || !standsAlone(tokens, at, { from, to, join })) continue;
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
function standsAlone(
  tokens: readonly Token[],
  at: number,
  { from, to, join }: TokenRange & { join: Content['join'] | undefined },
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isClause = join === 'that' || join === 'question';
  const isFirst =
    at === from ||
    /^[—–-]$/.test(before?.text ?? '') ||
    (before?.text === ',' && !isClause) ||
    before?.text === ':' ||
    before?.kind === 'quotation';
  const isLast =
    at + 1 >= to ||
    after?.kind === 'quotation' ||
    /^[,.;:—–]$/.test(after?.text ?? '') ||
    endsOwnSentence(token);
  const startsSentence = /^\W*[\p{Lu}\d…]/u.test(token.text);
  if (at === from && isLast) return true;
  return isFirst && isLast && (startsSentence || before?.text === ':');
}

/** Whether words in quotation marks are somebody's rather than a name: the “Green Corridor” plan. */
function isMixed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'quotation' && !isTerm(token));
}

function wordCount(tokens: readonly Token[], { from, to }: TokenRange): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'quotation') count += wordsIn(token);
    else if (token?.kind === 'word') count++;
  }
  return count;
}
