import type { Claim } from '../../../src/answering/checking/verdict.js';
import { oneOf, type Random } from './altering.js';

/** A quote within a message has marks of the other kind for what is quoted in it. */
const nested = (words: string) => words.replace(/[“”"«»]/g, "'");

const end = (words: string) => (/[.!?…]$/u.test(words) ? '' : '.');
const comma = (words: string) => words.replace(/[.,;:]+$/u, '');

/** As people write in a chat who said what. */
const SIGNED: readonly ((words: string, speaker: string) => string)[] = [
  (words, speaker) => `“${words}” — ${speaker}`,
  (words, speaker) => `"${words}" - ${speaker}, yesterday`,
  (words, speaker) => `${speaker} said: "${words}"`,
  (words, speaker) => `hm, is this real? ${speaker} said “${words}${end(words)}” I can’t find it anywhere`,
  (words, speaker) => `According to ${speaker}, “${words}”`,
  (words, speaker) => `"${comma(words)}," ${speaker} said.\n\nsource??`,
  (words, speaker) => `> ${words}\n— ${speaker}`,
  (words, speaker) => `**${speaker}** told reporters: *“${words}”* <https://example.com/a>`,
];

const UNSIGNED: readonly ((words: string) => string)[] = [
  (words) => `“${words}”`,
  (words) => `did anybody really say "${words}"?`,
  (words) => `> ${words}\n\nwho said this?`,
  (words) => `lol “${words}${end(words)}” what a line 😂`,
];

/** A message that makes a claim, as one is written in a chat. */
export function messageOf({ words, speaker }: Claim, random: Random): string {
  const quote = nested(words);
  if (speaker !== null) return (oneOf(SIGNED, random) ?? SIGNED[0])?.(quote, speaker) ?? quote;
  return (oneOf(UNSIGNED, random) ?? UNSIGNED[0])?.(quote) ?? quote;
}
