import type { Span } from '../reading/article.js';
import { type Word, wordsOf } from './words.js';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** After these stands a verb: "to maintain order", "we started work", "who implement schemes". */
const BEFORE_VERB = new Set(
  'to will would can could should must may might shall do does did have has had be been is are was were i we you he she it they who that not and or in by'.split(
    ' ',
  ),
);

/** Words that join two nouns to one phrase: "ministry of the interior", "oil and gas". */
const JOINING = new Set(['of', 'and']);

/** Words that are content to a search but no part of a name for something. */
const LOOSE = new Set(
  'worth including close possible sure able lot lots way ways today yesterday tomorrow new great need needs recent last next first second other many several number kinds kind'.split(
    ' ',
  ),
);

/**
 * Phrases that name a thing, judged by the words around them: runs of content words inside one clause, joined by "of"
 * and "and", from 2 to 5 words, without a verb or a loose word at either end. Spans into the text, in its order.
 * @example nounPhrases('We must repair the old harbour wall.') // the span of "old harbour wall"
 */
export function nounPhrases(text: string): Span[] {
  const words = wordsOf(text);
  const phrases: Span[] = [];
  let run: Word[] = [];
  let before = '';
  const close = () => {
    const phrase = trimmed(run, before);
    const content = phrase.filter(({ isContent }) => isContent).length;
    const [first] = phrase;
    const last = phrase.at(-1);
    if (first && last && content >= FEWEST_WORDS && phrase.length <= MOST_WORDS) {
      phrases.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  words.forEach((word, at) => {
    const previous = words[at - 1];
    if (run.length > 0 && isClauseEnd(text.slice(previous?.end ?? 0, word.start))) close();
    const joins = JOINING.has(word.folded) || (word.folded === 'the' && previous?.folded === 'of');
    if (word.isContent || (joins && run.length > 0)) {
      if (run.length === 0) before = previous?.folded ?? '';
      run.push(word);
    } else close();
  });
  close();
  return phrases;
}

/** Anything between two words but a space or a hyphen. */
function isClauseEnd(between: string): boolean {
  return !/^(?: +|-|‑)$/u.test(between);
}

function trimmed(run: readonly Word[], before: string): Word[] {
  const phrase = [...run];
  if (BEFORE_VERB.has(before) && isMaybeVerb(phrase[0])) phrase.shift();
  while (phrase[0] && isLooseEnd(phrase[0])) phrase.shift();
  let last = phrase.at(-1);
  while (last && isLooseEnd(last)) {
    phrase.pop();
    last = phrase.at(-1);
  }
  return phrase;
}

/** A capital or a plural is no verb form that stands there. */
function isMaybeVerb(word: Word | undefined): boolean {
  return word !== undefined;
}

function isLooseEnd({ isContent, folded }: Word): boolean {
  return !isContent || LOOSE.has(folded) || /^\p{N}+$/u.test(folded) || /ly$/u.test(folded);
}
