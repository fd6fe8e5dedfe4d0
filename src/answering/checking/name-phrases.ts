import type { Span } from '../../reading/article.js';
import {
  ADVERBS,
  BEFORE_NAMES,
  BEFORE_TURKISH_NAMES,
  DETERMINERS,
  NOBODY,
  NOBODY_SMALL,
  OFFICES,
  PARTICLES,
  PRONOUNS,
  SAYS_HAN,
} from './saying-words.js';

/** Words of the longest name with its office: "the foreign minister of the Republic of Norland Amina Rose Bello". */
const LONGEST = 9;

/** In small letters people write names of so many words. */
const LONGEST_SMALL = 3;

/** How far a name is looked for, in characters. */
const FARTHEST = 120;

const WORD = /[^\s,;:!?…"“”«»()—–[\]]+/gu;
const ABBREVIATED = /^(?:\p{Lu}\.)+$|^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof|st|jr)\.$/iu;
/** A name of words as they are typed: no sign that stands for something else. */
const OF_LETTERS = /^[\p{L}\p{M}\p{N}'’.-]+$/u;
const HAN_NAME = /[\p{Script=Han}·]{1,16}$/u;
/** When, where and how something was said, which stand between the name and the verb in Chinese. */
const HAN_BETWEEN =
  /(?:昨天|今天|昨日|今日|近日|日前|当天|随后|周[一二三四五六日天]|\p{N}+[月日]|(?:曾经|曾|还|也|再次|公开|明确|首先|此前|是不是|有没有|没有|从未|从没|没|不|真的)|[在对向][\p{Script=Han}]{1,6}(?:上|中|时)?)+$/u;

interface Word extends Span {
  text: string;
  small: string;
}

function wordsIn(text: string, from: number): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => {
    const cut = ABBREVIATED.test(raw) ? raw : raw.replace(/['’.-]+$/u, '');
    const start = from + index;
    return { start, end: start + cut.length, text: cut, small: cut.toLowerCase().replace(/\.$/, '') };
  });
}

const isNamed = ({ text }: Word) => /^['‘]?\p{Lu}/u.test(text) || /^(?:al|el)-\p{Lu}/u.test(text);
/** “Kim”, “Ben” and “Guy” are people, “kim” and “guy” are not. */
const isNobody = ({ small, text }: Word) => NOBODY.has(small) || (NOBODY_SMALL.has(small) && text === small);
const isOffice = ({ small }: Word) => OFFICES.has(small);
const isParticle = ({ small }: Word) => PARTICLES.has(small);

/** The name, or the pronoun, that ends where a stretch of text ends; null where none does. */
export function nameBefore(text: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - FARTHEST);
  const stretch = text.slice(from, end).trimEnd().replace(ADVERBS, '');
  const han = HAN_NAME.exec(stretch.replace(HAN_BETWEEN, ''));
  if (han) return hanName(han[0], from + han.index);
  // "Amina Bello, the mayor of Sela, | said"
  const apposed = /,[^,.!?"“”«»]{1,80},$/u.exec(stretch);
  const told = apposed && apposed.index > 0 ? stretch.slice(0, apposed.index) : stretch;
  if (/[,;:.!?…"”»)]$/u.test(told) && !/(?:^|\s)(?:\p{Lu}\.|jr\.|sr\.)$/iu.test(told)) return null;
  const clause = Math.max(
    ...[...told.matchAll(/[,;:!?…"“”«»()—–[\]]|\n/gu)].map(({ index }) => index + 1),
    0,
  );
  const words = wordsIn(told.slice(clause), from + clause);
  const last = words.at(-1);
  if (!last) return null;
  if (isPronoun(last, words.at(-2))) return last;
  if (isNobody(last)) return null;
  let first = words.length;
  while (first > 0 && words.length - first < LONGEST) {
    const word = words[first - 1];
    if (!word || (!isNamed(word) && !isOffice(word) && !isParticle(word))) break;
    // A sentence that ends before is no part of the name.
    if (/\.$/.test(text.slice(word.end, word.end + 1)) && first < words.length && word.text.length > 3) break;
    first--;
  }
  return phrase(words.slice(first)) ?? theOffice(words) ?? smallName(words);
}

/**
 * The name that a stretch of text begins with.
 * @param isTurkish whether words that stand before a Turkish name are none of it
 */
export function nameAfter(text: string, { start, end }: Span, isTurkish = false): Span | null {
  const stretch = text.slice(start, Math.min(end, start + FARTHEST));
  const lead = /^\s*/.exec(stretch)?.[0].length ?? 0;
  const han = /^[\p{Script=Han}·]{2,16}/u.exec(stretch.slice(lead));
  if (han) return hanName(han[0], start + lead);
  const clause = /^[^,;:!?…"“”«»()—–[\]\n|]*/u.exec(stretch.slice(lead))?.[0] ?? '';
  const words = wordsIn(clause, start + lead);
  const [first] = words;
  if (!first) return null;
  if (isPronoun(first, words[1])) return first;
  if (isNobody(first) || (isTurkish && NOBODY_SMALL.has(first.small))) return null;
  let count = 0;
  while (count < Math.min(words.length, LONGEST)) {
    const word = words[count];
    const before = words[count - 1];
    if (!word || (!isNamed(word) && !isOffice(word) && !isParticle(word))) break;
    if (before && /\.$/.test(text.slice(before.end, before.end + 1)) && !ABBREVIATED.test(before.text)) break;
    count++;
  }
  return (
    phrase(words.slice(0, count), isTurkish) ?? (first.small === 'the' ? theOffice(words.slice(0, 5)) : null)
  );
}

/** A name of few words in small letters that is all there is: "- bello". */
export function onlyName(text: string, span: Span): Span | null {
  const name = nameAfter(text, span);
  if (name) return name;
  const words = wordsIn(text.slice(span.start, span.end), span.start);
  return smallName(words);
}

/** “Bello’s words:”, “Bello’nun sözleri:”. */
const POSSESSIVE = /['’](?:s|n?[iıuü]n)$/u;

/** A pronoun, and no name that is written like one: “He Lifeng”, “O. Berg”. */
const isPronoun = (word: Word, beside: Word | undefined) =>
  PRONOUNS.has(word.small) && !(isNamed(word) && beside !== undefined && isNamed(beside));

/** Without what only stands before or behind a name; null where no name is left. */
function phrase(words: readonly Word[], isTurkish = false): Span | null {
  let [from, to] = [0, words.length];
  while (to > from && words[to - 1] && isParticle(words[to - 1] as Word)) to--;
  const isIdle = (word: Word) =>
    BEFORE_NAMES.has(word.small) ||
    (isTurkish && BEFORE_TURKISH_NAMES.has(word.small)) ||
    isNobody(word) ||
    (isParticle(word) && word.small !== 'the');
  while (from < to && isIdle(words[from] as Word)) from++;
  const own = words.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !own.some((word) => (isNamed(word) && !isParticle(word)) || isOffice(word)))
    return null;
  const { length } = last.text.replace(POSSESSIVE, '');
  return { start: first.start, end: last.start + length };
}

/** "the Norlandish spokesman for trade", from the last "the". */
function theOffice(words: readonly Word[]): Span | null {
  const at = words.findLastIndex(({ small }) => small === 'the');
  const own = words.slice(at);
  const last = own.at(-1);
  if (at < 0 || own.length < 2 || own.length > 6 || !last || !own.some(isOffice)) return null;
  return { start: own[0]?.start ?? last.start, end: last.end };
}

/** Names are typed in small letters, too; where a sentence begins with nothing else. */
function smallName(words: readonly Word[]): Span | null {
  const from = words.findIndex(({ small }) => !BEFORE_NAMES.has(small));
  const own = from < 0 ? [] : words.slice(from);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length > LONGEST_SMALL) return null;
  if (DETERMINERS.has(first.small)) return null;
  if (own.some((word) => !OF_LETTERS.test(word.text) || word.small.length < 2)) return null;
  if (own.some((word) => isNobody(word) || PRONOUNS.has(word.small))) return null;
  return { start: first.start, end: last.end };
}

const HAN_VERB = new RegExp(`(?:${SAYS_HAN}|告诉).*$`, 'u');

/** In Chinese no space parts a name from the words around it: 据…称. */
function hanName(typed: string, start: number): Span | null {
  const lead = /^(?:据|根据|按照|按|而|但|但是|听说)/u.exec(typed)?.[0].length ?? 0;
  const name = typed.slice(lead).replace(HAN_VERB, '').replace(HAN_BETWEEN, '');
  if (name === '' || NOBODY.has(name)) return null;
  return { start: start + lead, end: start + lead + name.length };
}
