import { quotationMarks } from '../../text/quotation-marks.js';
import type { Writing } from '../../text/writing.js';
import { QUOTE_ANY } from './cues.js';
import { ABBREVIATIONS, OPENERS } from './words.js';

/** How Turkish is written. An apostrophe parts a name from its ending within a word, and never opens or ends one. */
export const WRITING: Writing = {
  abbreviations: ABBREVIATIONS,
  endings: new Set(['ltd.', 'şti.', 'vb.', 'vd.', 'vs.']),
  openers: OPENERS,
  clitic: null,
  dates: new Set(
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(
      ' ',
    ),
  ),
  marks: quotationMarks(['"', '＂', '“', '”', '‟', '„', '«', '‹', "''", '``', "'", '‘', '‛', '‚', '`']),
  speakerBehind: new RegExp(`(?<=[,.!?…])(?= ${QUOTE_ANY})`, 'u'),
};
