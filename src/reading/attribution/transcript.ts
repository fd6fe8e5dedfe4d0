import type { Span } from '../article.js';
import type { Token } from '../text/tokens.js';
import type { Attribution, Source } from './attribution.js';
import type { ParsedParagraph } from './parse.js';

/** A name in capitals, up to four words, perhaps with a bracket, before a colon: "KAMARA:", "MS. LINDGREN (by phone):". */
const LABEL =
  /^(?:["“]|'')?((?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Hon|Prof)\. )?(?:\p{Lu}[\p{Lu}\p{M}.’'-]+)(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,3})(?: \([^()]{1,40}\))?:\s/u;

/** Labels that open a line and are nobody's name. */
const NO_NAME =
  /^(?:UPDATE|UPDATED|NOTE|WATCH|READ|RELATED|BREAKING|PHOTO|PHOTOS|VIDEO|MORE|CORRECTION|EDITOR'?S NOTE|SOURCE)$/;

/** A single line of this form may be a heading; a transcript has several. */
const FEWEST_LINES = 2;

/**
 * Lines that open with the speaker's name, as in a transcript, are that speaker's own words to the end of the
 * paragraph: "KAMARA: We will not sign." Replaces what else was read in them.
 */
export function attributeTranscript(text: string, paragraphs: readonly ParsedParagraph[]): void {
  const lines: { paragraph: ParsedParagraph; line: Attribution }[] = [];
  for (const paragraph of paragraphs) {
    const line = readLine(text, paragraph);
    if (line) lines.push({ paragraph, line });
  }
  if (lines.length < FEWEST_LINES) return;
  for (const { paragraph, line } of lines) paragraph.attributions = [line];
}

function readLine(text: string, { start, end, quotations }: ParsedParagraph): Attribution | null {
  const mention = labelled(text.slice(start, Math.min(end, start + 120)), start);
  if (!mention) return null;
  const isInQuotation = quotations[0]?.start === start;
  const words = mention.end + (/^[^:]*:\s*/.exec(text.slice(mention.end, mention.end + 60))?.[0].length ?? 0);
  if (words >= end) return null;
  return {
    start: isInQuotation ? start : words,
    end,
    kind: 'quoted',
    mention,
    cue: null,
    rule: 'transcript',
  };
}

/** The label of a quotation that opens with one. */
export function inTranscript({ text, start }: Token): Source | null {
  const mention = labelled(text.slice(0, 120), start);
  return mention && { mention, cue: null, rule: 'transcript' };
}

function labelled(line: string, start: number): Span | null {
  const match = LABEL.exec(line);
  const name = match?.[1];
  if (!match || !name || NO_NAME.test(name)) return null;
  const at = start + match[0].indexOf(name);
  return { start: at, end: at + name.length };
}
