import { tokenAt } from '../../../text/places.js';
import type { Token } from '../../../text/tokens.js';
import { endsOwnSentence } from '../attribution/quoted-words.js';
import { CUES } from '../lexicon/cues.js';
import type { Evidence } from './evidence.js';

/** Whether the words look like something said: how many they are, and how those in quotation marks are set off. */
export function wordFeatures({
  attribution,
  words,
  paragraph: { tokens },
}: Evidence): Record<string, string> {
  const count = wordsUpTo(MOST_COUNTED, words);
  const size =
    count > 20 ? 'over 20' : count > 8 ? '9 to 20' : count > 4 ? '5 to 8' : count > 2 ? '3 or 4' : '1 or 2';
  if (attribution.kind !== 'quoted') return { words: `${attribution.kind}, ${size}` };
  const opening = /^\W*[\p{Lu}\d…]/u.test(words) ? 'a capital' : 'a small letter';
  const ending = endsOwnSentence({ text: words }) ? 'a stop' : 'none';
  return {
    words: `quoted, ${size}`,
    'set off': `${setOff(tokens[tokenAt(tokens, attribution.start) - 1])}, opens with ${opening}, ends with ${ending}`,
  };
}

/** More words than this are not told apart. */
const MOST_COUNTED = 21;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function wordsUpTo(most: number, words: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (count < most && WORD.test(words)) count++;
  return count;
}

/** What stands before a quotation: said, “…”; a report called “…”. */
function setOff(before: Token | undefined): string {
  if (!before) return 'nothing before';
  if (before.text === ',' || before.text === ':')
    return before.text === ',' ? 'a comma before' : 'a colon before';
  if (before.kind === 'punctuation') return 'punctuation before';
  if (before.kind === 'quotation') return 'a quotation before';
  return CUES.has(before.lower) ? 'a cue before' : 'a word before';
}
