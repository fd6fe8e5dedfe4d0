import { fold } from '../../../fold.js';
import type { Designation } from '../../../people/designation.js';
import { firstNameGender } from '../../../people/first-names.js';
import { NAME_PARTICLES } from '../../../people/name-particles.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { isFunctionWord } from '../grammar/word-classes.js';
import {
  DESCRIPTORS,
  DETERMINERS,
  NOUN_LINKS,
  PREPOSITIONS,
  THING_WORDS,
  TIMES,
  TITLES,
} from '../lexicon/words.js';
import { isTitle, opensWithNoun, withoutHonours } from './beside-name.js';
import { type Office, officeIn } from './office.js';
import { isPluralPersonNoun } from './person-nouns.js';
import { isPronoun } from './pronoun.js';

/** Particles within names, in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ...'bint las los of the uulu kyzy ogly oglu qizi'.split(' '),
]);

/** Takes a noun phrase apart into titles and name, or into a role; "the minister, NAME" is a name with a title. */
export function designate(tokens: readonly Token[], phrase: TokenRange): Designation {
  const comma = outerComma(tokens, phrase);
  if (comma > phrase.from) {
    const apposed = designate(tokens, { from: comma + 1, to: phrase.to });
    const titles = roleTitles(tokens, { from: phrase.from, to: comma });
    if (apposed.names.length > 0) return { ...apposed, titles: [...titles, ...apposed.titles] };
  }
  const bracketed = behindBracket(tokens, phrase);
  if (bracketed) {
    const named = designate(tokens, bracketed);
    return { ...named, titles: [...roleTitles(tokens, phrase), ...named.titles] };
  }
  const end = headEnd(tokens, phrase);
  // "Head of state", where a sentence opens with it or an article is left out.
  const isRoleAlone =
    end === phrase.from + 1 &&
    tokens[end]?.lower === 'of' &&
    !tokens.slice(end, phrase.to).some(({ text }) => isCapital(text));
  if (isRoleAlone) return asRole(tokens, phrase, phrase.to);
  const office = officeIn(tokens, phrase);
  if (office)
    return office.name ? inOffice(tokens, phrase, office, office.name) : asRole(tokens, phrase, end);
  if (isNamed(tokens, phrase, end)) return asName(tokens, phrase, end);
  return asRole(tokens, phrase, end);
}

/** "Minister of Water Resources | NAME NAME": the name behind an office, which is its title with all its parts. */
function inOffice(
  tokens: readonly Token[],
  phrase: TokenRange,
  { head }: Office,
  name: TokenRange,
): Designation {
  const words = tokens.slice(phrase.from, head);
  const firstTitle = words.findIndex(({ lower }) => TITLES.has(lower));
  const from = firstTitle < 0 ? head : phrase.from + firstTitle;
  const named = asName(tokens, name, name.to);
  return {
    ...named,
    titles: tokens.slice(from, name.from).map(({ text }) => text),
    about: besides(tokens.slice(phrase.from, named.range.from)),
  };
}

/** "Lt. Gen. (Retd) NAME NAME": a bracket between title and name says something of the title. */
function behindBracket(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const closing = tokens.slice(from, to).findIndex(({ text }) => text === ')');
  const name = from + closing + 1;
  const opening = tokens[from + closing - 2]?.text;
  const isTitled = TITLES.has(tokens[from + closing - 3]?.lower ?? '');
  return closing > 0 && opening === '(' && isTitled && name < to && isCapital(tokens[name]?.text ?? '')
    ? { from: name, to }
    : null;
}

/** Whether the last word of the head can be a name: a capital, no title, not "the Republican", "Officials". */
function isNamed(tokens: readonly Token[], { from }: TokenRange, end: number): boolean {
  const last = tokens[end - 1];
  if (!last || !isCapital(last.text) || isPronoun(last.text) || DETERMINERS.has(last.lower)) return false;
  const before = end - 2 >= from ? tokens[end - 2] : undefined;
  const isWord = DESCRIPTORS.has(last.lower) || THING_WORDS.has(last.lower);
  if (isWord && before && (DETERMINERS.has(before.lower) || !isCapital(before.text))) return false;
  if (end - 1 === from && isPluralPersonNoun(last.lower)) return false;
  if (!TITLES.has(last.lower)) return true;
  // Stephen King and Maria Bishop are people.
  return (
    before !== undefined &&
    isCapital(before.text) &&
    !TITLES.has(before.lower) &&
    firstNameGender(fold(before.text)) !== null
  );
}

function asName(tokens: readonly Token[], phrase: TokenRange, end: number): Designation {
  const from = nameStart(tokens, phrase.from, end);
  const run = tokens.slice(from, end);
  const lastTitle = run.slice(0, -1).findLastIndex(({ lower }) => TITLES.has(lower));
  // "House Speaker NAME" and "Secretary of State NAME" are people, "Justice Department" is none.
  const isThing = run
    .slice(lastTitle + 1)
    .some(({ text, lower }) => isCapital(text) && THING_WORDS.has(lower));
  const title = isThing ? -1 : lastTitle;
  const firstTitle = isThing ? -1 : run.findIndex(({ lower }) => TITLES.has(lower));
  let first = from + title + 1;
  while (first < end - 1 && isBesideName(tokens[first], isThing)) first++;
  if (!isThing && title < 0 && first === from && opensWithNoun(tokens, first, end)) first++;
  const to = isThing ? end : withoutHonours(tokens, first, end);
  const words = tokens.slice(first, to).filter(({ kind }) => kind === 'word');
  return {
    names: words.map(({ text }) => text),
    titles: [
      ...lowerTitles(tokens, from, phrase.from),
      ...(title < 0 ? [] : run.slice(firstTitle, title + 1).map(({ text }) => text)),
    ],
    about: isThing ? [] : besides(tokens.slice(phrase.from, first)),
    role: '',
    range: { from: first, to },
  };
}

/** Back from the last word of a name to the first: capitals, particles and nicknames. */
function nameStart(tokens: readonly Token[], floor: number, end: number): number {
  let from = end - 1;
  while (from > floor) {
    const token = tokens[from - 1];
    if (!token || token.lower === "'s" || token.kind !== 'word') {
      if (token?.kind !== 'quotation') break;
    } else if (!isCapital(token.text)) {
      const length = particlesBefore(tokens, from, floor);
      if (length === 0) break;
      from -= length;
      continue;
    } else if (isFunctionWord(token.lower) || isPronoun(token.text)) break;
    from--;
  }
  return from;
}

/** How many particles stand before a token and behind a capital: "de la | Cruz", "van der | Berg". */
function particlesBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (const length of [1, 2]) {
    if (!PARTICLES.has(tokens[at - length]?.lower ?? '')) return 0;
    if (at - length - 1 >= floor && isCapital(tokens[at - length - 1]?.text ?? '')) return length;
  }
  return 0;
}

/** The words before a name that are no titles, folded. */
function besides(before: readonly Token[]): string[] {
  return before
    .filter(({ kind, lower }) => kind === 'word' && !TITLES.has(lower) && !isFunctionWord(lower))
    .map(({ text }) => fold(text))
    .filter((word) => word !== '' && word !== 's');
}

function outerComma(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to - 1 && tokens[at]?.text !== '('; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** "the union's press secretary" gives "press secretary"; a role that is no title gives nothing. */
export function roleTitles(tokens: readonly Token[], role: TokenRange): string[] {
  const words = tokens.slice(role.from, headEnd(tokens, role));
  const titles = words
    .slice(words.findLastIndex(({ lower }) => lower === "'s") + 1)
    .filter(({ lower }) => !DETERMINERS.has(lower));
  return isTitle(titles.at(-1)) ? titles.map(({ text }) => text) : [];
}

/** The day or the nation before a name: "Monday NAME", "Kenyan NAME". */
const isBesideName = (token: Token | undefined, isThing: boolean) =>
  token !== undefined && (TIMES.has(token.lower) || (!isThing && DESCRIPTORS.has(token.lower)));

/** "foreign minister NAME": titles in lower case before the name. */
function lowerTitles(tokens: readonly Token[], from: number, floor: number): string[] {
  let start = from;
  while (start > floor && isTitle(tokens[start - 1])) start--;
  return tokens.slice(start, from).map(({ text }) => text);
}

/** Where the head of the phrase ends: before "of", a bracket, a comma. */
export function headEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const isLink = NOUN_LINKS.has(token.lower) || PREPOSITIONS.has(token.lower);
    const isPartOfName = token.lower === 'of' && linksName(tokens, from, at);
    if ((isLink && !isPartOfName) || token.text === '(' || token.text === ',' || token.text === 'who')
      return at;
  }
  return to;
}

/** "Bank of Kenya", not "Senator NAME NAME of Iowa", nor "Footage of NAME" at the start of a sentence. */
function linksName(tokens: readonly Token[], from: number, of: number): boolean {
  const [before, after] = [tokens[of - 1], tokens[of + 1]];
  if (!before || !after || !isCapital(before.text) || !isCapital(after.text)) return false;
  if (THING_WORDS.has(before.lower) || TITLES.has(before.lower)) return true;
  const opener = tokens[of - 2];
  if (opener === undefined || of - 1 === from) return opener?.kind === 'word';
  return !tokens.slice(from, of - 1).some((token) => isPersonal(token));
}

/** What stands before a person's last name: a title or a first name. */
const isPersonal = ({ text, lower }: Token) =>
  TITLES.has(lower) || (isCapital(text) && firstNameGender(fold(text)) !== null);

function asRole(tokens: readonly Token[], phrase: TokenRange, end: number): Designation {
  const words = tokens.slice(phrase.from, end).filter(({ lower }) => !DETERMINERS.has(lower));
  const role = fold(words.map(({ text }) => text).join(' '));
  return { names: [], titles: [], about: [], role, range: phrase };
}
