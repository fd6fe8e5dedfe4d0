import { isFurniture } from './furniture.js';
import type { PageBlock, PageElement, PageOutline } from './outline.js';
import { quotesSomebody } from './quotes-somebody.js';
import { isSentenceEnd } from './sentence-end.js';

/** What of a page is its article, in order, and what was left out between and around it. */
export interface ArticleBlocks {
  kept: PageBlock[];
  dropped: string[];
  /** The numbers of the first and last block of the article. */
  first: number;
  last: number;
}

/** Less than this found by its structure is too little to go by: an article of a few lines, or a wrong place. */
const LITTLE_FOUND = 140;

/** An element that holds as much of the article is what the article is in. */
const MAIN_SHARE = 0.5;

/** How many elements may be between a paragraph and what the article is in. */
const STEPS_TO_MAIN = 4;

/** A box that is named "share" or "newsletter" is one where it has no more text. */
const LARGEST_BOX = 400;

/** A paragraph of these many characters says something. */
const SHORTEST_PROSE = 40;
/** In scripts that write a word in one or two signs. */
const SHORTEST_DENSE_PROSE = 12;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Chooses the blocks of the article. What Readability found is where it is; its paragraphs that Readability drops for
 * their links come back, and what is furniture by its words, its place or its name goes.
 * @param found the elements that Readability found; null where it found nothing
 * @param titles what is not repeated as text
 */
export function articleBlocks(
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  found: ReadonlySet<number> | null,
  titles: ReadonlySet<string>,
): ArticleBlocks {
  const isFound = foundOrLikely(blocks, elements, found);
  const first = isFound.indexOf(true);
  const last = isFound.lastIndexOf(true);
  if (first < 0) return { kept: [], dropped: [], first: 0, last: -1 };
  const main = mainElements(blocks, elements, isFound);
  const kept: PageBlock[] = [];
  const dropped: string[] = [];
  const seen = new Set<string>();
  blocks.forEach((block, index) => {
    const element = elementOf(block);
    const isWithin = index >= first && index <= last;
    const isInMain = isWithin && stepsTo(element, elements, main) <= STEPS_TO_MAIN;
    const isStandfirst = index < first && isStandfirstOf(block, element, elements);
    const isBeside = !isWithin && main.has(elements[element]?.parent ?? -1);
    const isWanted =
      isFound[index] ||
      ((isInMain || isStandfirst || isBeside) && isProse(block) && !isElsewhere(element, elements));
    if (!isWanted) {
      if (isInMain) dropped.push(block.text);
    } else if (titles.has(folded(block.text))) {
      // It is kept as the title.
    } else if (
      isLeftOut(block, element, elements) ||
      (seen.has(block.text) && block.text.length >= SHORTEST_PROSE)
    ) {
      dropped.push(block.text);
    } else {
      seen.add(block.text);
      kept.push(block);
    }
  });
  while (kept.at(-1)?.kind === 'heading') dropped.push(kept.pop()?.text ?? '');
  return { kept, dropped, first, last };
}

/** As titles are compared: without regard to case, quotation marks and white space. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The element with the most of a block's characters directly in it. */
function elementOf({ within }: PageBlock): number {
  let [most, likeliest] = [-1, -1];
  for (const [element, length] of within) if (length > most) [most, likeliest] = [length, element];
  return likeliest;
}

function foundOrLikely(
  blocks: readonly PageBlock[],
  elements: readonly PageElement[],
  found: ReadonlySet<number> | null,
): boolean[] {
  const isFound = blocks.map((block) => found !== null && isMostlyIn(block, found));
  const length = (which: readonly boolean[]) =>
    blocks.reduce((sum, { text }, index) => sum + (which[index] ? text.length : 0), 0);
  if (length(isFound) >= LITTLE_FOUND) return isFound;
  const isLikely = blocks.map(
    (block) => isProse(block) && block.kind !== 'caption' && !isElsewhere(elementOf(block), elements),
  );
  return length(isLikely) > length(isFound) ? isLikely : isFound;
}

function isMostlyIn({ within }: PageBlock, found: ReadonlySet<number>): boolean {
  let [inside, all] = [0, 0];
  for (const [element, length] of within) {
    all += length;
    if (found.has(element)) inside += length;
  }
  return inside * 2 > all;
}

/** The elements that hold most of what was found: the one the article is in, and those around it. */
function mainElements(
  blocks: readonly PageBlock[],
  elements: readonly PageElement[],
  isFound: readonly boolean[],
): ReadonlySet<number> {
  const lengths = new Map<number, number>();
  let all = 0;
  blocks.forEach((block, index) => {
    if (!isFound[index]) return;
    all += block.text.length;
    for (let at = elementOf(block); at >= 0; at = elements[at]?.parent ?? -1)
      lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  });
  return new Set([...lengths].filter(([, length]) => length >= all * MAIN_SHARE).map(([element]) => element));
}

function stepsTo(from: number, elements: readonly PageElement[], main: ReadonlySet<number>): number {
  let steps = 0;
  for (let at = from; at >= 0 && !main.has(at); at = elements[at]?.parent ?? -1) steps++;
  return steps;
}

function isProse({ text, linked, kind }: PageBlock): boolean {
  if (kind === 'row') return false;
  const shortest = DENSE.test(text) ? SHORTEST_DENSE_PROSE : SHORTEST_PROSE;
  return (
    (text.length >= shortest && isSentenceEnd(text) && (linked < 0.9 || /[.。…!?]["”’»]*$/.test(text))) ||
    quotesSomebody(text)
  );
}

const isElsewhere = (element: number, elements: readonly PageElement[]) => {
  const region = elements[element]?.region ?? null;
  return region === 'nav' || region === 'aside' || region === 'footer' || region === 'form';
};

function isStandfirstOf(block: PageBlock, element: number, elements: readonly PageElement[]): boolean {
  const { isStandfirst, parent = -1 } = elements[element] ?? {};
  return (isStandfirst || elements[parent]?.isStandfirst) === true && isProse(block);
}

function isLeftOut(block: PageBlock, element: number, elements: readonly PageElement[]): boolean {
  if (isFurniture(block.text)) return true;
  if (quotesSomebody(block.text)) return false;
  if (block.kind === 'caption') return true;
  // The headline of another article.
  if (block.linked > 0.9 && !isSentenceEnd(block.text) && block.kind !== 'heading') return true;
  return isInNamedBox(element, elements);
}

/** Within something small that the page calls a box for sharing, an author's line or the like. */
function isInNamedBox(from: number, elements: readonly PageElement[]): boolean {
  let at = from;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const element = elements[at];
    if (!element || element.length > LARGEST_BOX) return false;
    if (element.isNamedFurniture) return true;
    at = element.parent;
  }
  return false;
}
