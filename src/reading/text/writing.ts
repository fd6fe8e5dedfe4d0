import type { QuotationMarks } from './quotation-marks.js';

/** How a language is written: what taking a text apart needs to know of it. Words are in lower case. */
export interface Writing {
  /** Words behind which a full stop ends no sentence, without it: "dr". */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations that a sentence may end in all the same, with the full stop: "ltd.". */
  endings: ReadonlySet<string>;
  /** Words that open a sentence where they have a capital behind an abbreviation: "the". */
  openers: ReadonlySet<string>;
  /** What is written on to a word and is a token of its own, as "’s"; null where there is no such thing. */
  clitic: RegExp | null;
  /** Words of the date in a dateline. */
  dates: ReadonlySet<string>;
  marks: QuotationMarks;
  /** Where a quotation that lacks its closing mark ends before its speaker; null where that is not known. */
  speakerBehind: RegExp | null;
}
