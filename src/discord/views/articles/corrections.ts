import type { Correction } from '../../../library/store/correction.js';
import type { KeptCorrection } from '../../../library/store/store.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { listed } from '../passage.js';
import { quotable } from './quotable.js';

const NAME_ROOM = 100;
const WORDS_ROOM = 120;

/** A correction in words. */
export function correctionText(correction: Correction, texts: Texts): string {
  const { correction: said } = texts.articles;
  const speaker = clip(correction.speaker, NAME_ROOM);
  return correction.kind === 'spelling'
    ? said.spelling(speaker, clip(correction.spelling, NAME_ROOM))
    : said.speaker(texts.quoted(quotable(correction.words, WORDS_ROOM)), speaker);
}

/** All corrections of an article, the latest first, as many as there is room for. */
export function correctionLines(
  corrections: readonly KeptCorrection[],
  room: number,
  texts: Texts,
): string[] {
  if (corrections.length === 0) return [];
  const { correctionsHead, correction: said } = texts.articles;
  const heading = correctionsHead(corrections.length);
  const lines = corrections
    .toReversed()
    .map(({ correction, madeAt }) => said.made(correctionText(correction, texts), madeAt));
  return [heading, listed(lines, room - heading.length - said.undoable.length, texts), said.undoable];
}
