import type { TokenRange } from '../../text/sentences.js';
import type { Token } from '../../text/tokens.js';
import type { Phrase } from './phrases.js';
import { lowerCase } from './words.js';

/** Whether a word, in Turkish lower case, is a name by what the rest of the text tells. */
export type IsKnown = (name: string) => boolean;

/** `several`: more than one could be it, or speak together. */
export type Subject = Phrase | 'several' | null;

/**
 * Who does what a stretch of a sentence tells: the phrase before a comma, else the one phrase that opens the stretch,
 * follows a participle or stands right before its end.
 * @param phrases those of the sentence
 */
export function subjectIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { from, to }: TokenRange,
  isKnown: IsKnown,
): Subject {
  const inside = phrases.filter((phrase) => phrase.isNominative && phrase.from >= from && phrase.to <= to);
  const beforeComma = inside.find((phrase) => isBeforeComma(tokens, phrase, to));
  if (beforeComma) return alone(beforeComma);
  const fitting = inside.filter((phrase) => {
    if (phrase.to === to) return true;
    if (phrase.from === from) return isSomebody(phrase, isKnown);
    return /(?:[ae]n|,)$/.test(lowerCase(tokens[phrase.from - 1]?.text ?? ''));
  });
  const [first] = fitting;
  if (!first) return null;
  const found = alone(first);
  const others = fitting.filter((phrase) => found === 'several' || phrase.from >= found.to);
  return others.length > 0 && found !== 'several' ? 'several' : found;

  function alone(phrase: Phrase): Phrase | 'several' {
    return isOneOfSeveral(tokens, phrases, phrase) ? groupOf(tokens, phrases, phrase, to) : phrase;
  }
}

/** A sentence may open with any word in a capital: a lone one is a name where the text has it elsewhere too. */
const isSomebody = ({ names, titles, isPronoun }: Phrase, isKnown: IsKnown) =>
  isPronoun || titles.length > 0 || names.length !== 1 || isKnown(lowerCase(names[0] ?? ''));

function isBeforeComma(tokens: readonly Token[], { to }: Phrase, limit: number): boolean {
  let at = to;
  if (tokens[at]?.text === '(') {
    while (at < limit && tokens[at]?.text !== ')') at++;
    at++;
  }
  if (/^(?:ise|de|da)$/.test(tokens[at]?.lower ?? '')) {
    if (tokens[at]?.lower === 'ise') return true;
    at++;
  }
  return at < limit && tokens[at]?.text === ',';
}

/** "NAME, NAME ve NAME": all of them where each is named and the row ends before a comma or the words said. */
function groupOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  one: Phrase,
  limit: number,
): Phrase | 'several' {
  const links = (at: number) => /^(?:ve|ile|,)$/.test(tokens[at]?.lower ?? '');
  const row = [one];
  for (const phrase of phrases.toReversed()) {
    if (row[0] && phrase.to === row[0].from - 1 && links(phrase.to)) row.unshift(phrase);
  }
  for (const phrase of phrases) {
    const last = row.at(-1);
    if (last && phrase.from === last.to + 1 && links(last.to)) row.push(phrase);
  }
  const last = row.at(-1) ?? one;
  const isWhole = row.length > 1 && row.every(({ names, isNominative }) => names.length > 0 && isNominative);
  if (!isWhole || !(last.to === limit || tokens[last.to]?.text === ',')) return 'several';
  const [{ from, span } = one] = row;
  return { ...one, from, to: last.to, span: { start: span.start, end: last.span.end }, isGroup: true };
}

/** Whether a phrase stands in a row: "NAME ve NAME", "NAME ve eşi NAME". */
function isOneOfSeveral(tokens: readonly Token[], phrases: readonly Phrase[], { from, to }: Phrase): boolean {
  const joins = (at: number) => /^(?:ve|ile)$/.test(tokens[at]?.lower ?? '');
  const isKin = (at: number) => KIN.test(lowerCase(tokens[at]?.text ?? ''));
  const link = isKin(from - 1) ? from - 2 : from - 1;
  if (joins(to) && (isKin(to + 1) || phrases.some((other) => other.from === to + 1))) return true;
  if (joins(link) && phrases.some((other) => other.to === link)) return true;
  if (tokens[to]?.text !== ',') return false;
  const behind = isKin(to + 1) ? to + 2 : to + 1;
  const next = phrases.find((other) => other.from === behind && other.isNominative);
  return next !== undefined && (joins(next.to) || tokens[next.to]?.text === ',');
}

/** Somebody's people, before their names. */
const KIN = /^(?:eşi|oğlu|kızı|kardeşi|ağabeyi|ablası|annesi|babası|arkadaşı|ortağı|yardımcısı|danışmanı)$/;
