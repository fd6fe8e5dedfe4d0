import type { AttributedText } from '../../language-pack.js';

type Resolved = AttributedText['resolved'][number];

/** One line of a form may be a heading, or words behind a dash. */
const FEWEST = 2;

/** A signature ends its line, perhaps with where or what its bearer is: "― NAME, Springfield." */
const ENDS_LINE = /^[.*_]*(?:, [^\n\r]{1,40})?[^\S\n\r]*(?:[\n\r]|$)/;

/** More than a line's end can be told from. */
const LINE_END = 60;

/**
 * Which attributions of a text, of those in `resolved`, are certain by their form: several lines that open with a name
 * are a transcript, several quotations that end their lines with a dash and a name are signed. Training cannot learn
 * these: PolNeAR's annotation gives the lines of transcripts to the source "Partial transcript", and of its training
 * articles but two have signed quotations (seven, all right; in the development articles 22, all right).
 */
export function certainByForm({
  text,
  resolved,
}: Pick<AttributedText, 'text' | 'resolved'>): (index: number) => boolean {
  const forms = resolved.map((one) => formOf(text, one));
  const isCertain = (form: string) => forms.filter((other) => other === form).length >= FEWEST;
  const certain = new Set(['transcript', 'signed'].filter(isCertain));
  return (index) => certain.has(forms[index] ?? '');
}

/** The form of an attribution that has one, with a speaker. */
function formOf(text: string, { attribution, entity }: Resolved): 'transcript' | 'signed' | null {
  const { rule, mention } = attribution;
  if (entity === null || !mention) return null;
  if (rule === 'transcript') return rule;
  const behind = text.slice(mention.end, mention.end + LINE_END);
  return rule === 'signed' && ENDS_LINE.test(behind) ? rule : null;
}
