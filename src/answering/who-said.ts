import { isInOtherLanguage } from '../finding/languages/asked-in.js';
import type { Answer } from './answer.js';
import type { Scope } from './scope.js';

/** What people type before the words though the command says it: "who said that …". */
const WHO_SAID = /^\s*who\s+(?:has\s+)?(?:said|says|told\s+\S+)(?:\s+that)?\s*[,:]?\s+(?=\S)/iu;

/** Who said these words, or words like them. */
export function answerWhoSaid(scope: Scope, words: string): Answer {
  return answerWith(scope, words.replace(WHO_SAID, ''), { prefersSpoken: true });
}

/** The passages that answer a text, or why the articles do not say. */
export function answerWith(scope: Scope, text: string, options: { prefersSpoken?: boolean } = {}): Answer {
  const { matches, refusal, unknownWords } = scope.find(text, options);
  return refusal === null && matches.length > 0
    ? { kind: 'found', matches, speaker: null, silent: [], unknownWords }
    : {
        kind: 'not-in-articles',
        asked: text,
        reason: refusal ?? { kind: 'unsure' },
        unknownWords,
        nearest: matches.slice(0, 1),
        ...(isInOtherLanguage(text, scope.languages, unknownWords) && { askIn: [...scope.languages] }),
      };
}
