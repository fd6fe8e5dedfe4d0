import axe from 'axe-core';
import { expect } from 'vitest';
import { screenshot } from './describe-page.js';
import type { Tab } from './tab.js';

/** Only breaches come out of the browser: with all that was found to be right, an answer is megabytes. */
const BREACHES = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

/** Breaches of the rules for accessibility that are serious or worse, with the elements that they are of. */
async function breaches({ page }: Tab): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  return await page.evaluate<string[]>(BREACHES);
}

/** Looks at what is shown now: by a rule book, and for people by a picture. */
export async function look(tab: Tab, name: string): Promise<void> {
  await screenshot(tab, name);
  expect(await breaches(tab)).toEqual([]);
  expect(await tab.overflow()).toBe(0);
}

export const WIDE = { viewport: { width: 1200, height: 800 } };
export const NARROW = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
