/** A word that is looked for. */
export interface SoughtWord {
  lexeme: string;
  /** How much it tells. */
  weight: number;
  /** In how many paragraphs it stands. */
  paragraphs: number;
}

/** Paragraphs that have all of some words, and where others are given, one of these. */
interface WordGroup {
  all: readonly SoughtWord[];
  any: readonly SoughtWord[];
}

/** Which paragraphs are looked at: those that have a word of each required set, and fit any group. */
export interface SearchPlan {
  /** What they are scored by. */
  words: readonly SoughtWord[];
  required: readonly (readonly SoughtWord[])[];
  /** None: what is required is enough. */
  groups: readonly WordGroup[];
}

/** So many paragraphs are scored in a few dozen milliseconds. */
const MOST_SCORED = 1_500;

/** Of each group the first word's places are gone through, and looked up among those of the others. */
const MOST_GONE_THROUGH = 60_000;

/** Where all words are too frequent, paragraphs that have so many of the rarest are looked at. */
const MOST_AT_ONCE = 4;

/**
 * Which paragraphs are worth scoring, since scoring all that have any word of a question takes seconds where there are a
 * million: those with a rare word, and of the frequent ones those that have several of them. How many these are is
 * reckoned as if words did not attract each other.
 * @param all how many paragraphs there are
 * @param required words of which each paragraph must have one of each set, such as the name of who says it
 * @param most how many may be scored
 */
export function planSearch(
  words: readonly SoughtWord[],
  all: number,
  required: readonly (readonly SoughtWord[])[] = [],
  most = MOST_SCORED,
): SearchPlan {
  const sought = words.filter(({ paragraphs }) => paragraphs > 0).toSorted(byRarity);
  const fitting = required.reduce(
    (left, set) => left * Math.min(1, set.reduce((sum, { paragraphs }) => sum + paragraphs, 0) / all),
    all,
  );
  const plan = { words: [...sought, ...required.flat()], required };
  if (required.length > 0 && (fitting <= most || sought.length === 0)) return { ...plan, groups: [] };
  return { ...plan, groups: groupsOf(sought, all, fitting, most) };
}

function groupsOf(sought: readonly SoughtWord[], all: number, fitting: number, most: number): WordGroup[] {
  const groups: WordGroup[] = [];
  let taken = 0;
  let goneThrough = 0;
  for (const [at, word] of sought.entries()) {
    const having = fitting * (word.paragraphs / all);
    const others = sought.slice(at + 1);
    const expected = () =>
      having * Math.min(1, others.reduce((sum, { paragraphs }) => sum + paragraphs, 0) / all);
    if (taken + having <= most) {
      taken += having;
      groups.push({ all: [word], any: [] });
    } else {
      // The most frequent of them tells the least, and is in the most.
      while (others.length > 0 && taken + expected() > most) others.pop();
      if (others.length === 0 || goneThrough + word.paragraphs > MOST_GONE_THROUGH) break;
      taken += expected();
      groups.push({ all: [word], any: others });
    }
    goneThrough += word.paragraphs;
  }
  return groups.length > 0 || sought.length === 0
    ? groups
    : [{ all: sought.slice(0, MOST_AT_ONCE), any: [] }];
}

const byRarity = (a: SoughtWord, b: SoughtWord) =>
  a.paragraphs - b.paragraphs || (a.lexeme < b.lexeme ? -1 : 1);
