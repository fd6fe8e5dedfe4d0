import type { PassageIndex } from './passage-index.js';

/** Longer words are addresses or noise; comparing them letter by letter only costs time. */
const LONGEST_REPAIRED = 30;

/** Letters that a word must share with a longer one to be taken for its beginning: "Ghana", "Ghanaian". */
const SHORTEST_BEGINNING = 4;

/**
 * What a word that the articles do not have may stand for there: words that differ by a typing error, else words that
 * it begins or that begin it. Stems with their likeness, above 0 and below 1.
 * @param folded a word whose stem the index does not know
 * @example nearStems(index, 'goverment') // Map { 'govern' => 0.9 }
 */
export function nearStems(index: PassageIndex, folded: string): Map<string, number> {
  if (folded.length > LONGEST_REPAIRED || /^\p{N}/u.test(folded)) return new Map();
  const misspelt = withTypingError(index, folded);
  return misspelt.size > 0 ? misspelt : sharingBeginning(index, folded);
}

/** Only the nearest count: a word one letter away makes a word two letters away unlikely to be meant. */
function withTypingError(index: PassageIndex, folded: string): Map<string, number> {
  const allowed = folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0;
  if (allowed === 0) return new Map();
  let nearest = allowed;
  const near: { stem: string; errors: number }[] = [];
  for (const [word, [stem, distance]] of index.vocabulary.fuzzyGet(folded, 2)) {
    if (/^\p{N}/u.test(word)) continue;
    const errors = distance === 2 && isSwapped(folded, word) ? 1 : distance;
    if (errors > nearest || word.length < 3) continue;
    nearest = errors;
    near.push({ stem, errors });
  }
  return new Map(
    near.filter(({ errors }) => errors === nearest).map(({ stem, errors }) => [stem, 1 - errors / 10]),
  );
}

/** Two neighbouring letters in the wrong order count as one error, as people make it: "cutsoms". */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, position) => letter !== word[position]);
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

/** Country and people, or a word not yet typed to its end; the nearer in length, the more alike. */
function sharingBeginning(index: PassageIndex, folded: string): Map<string, number> {
  const near = new Map<string, number>();
  if (folded.length < SHORTEST_BEGINNING) return near;
  for (const [word, stem] of index.vocabulary.atPrefix(folded).entries()) {
    const likeness = folded.length / word.length;
    if (likeness >= 0.5) near.set(stem, Math.max(near.get(stem) ?? 0, likeness));
  }
  for (let length = folded.length - 1; length > SHORTEST_BEGINNING && length >= folded.length / 2; length--) {
    const stem = index.vocabulary.get(folded.slice(0, length));
    if (stem !== undefined) return near.set(stem, length / folded.length);
  }
  return near;
}
