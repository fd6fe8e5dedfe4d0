import type { PassageIndex } from './passage-index.js';
import { slipBetween } from './typing-slips.js';
import { stemOf } from './words.js';

/** Longer words are addresses or noise; comparing them letter by letter only costs time. */
const LONGEST_REPAIRED = 30;

/** Letters that a word must share with a longer one to be taken for its beginning: "Ghana", "Ghanaian". */
const SHORTEST_BEGINNING = 4;

/** A word of the articles that a query's word may stand for. */
export interface NearWord {
  /** Folded. */
  word: string;
  stem: string;
  /** Above 0 and below 1. */
  likeness: number;
}

/** What words count beside the one that is likeliest meant. */
const LESS_LIKELY = 0.8;

/** A stem tells less than a word, and so is compared only where it is longer; what one of another form counts. */
const SHORTEST_STEM = 5;
const OF_ANOTHER_FORM = 0.8;

/** Up to this length a word has so many neighbours that only errors as fingers make them are errors. */
const SHORT = 5;

/**
 * Words of the articles that differ from one that they do not have by typing errors, the likeliest meant first. Only
 * the nearest: a word one letter away makes a word two letters away unlikely.
 * @param folded a word whose stem the index does not know
 * @param most errors; two only in a word of 8 letters or more, none in one of fewer than 4
 * @example mistyped(index, 'goverment', 1) // [{ word: 'government', stem: 'govern', likeness: 0.9 }]
 */
export function mistyped(index: PassageIndex, folded: string, most: 1 | 2): NearWord[] {
  const allowed = Math.min(most, folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0);
  if (allowed === 0 || isNoise(folded)) return [];
  let nearest = allowed;
  const near: { word: string; stem: string; errors: number }[] = [];
  for (const { word, stem, distance } of index.vocabulary.alike(folded, 2)) {
    if (/^\p{N}/u.test(word)) continue;
    const slip = slipBetween(folded, word);
    const errors = slip === 'swap' ? 1 : distance;
    if (errors > nearest || word.length < 3) continue;
    if (slip === 'other' && folded.length <= SHORT) continue;
    nearest = errors;
    near.push({ word, stem, errors });
  }
  return near
    .filter(({ errors }) => errors === nearest)
    .map((found) => ({ ...found, likelihood: likelihood(index, folded, found) }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    .map(({ word, stem, errors }, at) => ({
      word,
      stem,
      likeness: (1 - errors / 10) * (at === 0 ? 1 : LESS_LIKELY),
    }));
}

/**
 * The same for a word whose form they do not have even where it is typed well: "metbolized" where they have
 * "metabolism". Its stem is then one error away from theirs.
 */
export function mistypedForm(index: PassageIndex, folded: string): NearWord[] {
  const stem = stemOf(folded);
  if (stem.length < SHORTEST_STEM || isNoise(folded)) return [];
  const near: NearWord[] = [];
  for (const { word: other } of index.stemVocabulary.alike(stem, 2)) {
    const slip = slipBetween(stem, other);
    if (slip !== null && slip !== 'other' && other.length >= SHORTEST_STEM)
      near.push({ word: folded, stem: other, likeness: OF_ANOTHER_FORM });
  }
  return near.sort((a, b) => index.idf(a.stem) - index.idf(b.stem) || (a.stem < b.stem ? -1 : 1));
}

function isNoise(folded: string): boolean {
  return folded.length > LONGEST_REPAIRED || /^\p{N}/u.test(folded);
}

/** The commoner word was likelier meant, and the first letter is seldom wrong. */
function likelihood(
  index: PassageIndex,
  typed: string,
  { word, stem }: { word: string; stem: string },
): number {
  return Number(typed[0] === word[0]) - index.idf(stem) / 4;
}

/**
 * Words of the articles that begin as one that they do not have, or that it begins with: country and people, or a word
 * not yet typed to its end. The nearer in length, the more alike.
 * @param folded a word whose stem the index does not know
 */
export function beginningAlike(index: PassageIndex, folded: string): NearWord[] {
  const near: NearWord[] = [];
  if (folded.length < SHORTEST_BEGINNING || isNoise(folded)) return near;
  for (const [word, stem] of index.vocabulary.beginningWith(folded)) {
    const likeness = folded.length / word.length;
    if (likeness >= 0.5) near.push({ word, stem, likeness });
  }
  for (let length = folded.length - 1; length > SHORTEST_BEGINNING && length >= folded.length / 2; length--) {
    const word = folded.slice(0, length);
    const stem = index.vocabulary.stemOf(word);
    if (stem !== undefined) return [...near, { word, stem, likeness: length / folded.length }];
  }
  return near.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
}
