import { fold } from '../fold.js';
import { isFunctionWord, isLeadIn } from '../grammar/word-classes.js';
import {
  DESCRIPTORS,
  DETERMINERS,
  NOUN_LINKS,
  PREPOSITIONS,
  PRONOUNS,
  THING_WORDS,
  TIMES,
  TITLES,
} from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import { isCapital, type Token } from '../text/tokens.js';

/** What a mention says about the one it names. */
export interface Designation {
  /** The name's words without titles: ["Maria", "Example"]; empty for a role or thing alone. */
  names: string[];
  /** Titles right before the name, in the text's own letters: ["Prime", "Minister"]. */
  titles: string[];
  /** The words of a role or thing without its article: "ministry spokesman"; empty for a name. */
  role: string;
  /** The name alone; for a role the whole phrase. */
  range: TokenRange;
}

const PARTICLES = new Set(
  'de da do dos del della di du van von der den bin ibn al el la le ter of the'.split(' '),
);

/** Takes a noun phrase apart into titles and name, or into a role; "the minister, NAME" is a name with a title. */
export function designate(tokens: readonly Token[], phrase: TokenRange): Designation {
  const comma = outerComma(tokens, phrase);
  if (comma > phrase.from) {
    const apposed = designate(tokens, { from: comma + 1, to: phrase.to });
    const titles = roleTitles(tokens, { from: phrase.from, to: comma });
    if (apposed.names.length > 0) return { ...apposed, titles: [...titles, ...apposed.titles] };
  }
  const end = headEnd(tokens, phrase);
  const last = tokens[end - 1];
  if (
    !last ||
    !isCapital(last.text) ||
    PRONOUNS.has(last.lower) ||
    DETERMINERS.has(last.lower) ||
    TITLES.has(last.lower)
  ) {
    return asRole(tokens, phrase, end);
  }
  let from = end - 1;
  while (from > phrase.from) {
    const token = tokens[from - 1];
    if (!token || token.lower === "'s" || token.kind !== 'word') {
      if (token?.kind !== 'quotation') break;
    } else if (!isCapital(token.text)) {
      const isParticle =
        PARTICLES.has(token.lower) && isCapital(tokens[from - 2]?.text ?? '') && from - 2 >= phrase.from;
      if (!isParticle) break;
    } else if (isFunctionWord(token.lower) || PRONOUNS.has(token.lower)) break;
    from--;
  }
  const run = tokens.slice(from, end);
  let lastTitle = run.findLastIndex(({ lower }) => TITLES.has(lower));
  if (lastTitle >= 0 && run[lastTitle + 1]?.lower === 'of') {
    if (run.length <= lastTitle + 3) return asRole(tokens, phrase, end);
    lastTitle += 2;
  }
  // "House Speaker NAME" and "Secretary of State NAME" are people, "Justice Department" is none.
  const isThing = run.slice(lastTitle + 1).some(({ lower }) => THING_WORDS.has(lower));
  const title = isThing ? -1 : lastTitle;
  const firstTitle = isThing ? -1 : run.findIndex(({ lower }) => TITLES.has(lower));
  let first = from + title + 1;
  while (first < end - 1 && isBesideName(tokens[first], isThing)) first++;
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  return {
    names: words.map(({ text }) => text),
    titles: [
      ...lowerTitles(tokens, from, phrase.from),
      ...(firstTitle < 0 ? [] : run.slice(firstTitle, title + 1).map(({ text }) => text)),
    ],
    role: '',
    range: { from: first, to: end },
  };
}

function outerComma(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to - 1 && tokens[at]?.text !== '('; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** "the union's press secretary" gives "press secretary"; a role that is no title gives nothing. */
function roleTitles(tokens: readonly Token[], role: TokenRange): string[] {
  const words = tokens.slice(role.from, headEnd(tokens, role));
  const titles = words
    .slice(words.findLastIndex(({ lower }) => lower === "'s") + 1)
    .filter(({ lower }) => !DETERMINERS.has(lower));
  return TITLES.has(titles.at(-1)?.lower ?? '') ? titles.map(({ text }) => text) : [];
}

/** The day or the nation before a name: "Monday NAME", "Kenyan NAME". */
const isBesideName = (token: Token | undefined, isThing: boolean) =>
  token !== undefined && (TIMES.has(token.lower) || (!isThing && DESCRIPTORS.has(token.lower)));

/** "foreign minister NAME": titles in lower case before the name. */
function lowerTitles(tokens: readonly Token[], from: number, floor: number): string[] {
  let start = from;
  while (start > floor && TITLES.has(tokens[start - 1]?.lower ?? '')) start--;
  return tokens.slice(start, from).map(({ text }) => text);
}

/** Where the head of the phrase ends: before "of", a bracket, a comma. */
function headEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const isLink = NOUN_LINKS.has(token.lower) || PREPOSITIONS.has(token.lower);
    const isPartOfName =
      token.lower === 'of' && isCapital(tokens[at - 1]?.text ?? '') && isCapital(tokens[at + 1]?.text ?? '');
    if ((isLink && !isPartOfName) || token.text === '(' || token.text === ',' || token.lower === 'who')
      return at;
  }
  return to;
}

function asRole(tokens: readonly Token[], phrase: TokenRange, end: number): Designation {
  const words = tokens.slice(phrase.from, end).filter(({ lower }) => !DETERMINERS.has(lower));
  return { names: [], titles: [], role: fold(words.map(({ text }) => text).join(' ')), range: phrase };
}

/** Every run of capitals that can be somebody's or something's name, outside quotations, in order. */
export function findNames(tokens: readonly Token[], sentences: readonly TokenRange[]): Designation[] {
  const found: Designation[] = [];
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !isCapital(token.text)) continue;
      let end = at + 1;
      while (end < to && continuesName(tokens, end, to)) end++;
      const start = at === from && isOpener(token) ? at + 1 : at;
      if (end > start) {
        const designation = designate(tokens, { from: start, to: end });
        if (designation.names.length > 0) found.push(designation);
      }
      at = end - 1;
    }
  }
  return found;
}

const isOpener = ({ lower }: Token) =>
  isFunctionWord(lower) || isLeadIn(lower) || PRONOUNS.has(lower) || lower === 'but';

function continuesName(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isCapital(token.text)) return !TIMES.has(token.lower);
  const next = tokens[at + 1];
  return (
    PARTICLES.has(token.lower) &&
    (token.lower !== 'of' || TITLES.has(tokens[at - 1]?.lower ?? '')) &&
    token.lower !== 'the' &&
    at + 1 < to &&
    isCapital(next?.text ?? '')
  );
}
