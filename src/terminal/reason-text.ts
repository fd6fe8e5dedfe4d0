import type { Reason } from '../answering/answer.js';
import { unescapeMarkdown } from '../discord/escape.js';
import { reasonLines } from '../discord/views/reason.js';
import type { Match } from '../finding/match.js';

/** Why the articles do not answer, in the same words as in Discord, without its Markdown. */
export function reasonText(reason: Reason, unknownWords: readonly string[], nearest?: Match): string[] {
  return reasonLines(reason, unknownWords, nearest).map((line) => unescapeMarkdown(line.replace(/^-# /, '')));
}
