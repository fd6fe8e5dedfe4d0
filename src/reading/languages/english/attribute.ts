import type { Person } from '../../article.js';
import { attributeLeftOpen } from '../../attribution/left-open.js';
import { findParagraphs } from '../../text/paragraphs.js';
import type { AttributedText } from '../language-pack.js';
import { attributeFloating } from './attribution/floating/attribute-floating.js';
import { parseParagraphs } from './attribution/parse.js';
import { attributeTranscript } from './attribution/transcript.js';
import { resolveMentions } from './people/coreference.js';

/** Takes an English text apart, finds what is said in it, and links those who say it to one entity each. */
export function attributeText(text: string, people: readonly Person[]): AttributedText {
  const paragraphs = parseParagraphs(text, findParagraphs(text));
  attributeFloating(text, paragraphs);
  attributeLeftOpen(text, paragraphs);
  attributeTranscript(text, paragraphs);
  return { text, paragraphs, ...resolveMentions(text, paragraphs, people) };
}
