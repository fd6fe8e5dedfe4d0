/** How well and how fast passages are found, beside MiniSearch alone in the same run. */
import { measureBoldSentence } from './bold-sentence.js';
import { measureFirstPassage } from './first-passage.js';
import { measureTypingErrors } from './mistyped.js';
import { measureSpeed } from './speed.js';

export function measureRanking(data: string): void {
  measureFirstPassage(data);
  measureBoldSentence(data);
  measureTypingErrors(data);
  measureSpeed(data);
}
