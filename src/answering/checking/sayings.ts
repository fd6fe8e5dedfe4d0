import { once } from '../../once.js';
import type { Span } from '../../reading/article.js';
import { nameAfter, nameBefore, onlyName } from './name-phrases.js';
import {
  ACCORDING_TO,
  BEFORE_THAT,
  BY_HIM,
  PUT_IT,
  SAYS,
  SAYS_HAN,
  SAYS_LAST,
  TELLS,
  THAT,
  TOLD_TO,
} from './saying-words.js';

/** Somebody who is told to say something: the name, and where what is said may begin or end. */
export interface Saying {
  name: Span;
  /** The name with its verb: what is said stands before it or behind it. */
  around: Span;
}

/** A claim where it stands in a text, with the name of whoever is told to have said it. */
export interface FoundClaim extends Span {
  isQuoted: boolean;
  speaker: Span | null;
}

const VERB = once(() => new RegExp(`${SAYS}|${SAYS_HAN}`, 'giu'));
const VERB_HERE = once(() => new RegExp(`^[\\s,，]*(?:[—–-]+\\s*)?(?:${SAYS})`, 'iu'));
const VERB_BEHIND = once(
  () =>
    new RegExp(
      `^(?:\\s*,[^,.!?]{1,80},)?\\s*(?:\\p{L}+ly\\s+|also\\s+|has\\s+|had\\s+)?(?:${SAYS}|${SAYS_HAN})`,
      'iu',
    ),
);
const SAYS_SMALL = once(
  () => new RegExp(`^[\\s,]*(?<name>\\p{Ll}[\\p{L}’'-]*(?:\\s\\p{Ll}[\\p{L}’'-]*){0,2})\\s(?=${SAYS})`, 'u'),
);
const ACCORDING = once(() => new RegExp(ACCORDING_TO, 'giu'));
const ACCORDING_HERE = once(() => new RegExp(`^[\\s,]*(?:as\\s+(?=\\p{L})|${ACCORDING_TO})\\s*`, 'iu'));
const AS = /^\s*as\s+/iu;
const AS_PUT = once(() => new RegExp(`^(?:${PUT_IT})`, 'iu'));
const TURKISH_END = once(() => new RegExp(`${SAYS_LAST}[\\s.!?]*$`, 'iu'));
const TURKISH_LAST = once(() => new RegExp(SAYS_LAST, 'giu'));
const WHO_SAYS = /^[\s,]*(?:diyen|diye\s+konuşan|dedi)\s+/iu;
const BY_HIM_BEHIND = once(() => new RegExp(`^${BY_HIM}`, 'iu'));
const CASE_ENDING = /['’](?:y?[ea]|n[ea])$/u;
const SAYS_HERE = once(() => new RegExp(`^(?:${SAYS})\\s+`, 'iu'));
const SAYS_MORE = once(() => new RegExp(`^\\s*(?:[:：]|(?:${SAYS}))`, 'iu'));
const DASH = /^[^\S\n]*[.,]?\s*(?:[—–―~]+|-{1,2}(?=\s|\p{L}))[^\S\n]*/u;
const IN_BRACKETS = /^\s*\(([^()\n]{2,60})\)/u;
const THAT_BEHIND = once(() => new RegExp(`^(?:\\s+${BEFORE_THAT}[^,.;:!?]{0,60}?)?,?\\s+${THAT}\\s*`, 'iu'));
const THAT_OF_TOLD = once(() => new RegExp(`^[^,.;:!?]{0,80}?,?\\s${THAT}\\s*`, 'iu'));

const spanOf = (start: number, end: number): Span => ({ start, end });

/** Names with a verb of saying behind them, in order: "Minister Bello told reporters | that". */
export function sayingsIn(text: string, { start, end }: Span): Saying[] {
  const sayings: Saying[] = [];
  for (const { 0: verb, index } of text.slice(start, end).matchAll(VERB())) {
    const at = start + index;
    const name = nameBefore(text, spanOf(start, at));
    if (name) sayings.push({ name, around: spanOf(name.start, at + verb.length) });
  }
  return sayings;
}

/** "According to X": where a sentence or a part of it begins so. */
export function accordingIn(text: string, { start, end }: Span): Saying[] {
  const told: Saying[] = [];
  for (const { 0: opening, index } of text.slice(start, end).matchAll(ACCORDING())) {
    const at = start + index;
    const name = nameAfter(text, spanOf(at + opening.length, end));
    if (name) told.push({ name, around: spanOf(at, name.end) });
  }
  const first = nameAfter(text, spanOf(start, end), true);
  const by = first && BY_HIM_BEHIND().exec(text.slice(first.end, end));
  if (first && by) {
    const name = spanOf(
      first.start,
      first.start + text.slice(first.start, first.end).replace(CASE_ENDING, '').length,
    );
    told.push({ name, around: spanOf(first.start, first.end + by[0].length) });
  }
  const as = AS.exec(text.slice(start, end));
  const put = as && nameAfter(text, spanOf(start + as[0].length, end));
  const behind = put && AS_PUT().exec(text.slice(put.end, end));
  if (put && behind) told.push({ name: put, around: spanOf(start, put.end + behind[0].length) });
  return told;
}

/** "X: …", "X — …": a name that is all that stands before a colon or a dash, or opens it: "Bello on trade:". */
export function nameBeforeColon(text: string, { start, end }: Span): Span | null {
  const before = text.slice(start, end).trimEnd();
  if (!/[:：]$|[—–]$|\s-$/.test(before)) return null;
  const to = start + before.length - 1;
  const from =
    start + Math.max(...[...before.slice(0, -1).matchAll(/[:：;—–]/gu)].map(({ index }) => index + 1), 0);
  if (to - from > 80) return null;
  return onlyName(text, spanOf(from, to));
}

/** Where what is said begins behind "X said". */
export function behindVerb(text: string, { around }: Saying, end: number): number {
  const rest = text.slice(around.end, end);
  const tells = TELLS.test(text.slice(around.start, around.end).split(/\s/).at(-1) ?? '');
  const that = (tells ? THAT_OF_TOLD() : THAT_BEHIND()).exec(rest);
  if (that) return around.end + that[0].length;
  const whom = tells ? TOLD_TO.exec(rest) : null;
  return around.end + (whom?.[0].length ?? 0);
}

/** Who said what stands in quotation marks before: “…,” X said; said X; — X; (X); according to X. */
export function nameBehind(text: string, { start, end }: Span): Saying | null {
  const rest = text.slice(start, end);
  const verb = VERB_HERE().exec(rest);
  if (verb) {
    const name = nameAfter(text, spanOf(start + verb[0].length, end));
    return name && { name, around: spanOf(start, name.end) };
  }
  const lead = /^[\s,，]*/u.exec(rest)?.[0].length ?? 0;
  const name = nameAfter(text, spanOf(start + lead, end));
  const says = name && VERB_BEHIND().exec(text.slice(name.end, end));
  if (name && says) return { name, around: spanOf(start, name.end + says[0].length) };
  const small = SAYS_SMALL().exec(rest);
  if (small) {
    const from = start + small[0].lastIndexOf(small.groups?.name ?? '');
    const typed = onlyName(text, spanOf(from, start + small[0].length));
    if (typed) return { name: typed, around: spanOf(start, typed.end) };
  }
  const according = ACCORDING_HERE().exec(rest);
  if (according) {
    const of = nameAfter(text, spanOf(start + according[0].length, end));
    const isAs = /^[\s,]*as\s/iu.test(according[0]);
    if (of && (!isAs || AS_PUT().test(text.slice(of.end, end))))
      return { name: of, around: spanOf(start, of.end) };
  }
  const turkish = WHO_SAYS.exec(rest);
  const by = turkish && nameAfter(text, spanOf(start + turkish[0].length, end));
  if (by) return { name: by, around: spanOf(start, by.end) };
  return null;
}

/** “…” — X, also on the next line, and “…” (X). */
export function signedBehind(text: string, { start, end }: Span): Saying | null {
  const rest = text.slice(start, end);
  const dash = DASH.exec(rest);
  if (dash) {
    const says = SAYS_HERE().exec(rest.slice(dash[0].length));
    if (says) {
      const from = start + dash[0].length + says[0].length;
      const name = nameAfter(text, spanOf(from, end));
      return name && { name, around: spanOf(start, name.end) };
    }
    const line =
      /^[^\n;|.(“"«]*(?:\.(?=\s?\p{Lu})[^\n;|.(“"«]*)*/u.exec(rest.slice(dash[0].length))?.[0] ?? '';
    const name = onlyName(text, spanOf(start + dash[0].length, start + dash[0].length + line.length));
    // “A” — B said: “C”.
    const saysMore = name !== null && SAYS_MORE().test(text.slice(name.end, end));
    return name && !saysMore ? { name, around: spanOf(start, name.end) } : null;
  }
  const bracketed = IN_BRACKETS.exec(rest);
  if (bracketed) {
    const from = start + bracketed[0].indexOf('(') + 1;
    const name = onlyName(text, spanOf(from, start + bracketed[0].length - 1));
    return name && { name, around: spanOf(start, start + bracketed[0].length) };
  }
  const nextLine = /^[^\S\n]*\n\s*(\p{Lu}[^\n]{1,60})(?:\n|$)/u.exec(rest);
  const named = nextLine?.[1];
  if (!nextLine || named === undefined) return null;
  const from = start + nextLine[0].indexOf(named);
  const name = nameAfter(text, spanOf(from, from + named.length));
  const isAll = name !== null && /^\s*(?:$|[,(][^?!]*$)/u.test(text.slice(name.end, from + named.length));
  return name && isAll ? { name, around: spanOf(start, name.end) } : null;
}

/** The speaker who opens a Turkish sentence that ends with a verb of saying; `from`: where what is said begins. */
export function turkishSaying(
  text: string,
  { start, end }: Span,
): { name: Span; from: number; to: number } | null {
  const verb = TURKISH_END().exec(text.slice(start, end));
  if (!verb) return null;
  const name = nameAfter(text, spanOf(start, start + verb.index), true);
  if (!name) return null;
  const comma = /^[^,.;:!?]{0,60},/u.exec(text.slice(name.end, start + verb.index));
  return { name, from: name.end + (comma?.[0].length ?? 0), to: start + verb.index };
}

/** Whether a Turkish verb of saying follows in a sentence. */
export const saysInTurkish = (text: string): boolean => text.search(TURKISH_LAST()) >= 0;
