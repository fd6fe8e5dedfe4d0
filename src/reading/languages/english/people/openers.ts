import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import type { Designation } from '../../../people/designation.js';
import type { Mention } from './mentions.js';

/**
 * Takes the first word off names that open a sentence, where it has its capital from there: the rest is a full name
 * by itself elsewhere in the text.
 * @example "Longtime NAME NAME said …" in a text that also has "NAME NAME"
 */
export function takeOffOpeners(mentions: readonly Mention[], paragraphs: readonly ParsedParagraph[]): void {
  const known = new Set<string>();
  for (const { opens, designation } of mentions) {
    if (!opens && designation && designation.names.length > 1) known.add(designation.names.join(' '));
  }
  for (const mention of mentions) {
    const { opens, designation } = mention;
    if (opens && designation && known.has(designation.names.slice(1).join(' '))) {
      mention.designation = withoutFirst(designation);
      const start = paragraphs[mention.paragraph]?.tokens[designation.range.from + 1]?.start;
      mention.name = { ...mention.name, start: start ?? mention.name.start };
    }
  }
}

const withoutFirst = (designation: Designation): Designation => ({
  ...designation,
  names: designation.names.slice(1),
  range: { from: designation.range.from + 1, to: designation.range.to },
});
