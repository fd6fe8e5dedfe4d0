import type { Span } from '../reading/article.js';
import { searchLanguage } from './languages/search-language.js';
import { type Word, wordsOf } from './words.js';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

const setOf = (words: string) => new Set(words.split(' '));

/** After these a verb stands first: "to maintain order", "they sell fish", "who repair roads". */
const BEFORE_VERB = setOf(
  'to will would can could should must may might shall do does did have has had be been is are was were i we you he she it they who that not by in',
);

/** Before these a verb stands last: "the port handles all ships", "ships lost on the way". */
const DETERMINERS = setOf(
  'a an the this that these those all any some no every each such my our your his her its their more most much',
);
const PREPOSITIONS = setOf(
  'on in by at from with for under over to into as after before since until against between during through',
);

/** Words that join two nouns to one phrase: "ministry of the interior", "oil and gas". */
const JOINING = setOf('of and');

/** Words that are content to a search but no part of a name for something. */
const LOOSE = setOf(
  'able become becomes better big close different first get gets give given going good great held important including keep key kind kinds last lead less lot lots made main major make many new next number numbers other percent play possible recent remain second several stronger sure take today tomorrow way ways worth yesterday',
);

/**
 * Phrases that name a thing, judged by the words around them: runs of content words inside one clause, joined by "of"
 * and "and", from 2 to 5 words, without a verb or a loose word at either end. Spans into the text, in its order.
 * @param tag of the text's language
 * @example nounPhrases('We must repair the old harbour wall.') // the span of "old harbour wall"
 */
export function nounPhrases(text: string, tag = 'en'): Span[] {
  const words = wordsOf(text, tag);
  const isUnspaced = searchLanguage(tag)?.isUnspaced ?? false;
  const phrases: Span[] = [];
  let run: Word[] = [];
  let before = '';
  const close = (after: string) => {
    for (const phrase of shortened(trimmed(run, before, after))) {
      const [first] = phrase;
      const last = phrase.at(-1);
      if (first && last && phrase.length >= FEWEST_WORDS) phrases.push({ start: first.start, end: last.end });
    }
    run = [];
    before = '';
  };
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const between = previous && text.slice(previous.end, word.start);
    if (between !== undefined && isClauseEnd(between) && !(isUnspaced && between === '')) close('');
    const joins = JOINING.has(word.folded) || (word.folded === 'the' && previous?.folded === 'of');
    if (word.isContent || (joins && run.length > 0)) run.push(word);
    else {
      close(word.folded);
      before = word.folded;
    }
  });
  close('');
  return phrases;
}

/** Anything between two words but a space or a hyphen. */
function isClauseEnd(between: string): boolean {
  return !/^(?: +|-|‑)$/u.test(between);
}

function trimmed(run: readonly Word[], before: string, after: string): Word[] {
  const phrase = [...run];
  if (BEFORE_VERB.has(before)) phrase.shift();
  const isParticiple = /ed$/u.test(phrase.at(-1)?.folded ?? '') && PREPOSITIONS.has(after);
  if (DETERMINERS.has(after) || isParticiple) phrase.pop();
  while (phrase[0] && isLooseEnd(phrase[0])) phrase.shift();
  let last = phrase.at(-1);
  while (last && isLooseEnd(last)) {
    phrase.pop();
    last = phrase.at(-1);
  }
  return phrase;
}

/** A phrase that is too long is taken apart where it is joined: "member of the | Lake Fisheries Council". */
function shortened(phrase: Word[]): Word[][] {
  if (phrase.length <= MOST_WORDS) return [phrase];
  const parts: Word[][] = [[]];
  for (const word of phrase) {
    if (word.isContent) parts.at(-1)?.push(word);
    else parts.push([]);
  }
  return parts.filter(({ length }) => length <= MOST_WORDS);
}

function isLooseEnd({ isContent, folded }: Word): boolean {
  return !isContent || LOOSE.has(folded) || /^\p{N}+$/u.test(folded) || /ly$/u.test(folded);
}
