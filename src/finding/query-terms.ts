import type { PassageIndex } from './passage-index.js';
import { wordsOfQuery } from './query-words.js';
import { isFaintWord } from './stop-words.js';
import { type Word, wordsOf } from './words.js';

/** A word that is asked for. */
export interface QueryTerm {
  /** As the asker has it. */
  typed: string;
  folded: string;
  /** Stems that stand for the word in the articles, with their likeness: 1 for its own, less for a repaired one. */
  stems: ReadonlyMap<string, number>;
  /** How much the word tells: its inverse document frequency, less for a word that questions are made with. */
  weight: number;
  /** Whether the articles have the word, or one that it may be a misspelling of. */
  isKnown: boolean;
  /** What a question cannot do without: a name, or a number or short form ("1998", "FDA"). */
  decisive: 'name' | 'figure' | null;
  /** Whether questions are made with the word rather than about it: "happened". */
  isFaint: boolean;
  /** Position among all words of the query. */
  position: number;
}

/** A query in the index's words. */
export interface QueryTerms {
  terms: readonly QueryTerm[];
  /** Which terms a stem of the articles stands for, by index, and how well. */
  byStem: ReadonlyMap<string, readonly { term: number; likeness: number }[]>;
  /** Sum of the terms' weights. */
  weight: number;
  /** All words of the query, folded. */
  words: readonly string[];
  /** Those that it has in quotation marks, else all: what is looked for word by word. */
  phrase: readonly string[];
}

/** Beyond these words a text has said what it is about, and an answer must not take longer for it. */
const MOST_TERMS = 48;

/** As much of a query as anybody reads back; a phrase is compared word by word. */
const LONGEST_QUERY = 6000;

/** What a word that questions are made with ("name", "happened") weighs against one that tells the subject. */
const FAINT = 0.4;

const OPENING_VERBS = new Set(
  'am are is was were do does did has have had can could will would should must'.split(' '),
);

/** Takes a query apart into the words that are looked for. A text of stop words alone has none but is a phrase. */
export function queryTerms(index: PassageIndex, query: string): QueryTerms {
  const text = asTyped(query.slice(0, LONGEST_QUERY));
  const { words, language } = wordsOfQuery(index, text);
  const isFaint = ({ start, end, folded }: Word) =>
    language ? language.isFaint(language.bareWord(text.slice(start, end))) : isFaintWord(folded);
  const terms = new Map<string, QueryTerm>();
  words.forEach((word, position) => {
    if (!word.isContent || terms.has(word.stem) || terms.size >= MOST_TERMS) return;
    const { stems } = word;
    const own = stems.has(word.stem) ? [word.stem] : [...stems.keys()];
    const idf = Math.min(index.idf(''), ...own.map((stem) => index.idf(stem)));
    terms.set(word.stem, {
      typed: text.slice(word.start, word.end),
      folded: word.written,
      stems,
      weight: isFaint(word) ? idf * FAINT : idf,
      isKnown: stems.size > 0,
      decisive:
        decisiveKind(text, words, position) ??
        (stems.size === 0 && isBareSubject(words, position) ? 'name' : null),
      isFaint: isFaint(word),
      position,
    });
  });
  const found = [...terms.values()];
  return {
    terms: found,
    byStem: termsByStem(found),
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    words: words.map(({ written }) => written),
    phrase: quotedWords(text, language?.tag) ?? words.map(({ folded }) => folded),
  };
}

function termsByStem(terms: readonly QueryTerm[]): Map<string, { term: number; likeness: number }[]> {
  const byStem = new Map<string, { term: number; likeness: number }[]>();
  terms.forEach(({ stems }, term) => {
    for (const [stem, likeness] of stems) {
      const others = byStem.get(stem);
      if (others) others.push({ term, likeness });
      else byStem.set(stem, [{ term, likeness }]);
    }
  });
  return byStem;
}

/** In a text all in capitals they tell nothing, neither a name nor a short form. */
function asTyped(text: string): string {
  return text === text.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/su.test(text) ? text.toLowerCase() : text;
}

/** The first word of a question is upper case in any case, and so are all words of a title. */
function decisiveKind(text: string, words: readonly Word[], position: number): QueryTerm['decisive'] {
  const word = words[position];
  if (!word || isFaintWord(word.folded)) return null;
  const typed = text.slice(word.start, word.end);
  if (/\p{N}/u.test(typed)) return 'figure';
  if (position === 0 || !/^\p{Lu}/u.test(typed) || isTitle(text, words)) return null;
  return /^\p{Lu}\p{Ll}{2,}/u.test(typed) ? 'name' : 'figure';
}

/**
 * "did ruiz come?": the word directly after the verb that a question opens with is its subject, and a singular that
 * needs no determiner there is a name or names a mass ("was salt found?"), in whatever case it is typed.
 */
function isBareSubject(words: readonly Word[], position: number): boolean {
  const [opening, subject] = words;
  return (
    position === 1 &&
    OPENING_VERBS.has(opening?.folded ?? '') &&
    subject !== undefined &&
    !isFaintWord(subject.folded) &&
    /\p{L}{2}(?<!s)$/u.test(subject.folded)
  );
}

function isTitle(text: string, words: readonly Word[]): boolean {
  const content = words.slice(1).filter(({ isContent }) => isContent);
  return content.length > 1 && content.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

/** The longest stretch in quotation marks, where it has more than a word. */
function quotedWords(text: string, tag?: string): string[] | null {
  const quoted = [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/gu)].map(([, inside]) =>
    wordsOf(inside ?? '', tag),
  );
  const longest = quoted.toSorted((a, b) => b.length - a.length)[0];
  return longest && longest.length > 1 ? longest.map(({ folded }) => folded) : null;
}
