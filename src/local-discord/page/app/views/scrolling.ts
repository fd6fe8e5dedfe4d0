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

/**
 * Looked at before drawing: whoever was at the end stays there, and whoever reads further up stays where they read and
 * is told of news.
 * @returns to be called after drawing
 */
export function keepReading(page: Page): () => void {
  const element = list();
  const before = page.state;
  if (!element) return scrollToEnd;
  const isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
  const count = element.querySelectorAll('article').length;
  return () => {
    if (isAtEnd) scrollToEnd();
    else if (element.querySelectorAll('article').length > count && !before.hasNews)
      page.change({ hasNews: true });
  };
}

/** Forgets the news as soon as they are seen. */
export function watchReading(page: Page): void {
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const element = list();
      if (target !== element || !element || !page.state.hasNews) return;
      if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END)
        page.change({ hasNews: false });
    },
    true,
  );
}
