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
  if (beforeComma) return isOneOfSeveral(tokens, phrases, beforeComma) ? 'several' : beforeComma;
  const fitting = inside.filter((phrase) => {
    if (phrase.to === to) return true;
    if (phrase.from === from) return isSomebody(phrase, isKnown);
    return /(?:[ae]n|,)$/.test(lowerCase(tokens[phrase.from - 1]?.text ?? ''));
  });
  const [first] = fitting;
  if (!first) return null;
  return fitting.length > 1 || isOneOfSeveral(tokens, phrases, first) ? 'several' : first;
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

/** "NAME, NAME ve NAME": whose words they are is not said. */
function isOneOfSeveral(tokens: readonly Token[], phrases: readonly Phrase[], { from, to }: Phrase): boolean {
  const joins = (at: number) => /^(?:ve|ile)$/.test(tokens[at]?.lower ?? '');
  if (joins(to) && phrases.some((other) => other.from === to + 1)) return true;
  if (joins(from - 1) && phrases.some((other) => other.to === from - 1)) return true;
  const next = tokens[to]?.text === ',' ? phrases.find((other) => other.from === to + 1) : undefined;
  return next !== undefined && (joins(next.to) || tokens[next.to]?.text === ',');
}
