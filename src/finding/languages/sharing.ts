import type { NearWord } from '../spelling.js';
import type { Vocabulary } from '../vocabulary.js';
import { isUnspaced } from './unspaced-words.js';

/** Letters that two forms of a word share at least, and which part of the longer one. */
const SHORTEST_BEGINNING = 4;
const LEAST_SHARED = 0.6;

/** What a word counts whose beginning alone is the same. */
const OTHER_END = 0.9;

/** A sign shared by two words of Chinese says little; two say that it is likely the same. */
const LEAST_SIGNS = 0.5;

/**
 * Words of the articles that are perhaps other forms of one that they do not have: with the same beginning and another
 * end ("tamamlanacak", "tamamlanacağını"), or of a script without spaces, with the word in them or in it ("港口",
 * "港口城市"). The likest first.
 * @param folded a word whose stem the articles do not have
 */
export function sharing(vocabulary: Vocabulary, folded: string): NearWord[] {
  const near = isUnspaced(folded) ? signsShared(vocabulary, folded) : beginningShared(vocabulary, folded);
  return near.toSorted((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
}

function beginningShared(vocabulary: Vocabulary, folded: string): NearWord[] {
  const least = Math.max(SHORTEST_BEGINNING, Math.ceil(folded.length * LEAST_SHARED));
  for (let length = folded.length; length >= least; length--) {
    const found = vocabulary.beginningWith(folded.slice(0, length)).flatMap(([word, stem]) => {
      const likeness = length / Math.max(word.length, folded.length);
      return likeness < LEAST_SHARED ? [] : [{ word, stem, likeness: likeness * OTHER_END }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function signsShared(vocabulary: Vocabulary, folded: string): NearWord[] {
  return vocabulary.holding(folded).flatMap(([word, stem]) => {
    const [a, b] = [word.length, folded.length];
    const likeness = Math.min(a, b) / Math.max(a, b);
    return likeness < LEAST_SIGNS ? [] : [{ word, stem, likeness }];
  });
}
