import { fold } from '../../../fold.js';
import { firstNameGender } from '../../../people/first-names.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { DESCRIPTORS, DETERMINERS, THING_WORDS, TITLES, TWO_WORD_PLACES } from '../lexicon/words.js';

/** What an office is for: "Minister of | Education", "Secretary of | State". */
const FIELDS = new Set(
  `affairs agriculture aviation business commerce communications cooperation culture defence defense development
  diplomacy economy education employment energy environment finance fisheries forestry gas health history housing
  immigration industry information infrastructure innovation integration interior investment justice labor labour law
  lands law-enforcement medicine migration mines oil operations petroleum planning policy ports power prosecutions
  railways relations religion research resources rights schools science sport sports staff statistics technology
  telecommunications tourism trade training transport transportation treasury veterans water welfare women works youth
  directors`.split(/\s+/),
);

/** Those who act for somebody, who is named behind "for" as an office is behind others. */
const REPRESENTATIVES = new Set(
  'spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor manager agent coach trainer barrister'.split(
    ' ',
  ),
);

/** Heads of an office that are no title before a name: "the head of the union". */
const OTHER_HEADS = new Set('head boss founder member president-elect'.split(' '));

/** First words of places: "New Guinea", "San Marino". */
const PLACE_OPENERS = new Set(
  'new north south east west northern southern eastern western central san santa los las el united saint st st. sri costa sierra'.split(
    ' ',
  ),
);

/** An office with its parts, and the name behind it. */
export interface Office {
  /** The token of the title or noun that heads it, and the link behind that: "minister", "of". */
  head: number;
  link: number;
  /** Null where the office stands alone or is somebody else's. */
  name: TokenRange | null;
}

/**
 * Finds the office that a phrase opens with, and where the name behind it starts: behind all that the office is of,
 * at a known first name, else at the last two capitals. Whom a spokesman speaks for is no name of the spokesman.
 * @returns null where the phrase opens with no office
 * @example "Deputy Minister of Water Resources of Kenya | NAME NAME", "a spokesman for NAME NAME" without a name
 */
export function officeIn(tokens: readonly Token[], { from, to }: TokenRange): Office | null {
  const head = headOf(tokens, { from, to });
  if (head < 0) return null;
  const link = head + 1;
  return { head, link, name: nameBehind(tokens, head, to) };
}

/** The title right before the first "of", "for" or "to"; -1 where a name stands before that. */
function headOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word') return -1;
    const isHead = TITLES.has(word.lower) || OTHER_HEADS.has(word.lower);
    if (isLink(tokens[at + 1])) return isHead ? at : -1;
    if (isCapital(word.text) && firstNameGender(fold(word.text)) !== null && !isHead) return -1;
  }
  return -1;
}

const isLink = (token: Token | undefined) => token !== undefined && /^(?:of|for|to)$/.test(token.lower);

function nameBehind(tokens: readonly Token[], head: number, to: number): TokenRange | null {
  const opening = head + 2;
  let tail = to;
  while (tail > opening && isNameWord(tokens, tail - 1, to)) tail--;
  let start = tail;
  for (let at = tail; at < to; at++) if (isOfOffice(tokens, at, tail)) start = at + 1;
  if (start >= to) return null;
  const capitals = capitalsIn(tokens, start, to);
  // "Minister of Kenya Elena Marchetti" has three capitals, "President of Burkina Faso" has but the place.
  const isParted = start > tail || !isLinkOrArticle(tokens[start - 1]);
  const first = firstNameAt(tokens, isParted ? start : start + 1, to);
  const from =
    first ?? (isParted && capitals.length < 3 ? start : capitals.length > 2 ? capitals.at(-2) : undefined);
  if (from === undefined || from <= opening || isLinkOrArticle(tokens[from - 1])) return null;
  const between = tokens.slice(opening, from);
  if (between.every(({ lower }) => isAboutPerson(lower))) return null;
  const needsField = REPRESENTATIVES.has(tokens[head]?.lower ?? '');
  const hasField = between.some(({ lower }) => FIELDS.has(lower) || THING_WORDS.has(lower));
  const isForPerson = [between.find(({ lower }) => !isAboutNoun(lower)), between.at(-1)].some(
    (word) => word !== undefined && isPersonTitle(word.lower),
  );
  return needsField && (!hasField || isForPerson) ? null : { from, to };
}

/** "President" and "the Kenyan" before a name tell of its bearer, "Defence" does not. */
const isAboutPerson = (lower: string) => isPersonTitle(lower) || isAboutNoun(lower);

const isAboutNoun = (lower: string) => DESCRIPTORS.has(lower) || DETERMINERS.has(lower);

const isPersonTitle = (lower: string) => TITLES.has(lower) && !FIELDS.has(lower);

/** A capital, or a particle between two: "van" of "Lena van Roth". */
function isNameWord(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isCapital(token.text)) return true;
  return at < to - 1 && /^(?:al|bin|d[aeiu]|del|della|den|der|ibn|la|le|ter|v[ao]n)$/.test(token.lower);
}

/** "Education", "Republic", and "Guinea" behind "New". */
function isOfOffice(tokens: readonly Token[], at: number, floor: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const before = at > floor ? (tokens[at - 1]?.lower ?? '') : '';
  if (PLACE_OPENERS.has(before) || TWO_WORD_PLACES.has(`${before} ${lower}`)) return true;
  return FIELDS.has(lower) || THING_WORDS.has(lower) || TITLES.has(lower);
}

const isLinkOrArticle = (token: Token | undefined) =>
  token === undefined || isLink(token) || token.lower === 'and' || DETERMINERS.has(token.lower);

function firstNameAt(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to - 1; at++) {
    if (firstNameGender(fold(tokens[at]?.text ?? '')) !== null) return at;
  }
  return undefined;
}

function capitalsIn(tokens: readonly Token[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (isCapital(tokens[at]?.text ?? '')) found.push(at);
  return found;
}
