import type { Span } from './article.js';
import { type Attribution, isTerm, spanOf } from './attributions.js';
import { findFrames } from './frames.js';
import { PRONOUNS } from './lexicon/words.js';
import { firstSubject, nounPhraseAfter } from './noun-phrases.js';
import type { ParsedParagraph } from './passages.js';
import type { TokenRange } from './sentences.js';
import { isCapital, type Token } from './tokens.js';

/** A quotation of fewer words that nothing attributes is a term or a scare quote. */
const FEWEST_WORDS = 3;

/** Who speaks, as far as the words around a quotation tell. */
type Source = Pick<Attribution, 'mention' | 'cue' | 'rule'>;

/**
 * Attributes the quotations that have no frame in their own sentence, by what stands around them; adds to each
 * paragraph's attributions and keeps them in order.
 */
export function attributeFloating(paragraphs: readonly ParsedParagraph[]): void {
  let open: Source | null = null;
  paragraphs.forEach((paragraph, index) => {
    const previous = paragraphs[index - 1];
    for (const [at, token] of paragraph.tokens.entries()) {
      if (token.kind !== 'quotation' || covering(paragraph, token)) continue;
      const goesOn = at === 0 && previous?.quotations.at(-1)?.ending === 'open' ? open : null;
      const source: Source | null = goesOn
        ? { ...goesOn, rule: 'quote-over-paragraphs' }
        : sourceOf(paragraph, at, previous, paragraphs[index - 2]);
      if (source)
        insert(paragraph.attributions, { start: token.start, end: token.end, kind: 'quoted', ...source });
    }
    const last = paragraph.quotations.at(-1);
    open = last?.ending === 'open' ? (covering(paragraph, last) ?? null) : null;
  });
}

function sourceOf(
  paragraph: ParsedParagraph,
  at: number,
  previous: ParsedParagraph | undefined,
  beforePrevious: ParsedParagraph | undefined,
): Source | null {
  const { tokens, sentences, attributions } = paragraph;
  const token = tokens[at];
  if (!token || wordCount(token) < FEWEST_WORDS || isTerm(token)) return null;
  const sentenceIndex = sentences.findIndex(({ from, to }) => from <= at && at < to);
  const sentence = sentences[sentenceIndex];
  if (!sentence) return null;
  const signed = signature(tokens, at, sentence);
  if (signed) return signed;
  const colon = tokens[at - 1]?.text === ':';
  if (colon) return fromSubject(tokens, sentence, 'introduced-by-colon', tokens);
  const opensSentence = at === sentence.from || isOnlyQuotations(tokens, sentence.from, at);
  if (!opensSentence || !isWhole(tokens, at, sentence)) return null;

  const said = attributions.findLast(({ end }) => end <= token.start);
  if (said) return { ...pick(said), rule: 'quote-goes-on' };
  const sentenceBefore = sentences[sentenceIndex - 1];
  if (sentenceBefore) {
    const subject = fromSubject(tokens, sentenceBefore, 'subject-before-quote', tokens);
    if (subject) return subject;
  }
  const later = attributions.find(({ start, kind }) => start >= token.end && kind === 'quoted');
  if (later && isOnlyQuotations(tokens, 0, at)) return { ...pick(later), rule: 'quote-goes-on' };
  if (at === 0 && previous) {
    const introduced = introducedBy(previous);
    if (introduced) return introduced;
    const last =
      previous.attributions.at(-1) ??
      (isAllQuoted(previous) ? beforePrevious?.attributions.at(-1) : undefined);
    if (last) return { ...pick(last), rule: 'last-speaker' };
  }
  return { mention: null, cue: null, rule: 'unclear-speaker' };
}

/** “…” — NAME */
function signature(tokens: readonly Token[], at: number, { to }: TokenRange): Source | null {
  if (!/^(?:[—–―-]|--)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const subject = nounPhraseAfter(tokens, at + 2, to);
  const ends = subject && (subject.to >= to || tokens[subject.to]?.kind === 'punctuation');
  const isName = isCapital(tokens[subject?.from ?? -1]?.text ?? '');
  return subject && ends && isName ? { mention: spanOf(tokens, subject), cue: null, rule: 'signed' } : null;
}

const pick = ({ mention, cue }: Attribution) => ({ mention, cue });

/** A paragraph that ends with a colon introduces the next one. */
function introducedBy({ tokens, sentences, attributions }: ParsedParagraph): Source | null {
  const sentence = sentences.at(-1);
  if (!sentence || tokens.at(-1)?.text !== ':') return null;
  const frame = findFrames(tokens, sentence).at(-1);
  const mention = frame?.subject ? spanOf(tokens, frame.subject) : null;
  if (frame && mention) return { mention, cue: spanOf(tokens, frame.cue), rule: 'introduced-by-colon' };
  const subject = fromSubject(tokens, sentence, 'introduced-by-colon', tokens);
  const last = attributions.at(-1);
  return subject ?? (last ? { ...pick(last), rule: 'introduced-by-colon' } : null);
}

function fromSubject(
  tokens: readonly Token[],
  sentence: TokenRange,
  rule: Source['rule'],
  all: readonly Token[],
): Source | null {
  const subject = firstSubject(tokens, sentence);
  const first = subject && all[subject.from];
  if (!subject || !first) return null;
  const words = tokens.slice(subject.from, subject.to);
  const isPerson =
    /^(?:he|she)$/.test(first.lower) ||
    (!PRONOUNS.has(first.lower) && words.some(({ text, lower }) => isCapital(text) && lower !== 'the'));
  return isPerson || rule === 'introduced-by-colon'
    ? { mention: spanOf(tokens, subject), cue: null, rule }
    : null;
}

function covering({ attributions }: ParsedParagraph, { start, end }: Span): Attribution | undefined {
  return attributions.find((attribution) => attribution.start < end && start < attribution.end);
}

function insert(attributions: Attribution[], attribution: Attribution): void {
  const at = attributions.findIndex(({ start }) => start > attribution.start);
  attributions.splice(at < 0 ? attributions.length : at, 0, attribution);
}

const wordCount = ({ text }: Token) => text.split(/\s+/).length;

function isOnlyQuotations(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'word') return false;
  }
  return true;
}

/** Whether nothing but punctuation and quotations follows in the sentence. */
function isWhole(tokens: readonly Token[], at: number, { to }: TokenRange): boolean {
  return isOnlyQuotations(tokens, at + 1, to);
}

const isAllQuoted = ({ tokens }: ParsedParagraph) => isOnlyQuotations(tokens, 0, tokens.length);
