import { type ArticlePlace, articlePlace, elementOf, isElsewhere, stepsTo } from './article-place.js';
import { isProse, isSentence, SHORTEST_PROSE } from './block-facts.js';
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

/** How many elements may be around a paragraph before what the article is in, and around a short sentence. */
const STEPS_OF_PROSE = 4;
const STEPS_OF_SENTENCE = 3;

/** A box that is named "share" or "newsletter" is one where it has no more text, and little beside the article's. */
const LARGEST_BOX = 400;
const LARGEST_SHARE = 0.25;

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
  const place = articlePlace({ blocks, elements }, found);
  const { first, last } = place;
  const kept: PageBlock[] = [];
  const dropped = new Set<string>();
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (first < 0 || titles.has(folded(block.text))) continue;
    const element = elementOf(block);
    const isWithin = index >= first && index <= last;
    const steps = isWithin ? stepsTo(place.main, element, elements) : Number.POSITIVE_INFINITY;
    const isRepeated = block.text.length >= SHORTEST_PROSE && seen.has(block.text);
    if (place.isFound[index] || comesBack(index, steps, { blocks, elements }, place)) {
      if (isRepeated || isLeftOut(block, element, elements, place)) dropped.add(block.text);
      else kept.push(block);
      seen.add(block.text);
    } else if (steps <= STEPS_OF_PROSE) {
      dropped.add(block.text);
    }
  }
  while (kept.at(-1)?.kind === 'heading') dropped.add(kept.pop()?.text ?? '');
  for (const { text } of kept) dropped.delete(text);
  return { kept, dropped: [...dropped], first, last };
}

/** As titles are compared: without regard to case, quotation marks and white space. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a block is of the article though it was not found to be. */
function comesBack(
  index: number,
  steps: number,
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  { first, last, innermost }: ArticlePlace,
): boolean {
  const block = blocks[index];
  const element = block ? elementOf(block) : -1;
  if (!block || isElsewhere(element, elements)) return false;
  if (index < first || index > last) {
    // One more paragraph of the kind that the article begins or ends with.
    const edge = blocks[index < first ? first : last];
    const stepsOfEdge = edge ? stepsTo(innermost, elementOf(edge), elements) : 0;
    if (stepsTo(innermost, element, elements) === stepsOfEdge) return isProse(block) || isSentence(block);
    const { isStandfirst = false, parent = -1 } = elements[element] ?? {};
    return index < first && (isStandfirst || elements[parent]?.isStandfirst === true) && isProse(block);
  }
  return (steps <= STEPS_OF_PROSE && isProse(block)) || (steps <= STEPS_OF_SENTENCE && isSentence(block));
}

function isLeftOut(
  block: PageBlock,
  element: number,
  elements: readonly PageElement[],
  place: ArticlePlace,
): boolean {
  if (isFurniture(block.text)) return true;
  if (quotesSomebody(block.text)) return false;
  if (block.kind === 'caption') return true;
  // The headline of another article.
  if (block.linked > 0.9 && !isSentenceEnd(block.text) && block.kind !== 'heading') return true;
  return isInNamedBox(element, elements, Math.min(LARGEST_BOX, place.length * LARGEST_SHARE));
}

/** Within something small that the page calls a box for sharing, an author's line or the like. */
function isInNamedBox(from: number, elements: readonly PageElement[], largest: number): boolean {
  let at = from;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const element = elements[at];
    if (!element || element.length > largest) return false;
    if (element.isNamedFurniture) return true;
    at = element.parent;
  }
  return false;
}
