import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { COORDINATORS } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { endsParenthesis } from './content-before.js';
import type { Frame } from './frames.js';
import { endsOwnSentence } from './pieces.js';

/** Where the words that a frame governs end: at the next frame that is not part of them, or with the sentence. */
export function contentEnd(
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
    const opener = tokens[next.to]?.text === ',' ? tokens[next.to + 1] : tokens[next.to];
    if (next.side === 'before' && hasCoordinator && opener?.kind === 'quotation')
      return trimEnd(tokens, start, frame.to);
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
    (frame.side === 'nobody' && frame.from <= sentence.from + 1) ||
    (frame.side === 'before' &&
      frame.from - 1 <= sentence.from + 1 &&
      before !== undefined &&
      /^(?:when|as|while|although|though|after|before|because|since|if)$/.test(before.lower))
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
export function trimEnd(tokens: readonly Token[], to: number, from: number): number {
  let end = to;
  while (end > from && /^[.,;:!?…—–-]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
