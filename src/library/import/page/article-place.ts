import { isProse } from './block-facts.js';
import type { PageBlock, PageElement, PageOutline } from './outline.js';

/** Less than this found by its structure is too little to go by: an article of a few lines, or a wrong place. */
const LITTLE_FOUND = 140;

/** An element that holds as much of the article is what the article is in. */
const MAIN_SHARE = 0.5;

/** One that holds so much of it leaves out a line or two. */
const WHOLE_SHARE = 0.9;

/** Under a headline, so many paragraphs of so many UTF-16 units together are an article. */
const FEWEST_PARAGRAPHS = 3;
const SHORTEST_ARTICLE = 400;

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
  /** The innermost element that holds nearly all of it; -1 where none does. */
  whole: number;
  /** What is near the article: what holds nearly all of it, what is around that, and what the page calls its article. */
  near: ReadonlySet<number>;
}

/**
 * @param found the elements that Readability found; null where it found nothing
 * @param isTitle whether a text is what the page calls itself
 */
export function articlePlace(
  page: Pick<PageOutline, 'blocks' | 'elements'>,
  found: ReadonlySet<number> | null,
  isTitle: (text: string) => boolean,
): ArticlePlace {
  const isFound = underHeadline(page, foundOrLikely(page, found), isTitle);
  const length = lengthOf(page.blocks, isFound);
  const held = lengthsWithin(page, isFound);
  const holding = (share: number) => [...held].flatMap(([at, most]) => (most >= length * share ? at : []));
  const main = new Set([-1, ...holding(MAIN_SHARE)]);
  const whole = Math.max(-1, ...holding(WHOLE_SHARE));
  return {
    isFound,
    first: isFound.indexOf(true),
    last: isFound.lastIndexOf(true),
    length,
    main,
    innermost: new Set([Math.max(-1, ...main)]),
    whole,
    near: nearTo(whole, page.elements),
  };
}

function nearTo(whole: number, elements: readonly PageElement[]): ReadonlySet<number> {
  const near = new Set([whole, elements[whole]?.parent ?? -1]);
  for (let at = whole; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.isArticle) near.add(at);
  return near;
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

/** Whether an element is in a part of the page beside its article, which may be in one such as a form itself. */
export function isElsewhere(element: number, elements: readonly PageElement[], whole = -1): boolean {
  const region = elements[element]?.region ?? null;
  if (region === elements[whole]?.region) return false;
  return region === 'nav' || region === 'aside' || region === 'footer' || region === 'form';
}

/** Long comments are more than a short article; what stands under the page's own headline is before them. */
function underHeadline(
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  isFound: readonly boolean[],
  isTitle: (text: string) => boolean,
): readonly boolean[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && isTitle(text));
  const headline = blocks[at];
  if (!headline) return isFound;
  const around = new Map<number, number>();
  for (let outer = elementOf(headline); outer >= 0; outer = elements[outer]?.parent ?? -1)
    around.set(outer, around.size);
  // How many elements around the headline there are before the first that holds the block, too.
  const levels = blocks.map((block) => {
    let inner = elementOf(block);
    while (inner >= 0 && !around.has(inner)) inner = elements[inner]?.parent ?? -1;
    return around.get(inner) ?? Number.POSITIVE_INFINITY;
  });
  const levelOfFound = levels.reduce(
    (least, level, index) => (isFound[index] ? Math.min(least, level) : least),
    Number.POSITIVE_INFINITY,
  );
  const isArticle = blocks.map(
    (block, index) =>
      index > at &&
      (levels[index] ?? 0) < levelOfFound &&
      block.kind === 'paragraph' &&
      isProse(block) &&
      !isElsewhere(elementOf(block), elements),
  );
  const isEnough =
    isArticle.filter(Boolean).length >= FEWEST_PARAGRAPHS && lengthOf(blocks, isArticle) >= SHORTEST_ARTICLE;
  return isEnough ? isArticle : isFound;
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

/** How much of the article each element holds. */
function lengthsWithin(
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  isFound: readonly boolean[],
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (!isFound[index]) continue;
    for (let at = elementOf(block); at >= 0; at = elements[at]?.parent ?? -1)
      lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  }
  return lengths;
}
