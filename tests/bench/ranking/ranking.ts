/** How well passages are found, beside MiniSearch alone in the same run. */
import { measureBoldSentence } from './bold-sentence.js';
import { measureFirstPassage } from './first-passage.js';
import { measureTypingErrors } from './mistyped.js';

export function measureRanking(data: string): void {
  measureFirstPassage(data);
  measureBoldSentence(data);
  measureTypingErrors(data);
}
