import type { Speaker } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import { allowedEdits, type SpeakerDirectory } from '../speaker-directory.js';

/** A name in a question: whom it fits; nobody where the articles know no such name. */
export interface NamedPerson {
  /** As typed. */
  name: string;
  speakers: readonly Speaker[];
}

/** Whom the articles know, and which words they have. */
export interface Known {
  directory: SpeakerDirectory;
  /** Whether the articles have a word in some form, spelt as it is. */
  hasWord: (word: string) => boolean;
  /** For each place where the articles have these words, folded, one after the other: the few words after them, folded. */
  wordsAfter: (folded: string) => string[];
}

/** Longer than any name with titles and an office: "the foreign minister of Norland Ada Berg". */
const LONGEST_NAME = 10;

const LONGEST_STRANGER = 4;

/** Words that stand for people and name none, folded. */
const NAMELESS = new Set(
  `i me you he him she her it we us they them this that these those who whom whose what which there here one ones
  anyone anybody someone somebody everyone everybody nobody people others all any some each something anything everything nothing article text`.split(
    /\s+/,
  ),
);

const DETERMINER =
  /^(?:the|a|an|any|some|both|either|all|this|that|these|those|his|her|their|our|many|most)$/;

/** Words that join names with other words: behind them a name is not who speaks, as in "the lawyer of Ada Berg". */
const LINK = /^(?:of|for|to|from|at|and|or|with|by|in|on|nor|as)$/;

/**
 * The people whom a stretch of a question names, several joined by "and", commas or "or". Null where it names nobody for
 * sure.
 * @param typed a stretch of a question: "the mayor of Sela and Ada Berg"
 * @param mayDescribe whether words that are no part of the name may stand before it: "the economist Ada Berg"
 */
export function namedPeople(typed: string, known: Known, mayDescribe = true): NamedPerson[] | null {
  const bare = typed.replace(/^(?:both|either)\s+/iu, '');
  const whole = namedPerson(bare, known, mayDescribe);
  if (whole) return [whole];
  const parts = bare.split(/\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/iu);
  if (parts.length < 2) return null;
  const people = parts.flatMap((part) => namedPerson(part, known, mayDescribe) ?? []);
  return people.length === parts.length ? people : null;
}

/** The one whom a whole stretch names, where the articles know them. */
function namedPerson(typed: string, known: Known, mayDescribe: boolean): NamedPerson | null {
  const words = wordsOf(typed);
  if (words.length === 0 || words.length > LONGEST_NAME || words.some((word) => NAMELESS.has(word)))
    return null;
  const surely = speakersOf(words, known);
  if (surely.length > 0) return { name: typed, speakers: surely };
  const isDefinite = /^the\s/iu.test(typed);
  for (const whose of mayDescribe || isDefinite ? [inOfficeOf, describedAs] : [inOfficeOf]) {
    const speakers = whose(words, known);
    if (speakers.length > 0) return { name: typed, speakers };
  }
  for (let from = 1; mayDescribe && from < words.length; from++) {
    if (!isDescription(words.slice(0, from), known)) continue;
    const described = known.directory.named(words.slice(from).join(' '));
    if (described.length > 0) return { name: typed, speakers: described };
  }
  return null;
}

function speakersOf(words: readonly string[], { directory, hasWord }: Known): readonly Speaker[] {
  const exact = directory.named(words.join(' '));
  if (exact.length > 0) return exact;
  const isMeant = words.every(
    (word) =>
      word === 'of' ||
      directory.isOfName(word) ||
      (!LINK.test(word) && allowedEdits(word) > 0 && !hasWord(word)),
  );
  return isMeant ? found(directory, words) : [];
}

/**
 * "the mayor of Sela", where nothing but the article's own words tell that the mayor is Sela's: it has "mayor of Sela",
 * "Sela’s mayor" or "Sela mayor".
 */
function inOfficeOf(words: readonly string[], { directory, wordsAfter }: Known): readonly Speaker[] {
  const office = words.filter((word) => directory.isRole(word));
  const place = words.filter((word) => !directory.isRole(word) && !LINK.test(word) && word !== 'the');
  if (office.length === 0 || place.length === 0 || place.some((word) => directory.isPersonal(word)))
    return [];
  const [what, where] = [office.join(' '), place.join(' ')];
  const writings = [`${what} of ${where}`, `${where} ${what}`, `${where}s ${what}`];
  const isWritten = writings.some((words) => wordsAfter(words).length > 0);
  return isWritten ? found(directory, office) : [];
}

/** "the ferryman", where the article has "ferryman Emil Dahl". */
function describedAs(words: readonly string[], { directory, wordsAfter }: Known): readonly Speaker[] {
  if (words.some((word) => LINK.test(word))) return [];
  const described = wordsAfter(words.join(' ')).flatMap((after) => {
    const next = after.split(' ');
    const lengths = next.map((_, at) => next.length - at);
    const named = lengths.map((length) => directory.named(next.slice(0, length).join(' ')));
    return named.find((speakers) => speakers.length > 0) ?? [];
  });
  return [...new Set(described)];
}

function found(directory: SpeakerDirectory, words: readonly string[]): readonly Speaker[] {
  const lookup = directory.find(words.join(' '));
  return lookup.kind === 'one' ? [lookup.speaker] : lookup.kind === 'several' ? lookup.speakers : [];
}

/** "the economist" before a name: words that the articles have and that are nobody's name. */
function isDescription(words: readonly string[], { directory, hasWord }: Known): boolean {
  return words.every((word) => hasWord(word) && !LINK.test(word) && !directory.isPersonal(word));
}

/**
 * The name of somebody whom the articles do not know, where a stretch in the place of who speaks reads as a name: it has
 * capitals, or is a single word, and the articles lack a word of it or give its parts to several people. Null for "the
 * experts" or "they".
 * @param inAnyCase whether a single word without a capital is taken for a name
 */
export function strangerIn(
  typed: string,
  { directory, hasWord }: Known,
  inAnyCase: boolean,
): NamedPerson[] | null {
  const words = wordsOf(typed);
  const own = (word: string) => directory.isPersonal(word) || !directory.isOfName(word);
  const told = words.filter(own);
  if (
    told.length === 0 ||
    words.length > LONGEST_STRANGER ||
    words.some((word) => NAMELESS.has(word) || LINK.test(word))
  )
    return null;
  const isMixed = told.length > 1 && told.every((word) => directory.isPersonal(word));
  if (!isMixed && !told.some((word) => !hasWord(word) && !directory.isOfName(word))) return null;
  const names = typed.split(/\s+/u).filter((word) => own(fold(word)));
  const isCapital = names.every((word) => /^\p{Lu}/u.test(word));
  const isBareWord = names.length === 1 && /^\p{L}+(?<!s)$/iu.test(typed);
  return isCapital || isMixed || (isBareWord && inAnyCase) ? [{ name: typed, speakers: [] }] : null;
}

const wordsOf = (typed: string) =>
  fold(typed.replace(/['’](?:s\b|(?=\s|$))/giu, ' '))
    .split(' ')
    .filter((word, at) => word !== '' && !(at === 0 && DETERMINER.test(word)));
