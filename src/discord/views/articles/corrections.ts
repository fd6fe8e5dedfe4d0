import type { Correction } from '../../../library/store/correction.js';
import type { KeptCorrection } from '../../../library/store/store.js';
import { clip } from '../../room.js';
import { articleTexts, textsIn } from '../../texts/texts.js';
import { listed } from '../passage.js';
import { quotedWords } from './quoted-words.js';

const NAME_ROOM = 100;
const WORDS_ROOM = 120;

/** A correction in words. */
export function correctionText(correction: Correction): string {
  const texts = articleTexts.correction;
  const speaker = clip(correction.speaker, NAME_ROOM);
  return correction.kind === 'spelling'
    ? texts.spelling(speaker, clip(correction.spelling, NAME_ROOM))
    : texts.speaker(quotedWords(correction.words, WORDS_ROOM), speaker);
}

/** All corrections of an article, the latest first, as many as there is room for. */
export function correctionLines(corrections: readonly KeptCorrection[], room: number): string[] {
  if (corrections.length === 0) return [];
  const { correctionsHead, correction: texts } = articleTexts;
  const heading = correctionsHead(corrections.length);
  const lines = corrections
    .toReversed()
    .map(({ correction, madeAt }) => texts.made(correctionText(correction), madeAt));
  return [
    heading,
    listed(lines, room - heading.length - texts.undoable.length, textsIn('en')),
    texts.undoable,
  ];
}
