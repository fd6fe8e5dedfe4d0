import { newStemmer, type StemmerLanguage } from 'snowball-stemmers';
import { fold } from '../../reading/fold.js';
import { STOP_WORDS } from './stop-words.js';

/** How the words of a language other than English are searched. */
export interface SearchLanguage {
  /** The first part of its tag: "tr". */
  tag: string;
  /** Whether its words are written without spaces between them. */
  isUnspaced: boolean;
  /** @param word as `bareWord` gives it */
  stem(word: string): string;
  isStopWord(word: string): boolean;
  /** Whether questions are made with the word rather than about it: "said", "happened". */
  isFaint(word: string): boolean;
  /** A word as it stands in the text, in lower case and without what is hung on to it behind an apostrophe. */
  bareWord(typed: string): string;
}

/** Those that the package has a stemmer for. */
const STEMMERS: Record<string, StemmerLanguage> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** Thai, Lao, Khmer and Burmese are parted by spaces between sentences alone. */
const UNSPACED = new Set(['zh', 'yue', 'wuu', 'ja', 'th', 'lo', 'km', 'my']);

/** Turkish names have their ending behind an apostrophe: "Ankara’da". */
const HUNG_ON: Record<string, RegExp> = { tr: /['’]\p{L}+$/u, az: /['’]\p{L}+$/u };

const known = new Map<string, SearchLanguage>();

/**
 * Null for English, whose words are searched by rules of their own.
 * @param tag a BCP 47 tag
 */
export function searchLanguage(tag: string): SearchLanguage | null {
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  if (primary === 'en' || primary === '') return null;
  const language = known.get(primary) ?? makeLanguage(primary);
  known.set(primary, language);
  return language;
}

function makeLanguage(tag: string): SearchLanguage {
  const name = Object.hasOwn(STEMMERS, tag) ? STEMMERS[tag] : undefined;
  const stemmer = name && newStemmer(name);
  const [stop = '', faint = ''] = (Object.hasOwn(STOP_WORDS, tag) ? (STOP_WORDS[tag] ?? '') : '').split('|');
  const stopWords = new Set(stop.split(/\s+/));
  const faintWords = new Set(faint.split(/\s+/));
  const hungOn = HUNG_ON[tag];
  return {
    tag,
    isUnspaced: UNSPACED.has(tag),
    stem: (word) => fold(stemmer ? stemmer.stem(word) : word),
    isStopWord: (word) => stopWords.has(word),
    isFaint: (word) => faintWords.has(word),
    bareWord(typed) {
      const word = hungOn ? typed.replace(hungOn, '') : typed;
      return lowerCase(word, tag).normalize('NFC');
    },
  };
}

/** Turkish has a capital of its own for each of the two letters i. */
function lowerCase(word: string, tag: string): string {
  return tag === 'tr' || tag === 'az' ? word.toLocaleLowerCase(tag) : word.toLowerCase();
}
