import { type ArticlePlace, articlePlace, elementOf, isElsewhere, stepsTo } from './article-place.js';
import { isProse, isSentence, SHORTEST_PROSE } from './block-facts.js';
import { isFurniture } from './furniture.js';
import type { PageBlock, PageElement, PageOutline } from './outline.js';
import { beginsWithQuotation, endsWithinQuotation } from './quotation-marks.js';
import { hasQuotation, quotesSomebody } from './quotes-somebody.js';
import { isSentenceEnd } from './sentence-end.js';

/** What of a page is its article, in order, and what was left out between and around it. */
export interface ArticleBlocks {
  kept: PageBlock[];
  dropped: string[];
  /** The numbers of the first and last block of the article. */
  first: number;
  last: number;
}

const FULL_STOP = /[.。]["”’»」』]*$/u;

/** How many elements may be around a paragraph before what the article is in, and around a short sentence. */
const STEPS_OF_PROSE = 4;
const STEPS_OF_SENTENCE = 3;

/** A box that is named "share" or "newsletter" is one where it has no more text, and little beside the article's. */
const LARGEST_BOX = 400;
const LARGEST_SHARE = 0.25;

/**
 * Chooses the blocks of the article. What Readability found is where it is; its paragraphs that Readability drops for
 * their links come back, as does what quotes somebody near it; and what is furniture by its words, its place or its name
 * goes.
 * @param found the elements that Readability found; null where it found nothing
 * @param titles what is not repeated as text
 */
export function articleBlocks(
  page: Pick<PageOutline, 'blocks' | 'elements'>,
  found: ReadonlySet<number> | null,
  titles: ReadonlySet<string>,
): ArticleBlocks {
  const { blocks, elements } = page;
  const isTitle = (text: string) => titles.has(folded(text));
  const place = articlePlace(page, found, isTitle);
  const { first, last } = place;
  const withProse = elementsWithProse(page);
  const kept: PageBlock[] = [];
  const dropped = new Set<string>();
  const seen = new Set<string>();
  let hasBegun = false;
  for (const [index, block] of blocks.entries()) {
    if (first < 0 || (isTitle(block.text) && (block.kind === 'heading' || !hasBegun) && !isSaid(block)))
      continue;
    const element = elementOf(block);
    const isWithin = index >= first && index <= last;
    const steps = isWithin ? stepsTo(place.main, element, elements) : Number.POSITIVE_INFINITY;
    const isRepeated = block.text.length >= SHORTEST_PROSE && seen.has(block.text);
    if (place.isFound[index] || comesBack(index, steps, page, place)) {
      if (isRepeated || isLeftOut(block, element, elements, place, withProse)) dropped.add(block.text);
      else kept.push(block);
      seen.add(block.text);
      hasBegun ||= isProse(block);
    } else if (
      steps <= STEPS_OF_PROSE ||
      (isProse(block) && isNear(element, elements, place) && !isNamed(element, elements))
    ) {
      dropped.add(block.text);
    }
  }
  for (let end = kept.at(-1); end?.kind === 'heading' && !isSaid(end); end = kept.at(-1)) {
    dropped.add(end.text);
    kept.pop();
  }
  for (const { text } of kept) dropped.delete(text);
  return { kept: joined(kept), dropped: [...dropped], first, last };
}

/** As titles are compared: without regard to case, quotation marks and white space. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A heading that is a sentence of the text. */
const isSaid = (block: PageBlock) =>
  block.linked < 0.5 && FULL_STOP.test(block.text) && (isProse(block) || hasQuotation(block.text));

/** A paragraph that was parted by what stands in it: “We sail / Advertisement / every day,” said Bello. */
function joined(blocks: readonly PageBlock[]): PageBlock[] {
  const whole: PageBlock[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const goesOn =
      before?.kind === block.kind &&
      /^\p{Ll}/u.test(block.text) &&
      !isSentenceEnd(before.text) &&
      endsWithinQuotation(before.text) &&
      !beginsWithQuotation(block.text);
    if (before && goesOn) whole[whole.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    else whole.push(block);
  }
  return whole;
}

/** Within something of any size that the page calls comments or the like. */
function isNamed(from: number, elements: readonly PageElement[]): boolean {
  for (let at = from; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.furniture) return true;
  return false;
}

const isNear = (element: number, elements: readonly PageElement[], { near }: ArticlePlace) =>
  stepsTo(near, element, elements) < Number.POSITIVE_INFINITY;

/** Whether a block is of the article though it was not found to be. */
function comesBack(
  index: number,
  steps: number,
  { blocks, elements }: Pick<PageOutline, 'blocks' | 'elements'>,
  place: ArticlePlace,
): boolean {
  const block = blocks[index];
  if (!block) return false;
  const { first, last, innermost, whole } = place;
  const element = elementOf(block);
  const isBeside = isElsewhere(element, elements, whole);
  if (index >= first && index <= last) {
    if (isBeside) return isQuotation(block);
    return (steps <= STEPS_OF_PROSE && isProse(block)) || (steps <= STEPS_OF_SENTENCE && isSentence(block));
  }
  if (isNear(element, elements, place) && isQuotation(block)) return true;
  if (isBeside) return false;
  // One more paragraph of the kind that the article begins or ends with.
  const edge = blocks[index < first ? first : last];
  const stepsOfEdge = edge ? stepsTo(innermost, elementOf(edge), elements) : 0;
  if (stepsTo(innermost, element, elements) === stepsOfEdge) return isProse(block) || isSentence(block);
  const { isStandfirst = false, parent = -1 } = elements[element] ?? {};
  if (index < first && (isStandfirst || elements[parent]?.isStandfirst) && isProse(block)) return true;
  return isProse(block) && isInOwn(element, elements, whole);
}

/** Words in quotation marks of somebody, where they are no headline. */
const isQuotation = (block: PageBlock) =>
  quotesSomebody(block.text) &&
  ((block.linked < 0.5 && block.kind !== 'heading') || FULL_STOP.test(block.text));

/** Within what holds the article and not the whole page, and in no box that is named as something else. */
function isInOwn(from: number, elements: readonly PageElement[], whole: number): boolean {
  if (whole < 0 || elements[whole]?.isPage) return false;
  for (let at = from; at >= 0; at = elements[at]?.parent ?? -1) {
    if (at === whole) return true;
    if (elements[at]?.furniture) return false;
  }
  return false;
}

function isLeftOut(
  block: PageBlock,
  element: number,
  elements: readonly PageElement[],
  place: ArticlePlace,
  withProse: ReadonlySet<number>,
): boolean {
  if (isFurniture(block.text)) return true;
  if (quotesSomebody(block.text)) return false;
  if (block.kind === 'caption') return true;
  // The headline of another article.
  if (block.linked > 0.9 && !isSentenceEnd(block.text) && block.kind !== 'heading') return true;
  if (hasQuotation(block.text)) return false;
  return isInNamedBox(element, elements, Math.min(LARGEST_BOX, place.length * LARGEST_SHARE), withProse);
}

/** Within something small that the page calls a box for sharing, an author's line or the like. */
function isInNamedBox(
  from: number,
  elements: readonly PageElement[],
  largest: number,
  withProse: ReadonlySet<number>,
): boolean {
  let at = from;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const element = elements[at];
    if (!element || element.length > largest) return false;
    if (element.furniture === 'sure' || (element.furniture === 'likely' && !withProse.has(at))) return true;
    at = element.parent;
  }
  return false;
}

/** The elements that have a paragraph of prose in them. */
function elementsWithProse({
  blocks,
  elements,
}: Pick<PageOutline, 'blocks' | 'elements'>): ReadonlySet<number> {
  const all = new Set<number>();
  for (const block of blocks) {
    if (!isProse(block) || isFurniture(block.text)) continue;
    for (let at = elementOf(block); at >= 0 && !all.has(at); at = elements[at]?.parent ?? -1) all.add(at);
  }
  return all;
}
