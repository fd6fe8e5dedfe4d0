import { isProse } from './block-facts.js';
import type { PageBlock, PageElement, PageOutline } from './outline.js';

/** Less than this found by its structure is too little to go by: an article of a few lines, or a wrong place. */
const LITTLE_FOUND = 140;

/** An element that holds as much of the article is what the article is in. */
const MAIN_SHARE = 0.5;

/** Where in a page its article is. */
export interface ArticlePlace {
  /** Of each block, whether it was found to be of the article. */
  isFound: readonly boolean[];
  /** The first and last block of it; -1 where there is none. */
  first: number;
  last: number;
  /** How much of it was found, in UTF-16 units. */
  length: number;
  /** The elements that hold most of it: the one that it is in, and those around that. */
  main: ReadonlySet<number>;
  /** The innermost of them. */
  innermost: ReadonlySet<number>;
}

/** @param found the elements that Readability found; null where it found nothing */
export function articlePlace(
  page: Pick<PageOutline, 'blocks' | 'elements'>,
  found: ReadonlySet<number> | null,
): ArticlePlace {
  const isFound = foundOrLikely(page, found);
  const [length, main] = mainElements(page, isFound);
  const innermost = new Set([Math.max(-1, ...main)]);
  return { isFound, first: isFound.indexOf(true), last: isFound.lastIndexOf(true), length, main, innermost };
}

/** The element with the most of a block's characters directly in it. */
export function elementOf({ within }: PageBlock): number {
  let [most, likeliest] = [-1, -1];
  for (const [element, length] of within) if (length > most) [most, likeliest] = [length, element];
  return likeliest;
}

/** How many elements are around one, itself counted, before one of these; infinite where none of them is around it. */
export function stepsTo(around: ReadonlySet<number>, from: number, elements: readonly PageElement[]): number {
  let steps = 0;
  for (let at = from; at >= 0; at = elements[at]?.parent ?? -1) {
    if (around.has(at)) return steps;
    steps++;
  }
  return around.has(-1) ? steps : Number.POSITIVE_INFINITY;
}

/** Whether an element is in a part of the page beside its article. */
export function isElsewhere(element: number, elements: readonly PageElement[]): boolean {
  const region = elements[element]?.region ?? null;
  return region === 'nav' || region === 'aside' || region === 'footer' || region === 'form';
}

function foundOrLikely(
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  found: ReadonlySet<number> | null,
): boolean[] {
  const isFound = blocks.map((block) => found !== null && isMostlyIn(block, found));
  if (lengthOf(blocks, isFound) >= LITTLE_FOUND) return isFound;
  const isLikely = blocks.map(
    (block) => isProse(block) && block.kind !== 'caption' && !isElsewhere(elementOf(block), elements),
  );
  return lengthOf(blocks, isLikely) > lengthOf(blocks, isFound) ? isLikely : isFound;
}

const lengthOf = (blocks: readonly PageBlock[], which: readonly boolean[]) =>
  blocks.reduce((sum, { text }, index) => sum + (which[index] ? text.length : 0), 0);

function isMostlyIn({ within }: PageBlock, found: ReadonlySet<number>): boolean {
  let [inside, all] = [0, 0];
  for (const [element, length] of within) {
    all += length;
    if (found.has(element)) inside += length;
  }
  return inside * 2 > all;
}

function mainElements(
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  isFound: readonly boolean[],
): [length: number, main: ReadonlySet<number>] {
  const lengths = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (!isFound[index]) continue;
    for (let at = elementOf(block); at >= 0; at = elements[at]?.parent ?? -1)
      lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  }
  const length = lengthOf(blocks, isFound);
  const main = [...lengths].filter(([, held]) => held >= length * MAIN_SHARE);
  return [length, new Set([-1, ...main.map(([element]) => element)])];
}
