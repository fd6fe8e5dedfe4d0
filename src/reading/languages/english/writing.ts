import { quotationMarks } from '../../text/quotation-marks.js';
import type { Writing } from '../../text/writing.js';
import { ABBREVIATIONS } from './lexicon/words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "n’t" stays with its verb; "’s" and the like do not. */
const CLITIC = /['’](?:s|d|ve|re|ll|m)$/i;

/** Words that an apostrophe stands before for letters left out. */
const ELIDED =
  /^['’‘`](?:\d0s|(?:em|n|til|till|tis|twas|twere|cause|cos|cuz|bout|round|tude|bama|nuff|sup|un|ere)\b)/i;

/** A plural or an "-in", as in "the farmers' union" and "goin' home". */
const MAY_END_IN_APOSTROPHE = /(?:s|in)$/i;

/** Behind a comma, before a name or a pronoun and a verb of saying, either first. */
const SPEAKER =
  /(?<=,)(?=\s(?:(?:said|says|added|told|asked|wrote)\s|(?:he|she|they|\p{Lu}[\p{L}.’' -]{0,60}?)\s(?:said|says|added|told|asked|wrote)\b))/u;

/** How English is written; its articles quote with the marks of many languages. */
export const WRITING: Writing = {
  abbreviations: ABBREVIATIONS,
  endings: words('inc. corp. co. ltd. jr. sr. etc.'),
  openers: words(
    'the a an in on at he she they it we i but and for his her their this that these those when if after as while although since because so yet',
  ),
  clitic: CLITIC,
  dates: words(`
    jan jan. january feb feb. february mar mar. march apr apr. april may jun june jul july aug aug. august sep sept
    september oct oct. october nov nov. november dec dec. december
    monday tuesday wednesday thursday friday saturday sunday`),
  marks: quotationMarks(undefined, { elided: ELIDED, mayEndInApostrophe: MAY_END_IN_APOSTROPHE }),
  speakerBehind: SPEAKER,
};
