import { AS_COMPOUND, compoundOf, joinedWords, partedWord } from './compounds.js';
import { queryLanguage } from './languages/query-language.js';
import type { SearchLanguage } from './languages/search-language.js';
import { sharing } from './languages/sharing.js';
import type { PassageIndex } from './passage-index.js';
import { beginningAlike, mistyped, mistypedForm, type NearWord } from './spelling.js';
import { isFaintWord } from './stop-words.js';
import { type Word, wordsOf } from './words.js';

/** A word of a query with what stands for it in the articles. */
export interface QueryWord extends Word {
  /** Stems with their likeness: 1 for its own, less for others. None where the articles have nothing like it. */
  stems: Map<string, number>;
  /** As the articles have it where it was mistyped, else as typed; folded. */
  written: string;
}

/** What a word counts that is made of the one asked for, or of the same: "settlers" for "settlement". */
const AS_RELATIVE = 0.6;

/** No name of a single word is longer; a longer one lost a space: "Conventionsigned". */
const LONGEST_NAME = 12;

/** Of unknown words that many are compared with the articles' words for a typing error. */
const MOST_REPAIRS = 12;

/** The words of a query as the articles write them, and its language: null for English. */
export interface QueryWords {
  words: QueryWord[];
  language: SearchLanguage | null;
}

export function wordsOfQuery(index: PassageIndex, text: string): QueryWords {
  const language = queryLanguage(text, index.languages, (stem) => index.has(stem));
  return { words: language ? foreignWords(index, text, language) : queryWords(index, text), language };
}

/** Of a query in another language: words that the articles lack in this form stand for others that begin so. */
function foreignWords(index: PassageIndex, text: string, language: SearchLanguage): QueryWord[] {
  let repairs = 0;
  return wordsOf(text, language.tag).map((word) => {
    if (!word.isContent || index.has(word.stem)) return known(word);
    if (repairs++ >= MOST_REPAIRS) return standingFor(word, []);
    const near = sharing(index.vocabulary, word.folded);
    if (near.length > 0) return standingFor(word, near);
    const slips = mistyped(index, word.folded, 1);
    return standingFor(word, slips, slips[0]?.word);
  });
}

/** The words of a query in English: short forms, compounds and spelling taken into account. */
export function queryWords(index: PassageIndex, text: string): QueryWord[] {
  const isKnown = ({ stem }: Word) => index.has(stem);
  const words = joinedWords(index, text, index.shortForms.asWritten(text, wordsOf(text), isKnown));
  let repairs = 0;
  const found = words.flatMap((word, at) => {
    if (!word.isContent || isKnown(word)) return known(word);
    if (isFaintWord(word.folded) || repairs++ >= MOST_REPAIRS) return standingFor(word, []);
    const slips = mistyped(index, word.folded, 1);
    if (slips[0]) return standingFor(word, slips, slips[0].word);
    const isName = word.folded.length <= LONGEST_NAME && at > 0 && /^\p{Lu}/u.test(text.charAt(word.start));
    const parts = partedWord(index, word, isName);
    if (parts) return parts.map(known);
    const forms = mistypedForm(index, word.folded);
    if (forms.length > 0) return standingFor(word, forms);
    const errors = mistyped(index, word.folded, 2);
    if (errors[0]) return standingFor(word, errors, errors[0].word);
    return standingFor(word, beginningAlike(index, word.folded));
  });
  found.forEach((word, at) => {
    const next = found[at + 1];
    const compound = next && word.isContent && next.isContent ? compoundOf(index, text, word, next) : null;
    if (!next || !compound) return;
    for (const { stems } of [word, next])
      if (!stems.has(compound.stem)) stems.set(compound.stem, AS_COMPOUND);
  });
  for (const { isContent, stem, stems } of found) {
    if (!isContent) continue;
    for (const [near, likeness] of stems.size > 0 ? [...stems] : [[stem, 1] as const]) {
      for (const relative of index.families.relativesOf(near)) {
        stems.set(relative, Math.max(stems.get(relative) ?? 0, AS_RELATIVE * likeness));
      }
    }
  }
  return found;
}

function known(word: Word): QueryWord {
  return { ...word, stems: new Map([[word.stem, 1]]), written: word.folded };
}

function standingFor(word: Word, near: readonly NearWord[], written = word.folded): QueryWord {
  const stems = new Map<string, number>();
  for (const { stem, likeness } of near) stems.set(stem, Math.max(stems.get(stem) ?? 0, likeness));
  return { ...word, stems, written };
}
