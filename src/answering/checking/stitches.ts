import type { Statement } from '../../reading/article.js';
import type { Step } from './align.js';
import type { ClaimItem } from './claim-items.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { isOneUtterance } from './own-words.js';
import type { WordPlaces } from './word-places.js';

/** A piece has at least so many words in a row: fewer are found anywhere. */
const SHORTEST_PIECE = 4;

/** How much of a claim its pieces are, at least. */
const COVERED = 0.85;

const MOST_PIECES = 6;

/**
 * The pieces of different statements that a claim is joined of, in its order; null where it is of one, or of none.
 * @param best the place that has the most of it
 * @param all all places that may have some of it
 */
export function stitches(
  best: Comparison,
  all: readonly Comparison[],
  places: WordPlaces,
): Comparison[] | null {
  const nearby = parts(best, places);
  if (nearby && (best.isSame || best.similarity >= COVERED)) return nearby;
  return best.isSame ? null : joined(best, all, places);
}

/** The runs of a claim's items that its best place does not have, long enough to be a piece from elsewhere. */
export function unmatched({ same, compared: { items } }: Comparison): ClaimItem[][] {
  const matched = new Set(same.map(({ item }) => item));
  const runs: ClaimItem[][] = [[]];
  for (const [index, item] of items.entries()) {
    if (matched.has(index)) runs.push([]);
    else if (item.kind === 'word') runs.at(-1)?.push(item);
  }
  return runs.filter(({ length }) => length >= SHORTEST_PIECE).slice(0, MOST_PIECES);
}

/** The parts of one place that are of different statements, where something is left out between them. */
function parts(comparison: Comparison, places: WordPlaces): Comparison[] | null {
  const { same } = comparison;
  const groups: (typeof same)[number][][] = [];
  for (const word of same) {
    const last = groups.at(-1)?.at(-1);
    const isNext = last !== undefined && word.token === last.token + 1;
    const isOne =
      last?.statement && word.statement && isOneUtterance(comparison.article, last.statement, word.statement);
    if (isNext || isOne || (last && last.statement === word.statement)) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  // A word of somebody else's behind an ellipsis makes another quote of it, however short it is.
  const isOfSeveral = comparison.isSame && new Set(groups.map(([first]) => whose(first?.statement))).size > 1;
  const pieces = isOfSeveral ? groups : groups.filter(({ length }) => length >= SHORTEST_PIECE);
  if (pieces.length < 2 || !pieces.some(([first]) => first?.statement)) return null;
  return pieces.map((piece) => pieceOf(comparison, piece, places));
}

const whose = (statement: Statement | null | undefined) =>
  statement ? (statement.speaker ?? statement.guess) : undefined;

interface Run {
  of: Comparison;
  item: number;
  token: number;
  length: number;
}

/** Runs of words from anywhere that together are nearly all of the claim. */
function joined(best: Comparison, all: readonly Comparison[], places: WordPlaces): Comparison[] | null {
  const { items } = best.compared;
  const runs = longestRuns(items, [best, ...all.filter((other) => other !== best)]);
  const taken: Run[] = [];
  for (let item = 0; item < items.length; ) {
    const run = runs[item];
    if (run && run.length >= SHORTEST_PIECE) {
      taken.push(run);
      item += run.length;
    } else item++;
  }
  const words = items.filter(({ kind }) => kind === 'word').length;
  const covered = taken.reduce((sum, { length }) => sum + length, 0);
  if (covered < words * COVERED || covered < best.same.length + SHORTEST_PIECE) return null;
  const pieces: Comparison[] = [];
  for (const run of taken) {
    const piece = pieceOf(run.of, sameOf(run), places);
    const last = pieces.at(-1);
    if (!last || !isOfOne(last, piece)) pieces.push(piece);
  }
  return pieces.length > 1 && pieces.length <= MOST_PIECES ? pieces : null;
}

function isOfOne(first: Comparison, second: Comparison): boolean {
  if (first.article !== second.article) return false;
  if (first.statement === null || second.statement === null) return first.statement === second.statement;
  return isOneUtterance(first.article, first.statement, second.statement);
}

/** For each item of the claim, the longest run of words from there on that stands somewhere; the first place's, of equals. */
function longestRuns(items: readonly ClaimItem[], all: readonly Comparison[]): (Run | undefined)[] {
  const best: (Run | undefined)[] = [];
  for (const of of all) {
    const { tokens } = of.compared;
    let below = new Uint16Array(tokens.length + 1);
    for (let item = items.length - 1; item >= 0; item--) {
      const here = new Uint16Array(tokens.length + 1);
      const word = items[item];
      for (let token = tokens.length - 1; word?.kind === 'word' && token >= 0; token--) {
        if (tokens[token]?.folded !== word.folded) continue;
        const length = (below[token + 1] ?? 0) + 1;
        here[token] = length;
        if (length > (best[item]?.length ?? 0)) best[item] = { of, item, token, length };
      }
      below = here;
    }
  }
  return best;
}

function sameOf({ item, token, length }: Run): { item: number; token: number }[] {
  return Array.from({ length }, (_, at) => ({ item: item + at, token: token + at }));
}

/** Some words of a comparison as one of their own. */
function pieceOf(
  { article, compared }: Comparison,
  same: readonly { item: number; token: number }[],
  places: WordPlaces,
): Comparison {
  const steps = same.map(({ item, token }): Step => ({ kind: 'same', item, token }));
  return comparisonOf(article, compared, steps, places);
}
