import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { DETERMINERS, PERSONAL, TITLES } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import { isCapital, type Token } from '../text/tokens.js';
import { headEnd, roleTitles } from './designation.js';
import type { Gender } from './entity.js';
import { isPersonNoun, nounGender } from './person-nouns.js';

/** What the words around a name tell about its bearer. */
export interface Clues {
  gender: Gender | null;
  /** Of the apposition behind the name, in the text's own letters: ["minister"] of "NAME, the minister of trade,". */
  titles: string[];
  /** Whether a noun for a person stands beside the name: "farmer NAME", "NAME, a resident of the town,". */
  isPerson: boolean;
  /** That noun, in lower case. */
  noun: string | null;
}

const NOTHING: Clues = { gender: null, titles: [], isPerson: false, noun: null };

/**
 * Looks at the words beside a name.
 * @param name the name with its titles
 * @example "his wife | NAME", "actress | NAME", "NAME |, a spokeswoman for the king,", "NAME | and her husband"
 */
export function cluesAround(tokens: readonly Token[], name: TokenRange, sentence: TokenRange): Clues {
  const before = clueBefore(tokens, name.from, sentence.from);
  const after = clueAfter(tokens, name.to, sentence.to);
  if (!before || !after) return before ?? after ?? NOTHING;
  return {
    gender: before.gender ?? after.gender,
    titles: after.titles,
    isPerson: before.isPerson || after.isPerson,
    noun: before.noun ?? after.noun,
  };
}

function clueBefore(tokens: readonly Token[], from: number, floor: number): Clues | null {
  let at = from - 1;
  while (at > floor && TITLES.has(tokens[at]?.lower ?? '')) at--;
  // "the king's daughter, NAME"
  if (tokens[at]?.text === ',') at--;
  const token = at >= floor ? tokens[at] : undefined;
  if (token?.kind !== 'word' || isCapital(token.text) || !isPersonNoun(token.lower)) return null;
  return { gender: nounGender(token.lower), titles: [], isPerson: true, noun: token.lower };
}

function clueAfter(tokens: readonly Token[], to: number, ceiling: number): Clues | null {
  const next = to < ceiling ? tokens[to] : undefined;
  if (next?.text === ',') return apposition(tokens, to + 1, ceiling);
  if (next?.lower === 'himself' || next?.lower === 'herself') return pronounClue(next.lower);
  // "NAME and her husband"
  const possessive = to + 1 < ceiling ? tokens[to + 1]?.lower : undefined;
  return next?.lower === 'and' && (possessive === 'his' || possessive === 'her')
    ? pronounClue(possessive)
    : null;
}

function pronounClue(pronoun: string): Clues | null {
  const gender = PERSONAL.get(pronoun);
  return gender === 'male' || gender === 'female' ? { ...NOTHING, gender, isPerson: true } : null;
}

/** "NAME, the minister of trade,": a role between commas, or one that ends the sentence. */
function apposition(tokens: readonly Token[], from: number, ceiling: number): Clues | null {
  const first = tokens[from];
  if (!first || from >= ceiling || isCapital(first.text)) return null;
  const phrase = nounPhraseAfter(tokens, from, ceiling);
  if (phrase?.from !== from) return null;
  const end = headEnd(tokens, phrase);
  const head = tokens[end - 1];
  if (!head || isCapital(head.text) || !isPersonNoun(head.lower)) return null;
  const next = phrase.to < ceiling ? tokens[phrase.to] : undefined;
  const isClosed = next === undefined || next.kind === 'punctuation' || /^(?:who|whose)$/.test(next.lower);
  const opensAsRole = DETERMINERS.has(first.lower) || TITLES.has(first.lower) || end - from > 1;
  if (!isClosed && !opensAsRole) return null;
  return {
    gender: nounGender(head.lower),
    titles: roleTitles(tokens, { from, to: end }),
    isPerson: true,
    noun: head.lower,
  };
}
