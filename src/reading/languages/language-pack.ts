import type { Person, StatementKind } from '../article.js';
import type { ParsedParagraph } from '../attribution/parsed-paragraph.js';
import type { Naming } from '../people/naming.js';
import type { Coreference } from '../people/resolved.js';
import type { Writing } from '../text/writing.js';

/** The confidence in what is certain by its form: not measured, but as high as it may be without being all. */
export const CERTAIN_BY_FORM = 0.99;

/** A text with its attributions and the entities that they name, before it is judged how sure each is. */
export interface AttributedText extends Coreference {
  text: string;
  paragraphs: readonly ParsedParagraph[];
}

/**
 * What reading takes from a language. How a text is taken apart, the entities behind names, speakers and warnings are
 * the same for all, given the language's own words; which words stand for whom, and who says what, only its own grammar
 * tells. Nothing outside of a pack's folder knows a word of its language.
 */
export interface LanguagePack {
  /** How the language is written: its abbreviations, quotation marks and the like. */
  writing: Writing;
  /** What its words tell of those whom a text names: titles, nouns for people, words of things. */
  naming: Naming;
  /** Takes a text apart, finds what is said in it, and links those who say it to one entity each. */
  attribute: (text: string, people: readonly Person[]) => AttributedText;
  /** How sure each attribution is, from 0 to 1, in the order of `resolved`. */
  confidencesOf: (attributed: AttributedText) => number[];
  /** Whether an attribution of this kind and confidence is shown with its speaker. */
  isClear: (kind: StatementKind, confidence: number) => boolean;
  /** Whether it was measured how often such attributions are right, so that a confidence may be told as a figure. */
  isMeasured: boolean;
}
