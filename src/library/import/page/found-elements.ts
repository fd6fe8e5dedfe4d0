import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** More structure than this is no article but a list of everything, and takes too long. */
const MOST_ELEMENTS = 12_000;

/** In UTF-16 units, tags and all; an article has a tenth of it. */
const LONGEST = 2_000_000;

/** Articles with less text are short; they are sought among all of the page in any case. */
const LITTLE_TEXT = 140;

/**
 * The elements that are of a page's article, as Readability finds it; null where it finds none.
 * @param html as of an outline
 */
export function foundElements({
  html,
  elements,
}: {
  html: string;
  elements: readonly unknown[];
}): ReadonlySet<number> | null {
  if (elements.length > MOST_ELEMENTS || html.length > LONGEST) return null;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const readability = new Readability(document, {
    charThreshold: LITTLE_TEXT,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = readability.parse()?.content;
  if (!content) return null;
  const found = new Set<number>();
  for (const element of (content as typeof document.documentElement).querySelectorAll('*')) {
    for (const { name } of element.attributes) if (/^n\d+$/.test(name)) found.add(Number(name.slice(1)));
  }
  return found;
}
