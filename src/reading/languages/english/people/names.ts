import { fold } from '../../../fold.js';
import type { Designation } from '../../../people/designation.js';
import { firstNameGender } from '../../../people/first-names.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { isFunctionWord, isLeadIn } from '../grammar/word-classes.js';
import { PRONOUNS, THING_WORDS, TIMES, TITLES } from '../lexicon/words.js';
import { isTitle } from './beside-name.js';
import { designate, PARTICLES } from './designate.js';

/** Every run of capitals in a sentence that can be somebody's or something's name, outside quotations, in order. */
export function findNames(tokens: readonly Token[], { from, to }: TokenRange): Designation[] {
  const found: Designation[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !isCapital(token.text)) continue;
    let end = at + 1;
    while (end < to && continuesName(tokens, { from: at, to: end }, to)) end++;
    const start = at === from && isOpener(token) ? at + 1 : at;
    if (end > start && !(end - start < 3 && isPlace(tokens[start - 1], token))) {
      const designation = designate(tokens, { from: start, to: end });
      if (designation.names.length > 0) found.push(withLowerCase(tokens, designation, from));
    }
    at = end - 1;
  }
  return found;
}

/** "in Port NAME", "near NAME": where something is, unless a first name follows. */
const isPlace = (before: Token | undefined, name: Token) =>
  before !== undefined &&
  /^(?:in|near|across|outside|inside|throughout|around)$/.test(before.lower) &&
  firstNameGender(fold(name.text)) === null;

const isOpener = ({ lower }: Token) =>
  isFunctionWord(lower) || isLeadIn(lower) || PRONOUNS.has(lower) || lower === 'but';

/** @param run the words of the name so far */
function continuesName(tokens: readonly Token[], run: TokenRange, to: number): boolean {
  const at = run.to;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isCapital(token.text)) return !TIMES.has(token.lower);
  if (!PARTICLES.has(token.lower) || at + 1 >= to) return false;
  const next = tokens[at + 1];
  const follows = isCapital(next?.text ?? '');
  const before = tokens[at - 1]?.lower ?? '';
  // "Minister of Trade", "Ministry of Trade", "Bank of the South".
  if (token.lower === 'of') {
    if (!TITLES.has(before) && !THING_WORDS.has(before) && !isOffice(tokens, run)) return false;
    return follows || (next?.lower === 'the' && at + 2 < to && isCapital(tokens[at + 2]?.text ?? ''));
  }
  return follows && (token.lower !== 'the' || before === 'of');
}

/** Titles and the like in lower case right before a name: "former foreign minister NAME", "farmer NAME". */
function withLowerCase(tokens: readonly Token[], designation: Designation, floor: number): Designation {
  const { from } = designation.range;
  let start = from - designation.titles.length;
  if (start <= floor || designation.about.length > 0) return designation;
  const titles: string[] = [];
  while (start > floor && isTitle(tokens[start - 1])) {
    start--;
    titles.unshift(tokens[start]?.text ?? '');
  }
  return titles.length > 0 ? { ...designation, titles: [...titles, ...designation.titles] } : designation;
}

/** "Minister of Education | of Kenya", as long as nobody's first name stands in it. */
function isOffice(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const link = words.findIndex(({ lower }) => lower === 'of');
  return (
    TITLES.has(words[link - 1]?.lower ?? '') &&
    !words.slice(link + 2).some(({ text }) => firstNameGender(fold(text)) !== null)
  );
}
