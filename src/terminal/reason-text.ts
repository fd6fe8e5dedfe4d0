import type { Answer } from '../answering/answer.js';
import { unescapeMarkdown } from '../discord/escape.js';
import { refusalLine, whyLines } from '../discord/views/reason.js';
import { english } from './english.js';

/** That the articles do not answer and why, in the same words as in Discord, without its Markdown. */
export function reasonText(answer: Extract<Answer, { kind: 'not-in-articles' }>): string[] {
  return [refusalLine(answer, false, english), ...whyLines(answer, english)].map((line) =>
    unescapeMarkdown(line.replace(/^-# /, '')),
  );
}
