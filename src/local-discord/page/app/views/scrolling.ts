import type { Page } from '../page.js';

/** The element that scrolls. */
export const LIST_ID = 'messages';

/** How far from the end still counts as being there, in pixels. */
const NEAR_END = 40;

const list = () => document.getElementById(LIST_ID);

export function scrollToEnd(): void {
  const element = list();
  element?.scrollTo({ top: element.scrollHeight });
}

/** Where there is nothing else, the welcome is read from its beginning. */
const hasMore = (element: HTMLElement) => element.querySelector('article, .notice') !== null;

const isNearEnd = (element: HTMLElement) =>
  element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;

/** Where the reader has scrolled to; what grows afterwards, such as a picture that arrives, does not change it. */
let wasAtEnd = true;
/** How much had been sent when it was drawn the last time. */
let sentBefore = 0;

/**
 * Looked at before drawing: whoever was at the end stays there, and whoever reads further up stays where they read and
 * is told of news. Whoever sends something goes to the end, where it arrives.
 * @returns to be called after drawing
 */
export function keepReading(page: Page): () => void {
  const element = list();
  const before = page.state;
  if (!element) return stay;
  if (before.sentCount !== sentBefore) wasAtEnd = true;
  sentBefore = before.sentCount;
  const isAtEnd = wasAtEnd || isNearEnd(element);
  const count = element.querySelectorAll('article').length;
  const hadMore = hasMore(element);
  return () => {
    if (!hasMore(element)) {
      if (hadMore) element.scrollTo({ top: 0 });
    } else if (isAtEnd) scrollToEnd();
    else if (element.querySelectorAll('article').length > count && !before.hasNews)
      page.change({ hasNews: true });
  };
}

/** At the end, for whoever was there. */
function stay(): void {
  const element = list();
  if (wasAtEnd && element && hasMore(element)) scrollToEnd();
}

/** Forgets the news as soon as they are seen, and keeps whoever is at the end there when something takes up its room. */
export function watchReading(page: Page): void {
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const element = list();
      if (target !== element || !element) return;
      wasAtEnd = !hasMore(element) || isNearEnd(element);
      if (wasAtEnd && page.state.hasNews) page.change({ hasNews: false });
    },
    true,
  );
  window.addEventListener('resize', stay);
  document.addEventListener('load', stay, true);
}
