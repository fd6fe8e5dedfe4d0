import { type Source, spanOf } from '../../../../attribution/attribution.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { FloatingRule } from './floating-place.js';

/** “…” — NAME */
export const signed: FloatingRule = ({ paragraph, at, sentence }) =>
  signature(paragraph.tokens, at + 1, paragraph.sentences[sentence]?.to ?? at);

/** “…” ⏎ — NAME */
export const signedBelow: FloatingRule = ({ paragraph, at, following }) =>
  following && at === paragraph.tokens.length - 1
    ? signature(following.tokens, 0, following.tokens.length)
    : null;

function signature(tokens: readonly Token[], dash: number, to: number): Source | null {
  if (!/^(?:[—–―-]|--)$/.test(tokens[dash]?.text ?? '')) return null;
  const subject = nounPhraseAfter(tokens, dash + 1, to);
  const ends = subject && (subject.to >= to || tokens[subject.to]?.kind === 'punctuation');
  const isName = isCapital(tokens[subject?.from ?? -1]?.text ?? '');
  return subject && ends && isName ? { mention: spanOf(tokens, subject), cue: null, rule: 'signed' } : null;
}
