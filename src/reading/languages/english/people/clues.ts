import type { Gender } from '../../../people/entity.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { PERSONAL, TITLES } from '../lexicon/words.js';
import { isTitle } from './beside-name.js';
import { headEnd, roleTitles } from './designate.js';
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

export const NO_CLUES: Clues = { gender: null, titles: [], isPerson: false, noun: null };

/**
 * Looks at the words beside a name.
 * @param name the name with its titles
 * @example "his wife | NAME", "actress | NAME", "NAME |, a spokeswoman for the king,", "NAME | and her husband"
 */
export function cluesAround(tokens: readonly Token[], name: TokenRange, sentence: TokenRange): Clues {
  const before = clueBefore(tokens, name, sentence);
  const after = clueAfter(tokens, name, sentence);
  if (!before || !after) return before ?? after ?? NO_CLUES;
  return {
    gender: before.gender ?? after.gender,
    titles: after.titles,
    isPerson: before.isPerson || after.isPerson,
    noun: before.noun ?? after.noun,
  };
}

function clueBefore(tokens: readonly Token[], { from, to }: TokenRange, sentence: TokenRange): Clues | null {
  let at = from - 1;
  while (at > sentence.from && isTitle(tokens[at])) at--;
  if (tokens[at]?.text === ',') {
    // "the king's daughter, NAME, left"; not "when he met the king's daughter, NAME left".
    if (to < sentence.to && tokens[to]?.kind !== 'punctuation') return null;
    at--;
  }
  const token = at >= sentence.from ? tokens[at] : undefined;
  if (token?.kind !== 'word' || isCapital(token.text) || !isPersonNoun(token.lower)) return null;
  return { gender: nounGender(token.lower), titles: [], isPerson: true, noun: token.lower };
}

function clueAfter(tokens: readonly Token[], { from, to }: TokenRange, sentence: TokenRange): Clues | null {
  const ceiling = sentence.to;
  const next = to < ceiling ? tokens[to] : undefined;
  if (next?.text === ',') return apposition(tokens, to + 1, ceiling);
  if (next?.lower === 'himself' || next?.lower === 'herself') return pronounClue(next.lower);
  // "NAME and her husband left", not "she met NAME and her husband".
  const possessive = to + 1 < ceiling ? tokens[to + 1]?.lower : undefined;
  if (next?.lower !== 'and' || (possessive !== 'his' && possessive !== 'her')) return null;
  let opening = from;
  while (opening > sentence.from && TITLES.has(tokens[opening - 1]?.lower ?? '')) opening--;
  const isFirst = opening === sentence.from || tokens[opening - 1]?.text === ',';
  return isFirst ? pronounClue(possessive) : null;
}

function pronounClue(pronoun: string): Clues | null {
  const gender = PERSONAL.get(pronoun);
  return gender === 'male' || gender === 'female' ? { ...NO_CLUES, gender, isPerson: true } : null;
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
  if (!isClosed) return null;
  return {
    gender: nounGender(head.lower),
    titles: roleTitles(tokens, { from, to: end }),
    isPerson: true,
    noun: head.lower,
  };
}
