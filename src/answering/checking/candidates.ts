import type { ClaimItem } from './claim-items.js';
import { Votes } from './votes.js';
import type { PlacedWords, WordPlaces } from './word-places.js';

/** Words that would begin a claim within so many positions of each other are at one place. */
const NEAR = 32;

/** Places of words that are looked at for one claim, the rarest words' first: what keeps it quick in any library. */
const MOST_LOOKED_AT = 60_000;

/** How often a word that a claim repeats is looked up. */
const MOST_REPEATED = 3;

/** Words of the article that are looked at beside as many as the claim has: what may have been left out or put in. */
const SLACK = 24;

/** As many again for each gap. */
const SLACK_A_GAP = 150;
const MOST_SLACK = 500;

/**
 * The places in the articles where a claim may come from, likeliest first: where most of its words stand about as far
 * from each other as they do in the claim, rare words counting for more.
 */
export function candidates(items: readonly ClaimItem[], places: WordPlaces, most: number): PlacedWords[] {
  const votes = vote(items, places);
  const gaps = items.filter(({ kind }) => kind !== 'word').length;
  const slack = Math.min(MOST_SLACK, SLACK + Math.ceil(items.length / 4) + gaps * SLACK_A_GAP);
  const taken: number[] = [];
  const found: PlacedWords[] = [];
  // Of those with most votes each that is taken keeps out its two neighbours at most.
  for (const { bucket, position } of votes.best(3 * most)) {
    if (found.length >= most) break;
    if (taken.some((other) => Math.abs(other - bucket) <= 1)) continue;
    taken.push(bucket);
    const start = bucket * NEAR;
    const words = places.wordsAround(position, start - slack, start + NEAR + items.length + slack);
    if (words) found.push(words);
  }
  return found;
}

/** Places where a claim stands as it is that are looked at: where many people said the same, each of them did. */
const MOST_EXACT = 100;

/** Words beside it that are looked at as well: a "not" may be cut off. */
const BESIDE = 4;

/**
 * The places where all words of a claim stand one after the other, with the index of the first of them; none where it has
 * gaps or brackets.
 */
export function exactPlaces(
  items: readonly ClaimItem[],
  places: WordPlaces,
): { words: PlacedWords; at: number }[] {
  const folded = items.flatMap((item) =>
    item.kind === 'word' && item.without === null ? [item.folded] : [],
  );
  if (folded.length === 0 || folded.length < items.length) return [];
  return places.standing(folded, MOST_EXACT).flatMap((start) => {
    const words = places.wordsAround(start, start - BESIDE, start + folded.length + BESIDE);
    const at = start - (words?.first ?? 0);
    return words && at + folded.length <= words.tokens.length ? [{ words, at }] : [];
  });
}

function vote(items: readonly ClaimItem[], places: WordPlaces): Votes {
  const votes = new Votes(Math.floor(-items.length / NEAR) - 1, Math.ceil(places.size / NEAR) + 1);
  let looked = 0;
  for (const [number, { index, folded }] of wordsByRarity(items, places).entries()) {
    const positions = places.placesOf(folded);
    const weight = places.weight(folded);
    if (looked > 0 && looked + positions.length > MOST_LOOKED_AT) break;
    looked += positions.length;
    for (const position of positions.subarray(0, MOST_LOOKED_AT)) {
      const bucket = Math.floor((position - index) / NEAR);
      votes.cast(bucket, number, position, weight);
      // A place at the edge of a bucket counts for its neighbour, too.
      const side = (position - index) % NEAR < NEAR / 2 ? bucket - 1 : bucket + 1;
      votes.cast(side, number, position, weight / 2);
    }
  }
  return votes;
}

function wordsByRarity(items: readonly ClaimItem[], places: WordPlaces): { index: number; folded: string }[] {
  const times = new Map<string, number>();
  return items
    .flatMap((item, index) => {
      if (item.kind !== 'word') return [];
      const forms = item.without === null ? [item.folded] : [item.folded, item.without];
      return forms.flatMap((folded) => {
        const count = (times.get(folded) ?? 0) + 1;
        times.set(folded, count);
        return count <= MOST_REPEATED && places.placesOf(folded).length > 0 ? [{ index, folded }] : [];
      });
    })
    .toSorted((a, b) => places.placesOf(a.folded).length - places.placesOf(b.folded).length);
}
