import type { Span } from '../../../article.js';
import type { Attribution, Source } from '../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import type { Token } from '../../../text/tokens.js';
import { type Label, readLabel } from './transcript-label.js';

/** A single line of this form may be a heading; a transcript has several. */
const FEWEST_LINES = 2;

interface Line {
  paragraph: ParsedParagraph;
  label: Label;
}

/**
 * Lines that open with the speaker's name, as in a transcript, are that speaker's own words to the end of the
 * paragraph: "KAMARA: We will not sign." Replaces what else was read in them.
 */
export function attributeTranscript(text: string, paragraphs: readonly ParsedParagraph[]): void {
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    const label = readLabel(text, paragraph);
    if (label && label.words < paragraph.end) lines.push({ paragraph, label });
  }
  const capitals = lines.filter(({ label }) => label.form === 'in capitals');
  const letters = dialogue(
    text,
    lines.filter(({ label }) => label.form !== 'in capitals'),
  );
  for (const spoken of [capitals, letters]) {
    if (spoken.length < FEWEST_LINES) continue;
    for (const line of spoken) line.paragraph.attributions = [attributionOf(line)];
  }
}

function attributionOf({ paragraph: { start, end, quotations }, label }: Line): Attribution {
  return {
    start: quotations[0]?.start === start ? start : label.words,
    end,
    kind: 'quoted',
    mention: { start: label.start, end: label.end },
    cue: null,
    rule: 'transcript',
  };
}

/**
 * The lines of those who take turns, by names in small letters. Much else opens so, as "Doors open: 7 pm" or a headline:
 * here there are words that end as a sentence does, and at least two speak, one of them again, or one asks. A name of one
 * word is short for a fuller one.
 */
function dialogue(text: string, lines: readonly Line[]): Line[] {
  const full = lines.map(({ label: { name } }) => name).filter((name) => name.includes(' '));
  const parts = new Set(full.flatMap((name) => name.split(' ')));
  const isAsked = lines.some(({ label: { form, name } }) => form === 'role' && name !== 'A');
  const spoken = lines.filter(({ paragraph: { end }, label: { name, form, words } }) => {
    if (form === 'role') return name !== 'A' || isAsked;
    return (name.includes(' ') || parts.has(name)) && isSentence(text.slice(words, end));
  });
  const names = new Set(spoken.map(({ label }) => label.name));
  return names.size > 1 && (isAsked || names.size < spoken.length) ? spoken : [];
}

const isSentence = (words: string) => /\p{L}/u.test(words) && /[.?!…"”'’)\]—–-]$/.test(words);

/** The label of a quotation that opens with one. */
export function inTranscript({ text, start }: Token): Source | null {
  const label = readLabel(text, { start: 0, end: text.length });
  if (label?.form !== 'in capitals') return null;
  const mention: Span = { start: start + label.start, end: start + label.end };
  return { mention, cue: null, rule: 'transcript' };
}
