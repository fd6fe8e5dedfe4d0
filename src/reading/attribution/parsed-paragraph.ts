import type { Span } from '../article.js';
import type { Quotation } from '../text/quotations.js';
import type { TokenRange } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Attribution } from './attribution.js';

/** One paragraph, taken apart: what the later stages of reading work on. */
export interface ParsedParagraph extends Span {
  quotations: Quotation[];
  tokens: Token[];
  sentences: TokenRange[];
  /** In order, none overlapping. */
  attributions: Attribution[];
}
