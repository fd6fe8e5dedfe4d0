import { type Source, sourceOf } from './attribution.js';
import type { ParsedParagraph } from './parsed-paragraph.js';
import type { RuleName } from './rules.js';

/** Rules that say nothing about the words themselves: a speaker who is named where the quotation closes goes first. */
const GUESSES: ReadonlySet<RuleName> = new Set(['unclear-speaker', 'last-speaker']);

/**
 * “First part. ⏎ “And second,” NAME said: a quotation that a paragraph leaves open, and that nothing beside it
 * attributes, has the speaker whom a later paragraph of the same quotation names.
 */
export function attributeLeftOpen(text: string, paragraphs: readonly ParsedParagraph[]): void {
  let waiting: ParsedParagraph[] = [];
  let mark = '';
  for (const paragraph of paragraphs) {
    // Another kind of mark opens another quotation.
    if (text.charAt(paragraph.start) !== mark) waiting = [];
    const source = waiting.length > 0 ? ownSource(paragraph) : null;
    if (source) {
      for (const open of waiting) attribute(open, sourceOf(source, 'quote-closed-later'));
      waiting = [];
    }
    const last = paragraph.quotations.at(-1);
    if (last?.ending !== 'open') waiting = [];
    else if (waiting.length > 0 || isLeftToGuess(paragraph, last.start)) {
      waiting.push(paragraph);
      mark = text.charAt(last.start);
    }
  }
}

/** Whom the paragraph itself names for the quotation that it opens with. */
function ownSource({ start, attributions: [first] }: ParsedParagraph): Source | null {
  const isOwn = first?.start === start && !GUESSES.has(first.rule) && first.rule !== 'quote-over-paragraphs';
  return isOwn ? first : null;
}

/** Whether nothing in a paragraph attributes the quotation that it leaves open at a place. */
function isLeftToGuess({ start, attributions }: ParsedParagraph, quotation: number): boolean {
  const last = attributions.at(-1);
  return last && last.end > quotation ? GUESSES.has(last.rule) : quotation === start;
}

function attribute(paragraph: ParsedParagraph, source: Source): void {
  const quotation = paragraph.quotations.at(-1);
  if (!quotation) return;
  const { start, end } = quotation;
  const before = paragraph.attributions.filter((attribution) => attribution.end <= start);
  paragraph.attributions = [...before, { start, end, kind: 'quoted', ...source }];
}
