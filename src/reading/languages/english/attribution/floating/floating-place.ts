import type { Attribution, Source } from '../../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../../attribution/parsed-paragraph.js';
import type { Token } from '../../../../text/tokens.js';

/** Where a quotation stands that has no frame in its own sentence. */
export interface FloatingPlace {
  paragraph: ParsedParagraph;
  /** The quotation's token. */
  at: number;
  /** Index of its sentence. */
  sentence: number;
  /** Whether nothing but quotations stands in its sentence. */
  isAlone: boolean;
  /** The attributions of the paragraph right before and after it. */
  said: Attribution | undefined;
  next: Attribution | undefined;
  /** The paragraphs before, nearest first, and the one after. */
  previous: ParsedParagraph | undefined;
  beforePrevious: ParsedParagraph | undefined;
  following: ParsedParagraph | undefined;
  /** Whose quotation the paragraph before leaves open. */
  open: Source | null;
}

/** One way of finding the speaker of a quotation from what stands around it; null where it does not apply. */
export type FloatingRule = (place: FloatingPlace) => Source | null;

export function isOnlyQuotations(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'word') return false;
  }
  return true;
}
