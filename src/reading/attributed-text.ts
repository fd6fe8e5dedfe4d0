import type { Person, ReadingWarning } from './article.js';
import { attributeFloating } from './attribution/floating/attribute-floating.js';
import { attributeLeftOpen } from './attribution/left-open.js';
import { type ParsedParagraph, parseParagraphs } from './attribution/parse.js';
import { attributeTranscript } from './attribution/transcript.js';
import { type Coreference, resolveMentions } from './people/coreference.js';
import { findParagraphs } from './text/paragraphs.js';

/** A text with its attributions and the entities that they name, before it is judged how sure each is. */
export interface AttributedText extends Coreference {
  text: string;
  paragraphs: readonly ParsedParagraph[];
  /** What coreference could not settle. */
  warnings: ReadingWarning[];
}

/** Takes a text apart, finds what is said in it, and links those who say it to one entity each. */
export function attributeText(text: string, people: readonly Person[]): AttributedText {
  const paragraphs = parseParagraphs(text, findParagraphs(text));
  attributeFloating(text, paragraphs);
  attributeLeftOpen(text, paragraphs);
  attributeTranscript(text, paragraphs);
  return { text, paragraphs, ...resolveMentions(text, paragraphs, people) };
}
