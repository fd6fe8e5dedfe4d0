import { sourceOf } from '../../../../attribution/attribution.js';
import { inTranscript } from '../transcript.js';
import type { FloatingRule } from './floating-place.js';

/** “First. ⏎ “And second.”: the paragraph before left its quotation open; in a transcript another may take over. */
export const overParagraphs: FloatingRule = ({ paragraph, at, open }) => {
  const token = paragraph.tokens[at];
  if (at > 0 || !token) return null;
  return inTranscript(token) ?? (open && sourceOf(open, 'quote-over-paragraphs'));
};
