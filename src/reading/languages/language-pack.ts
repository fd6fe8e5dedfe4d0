import type { Person } from '../article.js';
import type { ParsedParagraph } from '../attribution/parsed-paragraph.js';
import type { Coreference } from '../people/resolved.js';
import type { Writing } from '../text/writing.js';

/** A text with its attributions and the entities that they name, before it is judged how sure each is. */
export interface AttributedText extends Coreference {
  text: string;
  paragraphs: readonly ParsedParagraph[];
}

/**
 * What reading takes from a language. Paragraphs, quotation marks, tokens, the entities behind names, speakers and
 * warnings are the same for all; which words stand for whom, and who says what, only the language's own grammar tells.
 * The word tables and the grammar of English stand in `lexicon/`, `grammar/`, `attribution/` and `people/`, which its
 * pack alone calls; the marks that end a quotation left unclosed are looked for by English verbs in any language.
 */
export interface LanguagePack {
  /** How the language is written: its abbreviations, quotation marks and the like. */
  writing: Writing;
  /** Takes a text apart, finds what is said in it, and links those who say it to one entity each. */
  attribute: (text: string, people: readonly Person[]) => AttributedText;
  /** How sure each attribution is, from 0 to 1, in the order of `resolved`. */
  confidencesOf: (attributed: AttributedText) => number[];
  /** Whether it was measured how often such attributions are right, so that a confidence may be told as a figure. */
  isMeasured: boolean;
}
