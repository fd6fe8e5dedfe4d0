import type { Span } from '../../article.js';
import { spanOf } from '../../attribution/attribution.js';
import type { TokenRange } from '../../text/sentences.js';
import { isCapital, type Token } from '../../text/tokens.js';
import { HONORIFICS, LEADS, lowerCase, OPENERS, PRONOUNS, THING, TITLES } from './words.js';

/** Words that can stand for somebody: a name with its titles, a role, or a pronoun. */
export interface Phrase extends TokenRange {
  /** Without what stands behind an apostrophe. */
  span: Span;
  names: string[];
  titles: string[];
  /** Whether it can be a subject: nothing hangs on it that tells of another case. */
  isNominative: boolean;
  isPronoun: boolean;
  isThing: boolean;
  /** Several who speak together: "NAME ve NAME". */
  isGroup: boolean;
}

/** The phrases of a sentence, outside of its quotations, in order. */
export function findPhrases(tokens: readonly Token[], sentence: TokenRange): Phrase[] {
  const phrases: Phrase[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const to = runEnd(tokens, at, sentence.to);
    const phrase = to > at ? phraseOf(tokens, { from: at, to }, sentence.from) : null;
    if (phrase) phrases.push(phrase);
    at = Math.max(to, at + 1);
  }
  return phrases;
}

const APOSTROPHE = /['’]/;

function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !(isCapital(token.text) || TITLES.has(lowerCase(token.text)))) return at;
    at++;
    if (APOSTROPHE.test(token.text)) return at;
  }
  return at;
}

function phraseOf(tokens: readonly Token[], range: TokenRange, sentence: number): Phrase | null {
  let { from } = range;
  const { to } = range;
  const isTitle = (at: number) => TITLES.has(bare(tokens[at]));
  const opener = lowerCase(tokens[from]?.text ?? '');
  if (PRONOUNS.has(opener) && to - from === 1) {
    return from === sentence ? phrase(tokens, { from, to }, to) : null;
  }
  while (
    from < to &&
    OPENERS.has(lowerCase(tokens[from]?.text ?? '')) &&
    !(from + 1 < to && isTitle(from) && isTitle(from + 1))
  )
    from++;
  if (from === to) return null;
  if (to - from === 1 && from === sentence && isAdverbial(opener)) return null;
  let name = to;
  // "Türkiye Çiftçiler Birliği" is one name, though farmers may be titles.
  if (THING.test(bare(tokens[to - 1])) && !isTitle(to - 1)) name = from;
  else for (let at = to - 1; at >= from && !isTitle(at); at--) name = at;
  const found = phrase(tokens, { from, to }, name);
  const isRole = found.names.length === 0;
  return isRole && (LEADS.has(bare(tokens[to - 1])) || found.titles.length === 0) ? null : found;
}

/** @param name the token that its names start at, behind the titles */
function phrase(tokens: readonly Token[], { from, to }: TokenRange, name: number): Phrase {
  const last = tokens[to - 1];
  const cut = last ? last.text.search(APOSTROPHE) : -1;
  const span = spanOf(tokens, { from, to }) ?? { start: 0, end: 0 };
  if (last && cut > 0) span.end = last.start + cut;
  const isHonorific = (word: string) => HONORIFICS.has(lowerCase(word));
  const all = tokens
    .slice(name, to)
    .map(({ text }) => (APOSTROPHE.test(text) ? text.slice(0, text.search(APOSTROPHE)) : text));
  const names = all.filter((word) => !isHonorific(word));
  return {
    from,
    to,
    span,
    names,
    titles: tokens.slice(from, name).map(bareText),
    isNominative: cut <= 0 && !isInflectedTitle(lowerCase(last?.text ?? '')),
    isPronoun: PRONOUNS.has(bare(tokens[from])) && to - from === 1,
    isThing: THING.test(lowerCase(names.at(-1) ?? '')),
    isGroup: false,
  };
}

const bareText = ({ text }: Token) => text.split(APOSTROPHE, 1)[0] ?? text;
const bare = (token: Token | undefined) => lowerCase(token ? bareText(token) : '');

const CASE = /(?:n?[ıiuü]n|[yn]?[ae]|n?[dt][ae]n?|[yn][ıiuü]|[yn]?l[ae])$/;

/** "Bakana", "Başkanın": a title in another case has no apostrophe. */
function isInflectedTitle(word: string): boolean {
  return !TITLES.has(word) && CASE.test(word) && TITLES.has(word.replace(CASE, ''));
}

/** "Toplantıda", "Konuşarak": a word that opens a sentence and tells when, where or how. */
const isAdverbial = (word: string) => /(?:[dt][ae]n?|[ae]r[ae]k|ken|[ıiuü]p|[ıiuü]nc[ae]|c[ae])$/.test(word);
