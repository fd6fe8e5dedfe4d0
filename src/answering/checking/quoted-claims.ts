import { once } from '../../once.js';
import type { Span } from '../../reading/article.js';
import { quotationsOf, withoutQuotations } from './message-sentences.js';
import { nameAfter } from './name-phrases.js';
import { SAYS } from './saying-words.js';
import {
  accordingIn,
  type FoundClaim,
  nameBeforeColon,
  nameBehind,
  type Saying,
  sayingsIn,
  saysInTurkish,
  signedBehind,
} from './sayings.js';

/** How far around a quotation its speaker is looked for, in characters. */
const FARTHEST = 400;

const SAID_INSIDE = once(() => new RegExp(`[,!?…]\\s*[—–]\\s*(?:${SAYS})\\s+`, 'iu'));
const DASHED = /^\s*[—–―~-]/u;

/** More in one message is no message that anybody checks. */
const MOST = 30;

/** What stands in quotation marks in a text, each with who is told to have said it. */
export function quotedClaims(text: string, sentences: readonly Span[]): FoundClaim[] {
  const quotations = quotationsOf(text);
  const masked = withoutQuotations(text, quotations);
  const claims: FoundClaim[] = [];
  let before: { end: number; behind: Saying | null } | null = null;
  for (const [at, { start, end, marks }] of quotations.slice(0, MOST).entries()) {
    const words = trimmed(text, { start: start + marks[0], end: end - marks[1] });
    const next = Math.min(quotations[at + 1]?.start ?? text.length, end + FARTHEST);
    const sentence = sentences.find((one) => one.start <= start && one.end >= end) ?? { start, end };
    const isOpen =
      /[,，!?！？—–-]\s*$/u.test(text.slice(words.start, end - marks[1])) ||
      /^\s*[,，]/.test(text.slice(end));
    const behind = () => nameBehind(masked, { start: end, end: next });
    const ahead = () => nameAhead(masked, { start: Math.max(sentence.start, start - FARTHEST), end: start });
    const signature = signedBehind(masked, { start: end, end: next });
    const told = isOpen ? (behind() ?? signature) : null;
    const found =
      told?.name ??
      // A dash with a name behind the words tells more than what leads to them.
      (DASHED.test(masked.slice(end, next)) ? signature?.name : undefined) ??
      ahead() ??
      (isOpen ? null : behind()?.name) ??
      signature?.name ??
      turkishSubject(masked, sentence, { start, end }) ??
      goesOn(masked, before, start);
    const inner = saidInside(text, words);
    const parts = inner ? [inner.before, inner.behind] : [words];
    for (const part of parts) {
      if (!/[\p{L}\p{N}]/u.test(text.slice(part.start, Math.max(part.start, part.end)))) continue;
      claims.push({ ...part, isQuoted: true, speaker: inner?.name ?? found });
    }
    before = { end, behind: isOpen ? behind() : null };
  }
  return claims;
}

/** «…, — сказал X, — …»: who speaks is told inside of the marks, between dashes. */
function saidInside(text: string, words: Span): { before: Span; behind: Span; name: Span } | null {
  const dashed = SAID_INSIDE().exec(text.slice(words.start, words.end));
  if (!dashed) return null;
  const at = words.start + dashed.index;
  const from = at + dashed[0].length;
  const name = nameAfter(text, { start: from, end: words.end });
  const dash = name && /^[^—–]{0,80}[—–]\s*/u.exec(text.slice(name.end, words.end));
  if (!name || !dash) return null;
  return {
    before: trimmed(text, { start: words.start, end: at }),
    behind: trimmed(text, { start: name.end + dash[0].length, end: words.end }),
    name,
  };
}

/** Without the comma that belongs to the sentence around. */
function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, Math.max(start, end));
  const lead = /^[\s,]*/.exec(inside)?.[0].length ?? 0;
  const { length } = inside.replace(/[\s,，]+$/u, '');
  return { start: start + lead, end: start + Math.max(lead, length) };
}

/** Who is told before the quotation, in its sentence. */
function nameAhead(masked: string, before: Span): Span | null {
  const colon = nameBeforeColon(masked, before);
  const says = sayingsIn(masked, before).at(-1) ?? accordingIn(masked, before).at(-1);
  return says?.name ?? colon;
}

/** X, “…” dedi. */
function turkishSubject(masked: string, sentence: Span, quotation: Span): Span | null {
  if (!saysInTurkish(masked.slice(quotation.end, Math.min(sentence.end, quotation.end + FARTHEST))))
    return null;
  return nameAfter(masked, { start: sentence.start, end: quotation.start }, true);
}

/** “…,” X said. | “…”: what follows at once is the same speaker's. */
function goesOn(
  masked: string,
  before: { end: number; behind: Saying | null } | null,
  start: number,
): Span | null {
  if (!before?.behind) return null;
  const between = masked.slice(before.behind.around.end, start);
  return /^[^.!?\n]{0,60}[.!?]?\s*$/u.test(between) ? before.behind.name : null;
}
