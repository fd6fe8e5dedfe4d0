import type { ClaimItem } from './claim-items.js';
import type { Token } from './tokens.js';

/** What becomes of the items of a claim and of the words between them, in order; indices into both. */
export type Step =
  | { kind: 'same' | 'other'; item: number; token: number }
  /** A word that the article does not have. */
  | { kind: 'added'; item: number }
  /** A word of the article's that the claim does not have, and for which no gap or bracket stands. */
  | { kind: 'missing'; token: number }
  /** A word of the article's for which a gap or a bracket stands. */
  | { kind: 'covered'; item: number; token: number };

/** What differences cost beside a word that is the same. */
const OTHER = 1;
const ADDED = 0.95;
/** A run of missing words is one cut: its first word costs the most. */
const MISSING_FIRST = 0.8;
const MISSING_NEXT = 0.15;
/** One that nobody says, where words that are said stand on both sides, may be the writer's telling who speaks. */
const MISSING_BETWEEN = 0.02;
/** What each word costs that a gap or a bracket stands for, and for how many one can stand. */
const GAP = { price: 0.002, most: Number.POSITIVE_INFINITY };
const BRACKET = { price: 0.05, most: 10 };

/** How a cell of the table was reached. */
const FROM = { none: 0, same: 1, other: 2, added: 3, missing: 4, covered: 5, passed: 6 } as const;

/**
 * The cheapest way to make a claim of a stretch of an article's words, after Needleman and Wunsch, with the article's
 * ends free and a run of missing words cheaper than as many single ones (Gotoh 1982). Time and memory are the product
 * of both lengths.
 *
 * A cell of the table is the least that it costs to make the items down to its row of words that end with its column's:
 *
 *                  we   will  not  leave
 *           we     0    .8    .95  1.1
 *           leave  .95  1     1.8  .95      “we leave” of “we will not leave”: two words in a row are missing
 */
export function align(
  items: readonly ClaimItem[],
  tokens: readonly Token[],
  isSaid: (token: number) => boolean,
): Step[] {
  const width = tokens.length + 1;
  const table: Table = {
    width,
    cost: new Float32Array((items.length + 1) * width),
    from: new Uint8Array((items.length + 1) * width),
    opensMissing: new Uint8Array((items.length + 1) * width),
  };
  const { ids, idOf } = numbered(tokens);
  const prices = missingPrices(tokens.length, isSaid);
  for (const [index, item] of items.entries()) {
    const row = index + 1;
    if (item.kind === 'word') fillWord(table, row, ids, idOf(item.folded), idOf(item.without));
    else fillCover(table, row, item.kind === 'gap' ? GAP : BRACKET);
    // Words missing behind the last item are not of the claim at all.
    if (row < items.length) fillMissing(table, row, prices);
  }
  return walkBack(items, table);
}

interface Table {
  width: number;
  cost: Float32Array;
  from: Uint8Array;
  /** Whether a run of missing words begins here. */
  opensMissing: Uint8Array;
}

/** Words as numbers, which are compared faster; 0 is a word that is not among them. */
function numbered(tokens: readonly Token[]): { ids: Uint32Array; idOf: (folded: string | null) => number } {
  const known = new Map<string, number>();
  const ids = Uint32Array.from(tokens, ({ folded }) => {
    const id = known.get(folded) ?? known.size + 1;
    known.set(folded, id);
    return id;
  });
  return { ids, idOf: (folded) => (folded === null ? 0 : (known.get(folded) ?? 0)) };
}

function fillWord({ width, cost, from }: Table, row: number, ids: Uint32Array, id: number, without: number) {
  const at = row * width;
  const above = at - width;
  cost[at] = (cost[above] as number) + ADDED;
  from[at] = FROM.added;
  for (let column = 1; column < width; column++) {
    const token = ids[column - 1] as number;
    const isSame = token === id || token === without;
    const diagonal = (cost[above + column - 1] as number) + (isSame ? 0 : OTHER);
    const added = (cost[above + column] as number) + ADDED;
    cost[at + column] = Math.min(diagonal, added);
    from[at + column] = diagonal <= added ? (isSame ? FROM.same : FROM.other) : FROM.added;
  }
}

function fillCover({ width, cost, from }: Table, row: number, { price, most }: typeof GAP) {
  const at = row * width;
  const above = at - width;
  let soFar = 0;
  cost[at] = cost[above] as number;
  from[at] = FROM.passed;
  for (let column = 1; column < width; column++) {
    const passed = cost[above + column] as number;
    const covered = soFar < most ? (cost[at + column - 1] as number) + price : Number.POSITIVE_INFINITY;
    soFar = covered < passed ? soFar + 1 : 0;
    cost[at + column] = Math.min(covered, passed);
    from[at + column] = covered < passed ? FROM.covered : FROM.passed;
  }
}

/** What each word costs where it is missing behind another that is, too. */
function missingPrices(count: number, isSaid: (token: number) => boolean): Float32Array {
  const prices = new Float32Array(count).fill(MISSING_NEXT);
  let behindSaid = -1;
  for (let token = 0; token < count; token++) {
    if (!isSaid(token)) continue;
    if (behindSaid >= 0) prices.fill(MISSING_BETWEEN, behindSaid, token);
    behindSaid = token + 1;
  }
  return prices;
}

function fillMissing({ width, cost, from, opensMissing }: Table, row: number, prices: Float32Array) {
  let missing = Number.POSITIVE_INFINITY;
  for (let column = 1; column < width; column++) {
    const at = row * width + column;
    const first = (cost[at - 1] as number) + MISSING_FIRST;
    const next = missing + (prices[column - 1] as number);
    missing = Math.min(first, next);
    opensMissing[at] = first <= next ? 1 : 0;
    if (missing < (cost[at] as number)) {
      cost[at] = missing;
      from[at] = FROM.missing;
    }
  }
}

function walkBack(items: readonly ClaimItem[], { width, cost, from, opensMissing }: Table): Step[] {
  let row = items.length;
  let column = cheapest(cost.subarray(row * width));
  const steps: Step[] = [];
  while (row > 0) {
    const at = row * width + column;
    const item = row - 1;
    const token = column - 1;
    switch (from[at]) {
      case FROM.same:
      case FROM.other:
        steps.push({ kind: from[at] === FROM.same ? 'same' : 'other', item, token });
        row--;
        column--;
        break;
      case FROM.covered:
        steps.push({ kind: 'covered', item, token });
        column--;
        break;
      case FROM.missing: {
        let here = at;
        steps.push({ kind: 'missing', token: column - 1 });
        while (opensMissing[here] === 0) {
          here--;
          column--;
          steps.push({ kind: 'missing', token: column - 1 });
        }
        column--;
        break;
      }
      case FROM.added:
        steps.push({ kind: 'added', item });
        row--;
        break;
      default:
        row--;
    }
  }
  return steps.reverse();
}

function cheapest(row: Float32Array): number {
  let best = 0;
  for (let column = 1; column < row.length; column++) {
    if ((row[column] ?? 0) < (row[best] ?? 0)) best = column;
  }
  return best;
}
