import type { Answer } from '../answering/answer.js';
import { unescapeMarkdown } from '../discord/escape.js';
import { reasonLines, refusalLine } from '../discord/views/reason.js';
import { english } from './english.js';

/** That the articles do not answer and why, in the same words as in Discord, without its Markdown. */
export function reasonText(answer: Extract<Answer, { kind: 'not-in-articles' }>): string[] {
  const { reason, unknownWords, nearest } = answer;
  return [refusalLine(answer, false, english), ...reasonLines(reason, unknownWords, nearest[0], english)].map(
    (line) => unescapeMarkdown(line.replace(/^-# /, '')),
  );
}
