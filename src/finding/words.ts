import { newStemmer } from 'snowball-stemmers';
import type { Span } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';
import { type SearchLanguage, searchLanguage } from './languages/search-language.js';
import { isUnspaced, unspacedWords } from './languages/unspaced-words.js';
import { numberStem, readNumbers } from './numbers.js';
import { sharedSpelling } from './spelling-variants.js';
import { isStopWord } from './stop-words.js';

/** A word of a text; `start` and `end` are UTF-16 units into it. */
export interface Word extends Span {
  /** Lower case, without accents, possessive and thousands separators: "Ministers’" is "ministers". */
  folded: string;
  /** What inflected forms share: "minist". */
  stem: string;
  /** Whether the word tells something of the subject; "the" and "which" do not. */
  isContent: boolean;
}

/**
 * One alternative a kind of word: initials with full stops ("U.N."), numbers ("1,200.5"), a character of a script that
 * writes without spaces, any other run of letters and digits with apostrophes inside, and the sign for percent.
 */
const WORD =
  /(?:\p{L}\.){2,}(?:['’]s(?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|%/gu;

/** No word of a language is longer; what is longer is an address or noise, and stemming it only costs time. */
const LONGEST_STEMMED = 40;

/** What is known of words is kept; beyond this many they are likely noise and the memory starts anew. */
const MOST_KEPT = 50_000;

/** The same for each other language: there may be many. */
const MOST_KEPT_FOREIGN = 10_000;

const stemmer = newStemmer('english');
const stems = new Map<string, string>();
/** By the word as it stands in the text. */
const known = new Map<string, Pick<Word, 'folded' | 'stem' | 'isContent'>>();

/**
 * The words of a text in order. An upper-case short form ("US", "WHO") is never a stop word.
 * @param tag of the text's language; words of others than English are stemmed by its rules
 */
export function wordsOf(text: string, tag = 'en'): Word[] {
  const language = searchLanguage(tag);
  return language ? foreignWords(text, language) : englishWords(text);
}

function englishWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: typed, index: start } of text.matchAll(WORD)) {
    const { folded, stem, isContent } = known.get(typed) ?? takeIn(typed);
    if (folded !== '') words.push({ start, end: start + typed.length, folded, stem, isContent });
  }
  readNumbers(words);
  return words;
}

function takeIn(typed: string): Pick<Word, 'folded' | 'stem' | 'isContent'> {
  const own = onItsOwn(typed);
  const folded = foldWord(own);
  const word = {
    folded,
    stem: stemOf(folded),
    isContent: !isStopWord(folded) || initialsIn(own) !== null,
  };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(own, word);
  return word;
}

/** The same for words that are written without spaces, as runs. */
const WORD_OR_RUN = new RegExp(WORD.source.replace(/(\[\\p\{Script=Han\}[^\]]*\])/u, '$1+'), 'gu');

const knownIn = new Map<SearchLanguage, typeof known>();

function foreignWords(text: string, language: SearchLanguage): Word[] {
  const words: Word[] = [];
  const add = (typed: string, start: number) => {
    const { folded, stem, isContent } = foreignWord(typed, language);
    if (folded !== '') words.push({ start, end: start + typed.length, folded, stem, isContent });
  };
  for (const { 0: typed, index: start } of text.matchAll(language.isUnspaced ? WORD_OR_RUN : WORD)) {
    if (!language.isUnspaced || !isUnspaced(typed)) add(typed, start);
    else for (const { word, at } of unspacedWords(typed, language.tag)) add(word, start + at);
  }
  return words;
}

function foreignWord(typed: string, language: SearchLanguage): Pick<Word, 'folded' | 'stem' | 'isContent'> {
  const words = knownIn.get(language) ?? new Map();
  knownIn.set(language, words);
  const before = words.get(typed);
  if (before) return before;
  const own = onItsOwn(typed);
  const bare = language.bareWord(own);
  const isFigure = /^[\p{N}%]/u.test(own);
  const folded = foldWord(isFigure ? own : bare);
  const word = {
    folded,
    stem: isFigure || bare.length > LONGEST_STEMMED ? (numberStem(folded) ?? folded) : language.stem(bare),
    isContent: !language.isStopWord(bare),
  };
  if (words.size >= MOST_KEPT_FOREIGN) words.clear();
  words.set(own, word);
  return word;
}

/** The same word without the text that it was cut from, which would stay in memory as long as the word does. */
function onItsOwn(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}

/** @param folded a word as `fold` gives it */
export function stemOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= MOST_KEPT) stems.clear();
  const stem = makeStem(folded);
  stems.set(folded, stem);
  return stem;
}

/** The mark of a decimal stays, or 3.5 would be 35. */
function foldWord(typed: string): string {
  if (typed === '%') return 'percent';
  if (/^\p{N}+[.,]/u.test(typed)) return typed.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  return fold(typed.replace(/['’]s$/iu, '')).replaceAll(' ', '');
}

function makeStem(folded: string): string {
  const number = numberStem(folded);
  if (number !== undefined) return number;
  return folded.length > LONGEST_STEMMED
    ? folded
    : stemmer.stem(sharedSpelling(IRREGULAR_FORMS.get(folded) ?? folded));
}

/**
 * A word in capitals, as initials are, without full stops, plural and possessive: "FDA", "U.N.", "NGOs", "the US’s". Null
 * for any other word.
 */
export function initialsIn(typed: string): string | null {
  const letters = /^(\p{Lu}[\p{Lu}.]+?)(?:['’]?s)?$/u.exec(typed)?.[1]?.replaceAll('.', '');
  return letters !== undefined && letters.length > 1 ? letters : null;
}
