import type { Span } from '../../../article.js';
import type { Attribution } from '../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import { lastInside } from '../../../text/quotation-marks.js';
import { findQuotations } from '../../../text/quotations.js';
import { findSentences } from '../../../text/sentences.js';
import { type Token, tokenize } from '../../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isNickname } from '../grammar/phrase-parts.js';
import { isAdverb } from '../grammar/word-classes.js';
import { CUES, INTRODUCES_QUOTE } from '../lexicon/cues.js';
import { WRITING } from '../writing.js';
import { attributeSentence } from './attribute-sentence.js';

/** Reads each paragraph by itself; what needs its neighbours comes later. */
export function parseParagraphs(text: string, paragraphs: readonly Span[]): ParsedParagraph[] {
  return paragraphs.map((paragraph, index) => {
    const quotations = findQuotations(text, paragraph, paragraphs[index + 1], WRITING);
    const tokens = tokenize(text, paragraph, quotations, WRITING);
    const sentences = findSentences(tokens, WRITING, (token) => saysWho(tokens, token));
    const attributions: Attribution[] = [];
    for (const sentence of sentences) attributeSentence(tokens, sentence, attributions);
    const { start, end } = paragraph;
    return { start, end, quotations, tokens, sentences, attributions };
  });
}

/** Whether these words go on from a quotation to tell whose it is: “Ready?” | the minister asked. */
function saysWho(tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at - 1];
  if (!quotation) return false;
  const last = lastInside(quotation.text);
  if (last === '.') return isWholeSentence(tokens, at);
  if (!/[?!…—-]/.test(last)) return false;
  if (isCue(tokens[at])) return nounPhraseAfter(tokens, at + 1, tokens.length) !== null;
  const subject = nounPhraseAfter(tokens, at, tokens.length);
  if (!subject) return false;
  let next = subject.to;
  if (tokens[next]?.text === ',') next = apposedVerb(tokens, next);
  while (isAdverb(tokens[next]?.lower ?? '')) next++;
  return isCue(tokens[next]);
}

/** “We are ready.” NAME | said. A full stop where a comma belongs, and nothing else in the sentence after it. */
function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  const subject = nounPhraseAfter(tokens, at, tokens.length);
  const verb = subject && tokens[subject.to];
  if (!subject || !verb || subject.from !== at || !CUES.get(verb.lower)?.forms.has('past')) return false;
  const next = tokens[subject.to + 1];
  return next === undefined || next.text === '.';
}

/** “Ready?” NAME, the minister of trade, | asked: the token after the apposition. */
function apposedVerb(tokens: readonly Token[], comma: number): number {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 30); at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'quotation' && !isNickname(tokens, at)) || token.text === '.') break;
    if (token.text === ',' && isCue(tokens[at + 1])) return at + 1;
  }
  return comma;
}

const isCue = (token: Token | undefined) =>
  token !== undefined && (CUES.has(token.lower) || INTRODUCES_QUOTE.has(token.lower));
