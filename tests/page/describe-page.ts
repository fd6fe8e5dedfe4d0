import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { Tab } from './tab.js';
import { type StartBot, startTryOut, type TryOut } from './try-out.js';

const SCREENSHOTS = fileURLToPath(new URL('../../dist/screenshots', import.meta.url));

/** What tests of the page start, each for itself; it is closed after the test. */
export interface Opening {
  /** A world of its own; where no bot is given, with the real one. */
  tryOut(start?: StartBot, options?: Parameters<typeof startTryOut>[1]): Promise<TryOut>;
  /** The page of a world, in a window of its own. */
  tab(tryOut: TryOut, options?: BrowserContextOptions): Promise<Tab>;
}

/**
 * Tests of the page in the browser that the set-up has started; left out where there is none. Each fails on whatever a
 * tab watches for, and on any request of the bot that the local Discord refuses.
 */
export function describePage(name: string, tests: (opening: Opening) => void): void {
  const endpoint = inject('browser');
  describe.skipIf(endpoint === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.connect(endpoint ?? '');
    });
    afterAll(() => browser?.close());

    const tryOuts: TryOut[] = [];
    const tabs: Tab[] = [];
    afterEach(async ({ task }) => {
      const faults: unknown[] = [];
      for (const tab of tabs.splice(0)) {
        if (task.result?.state === 'fail') await screenshot(tab, `failed/${task.name}`);
        faults.push(...tab.faults);
        await tab.close();
      }
      for (const tryOut of tryOuts.splice(0)) {
        faults.push(...tryOut.discord.refusals);
        await tryOut.close();
      }
      expect(faults).toEqual([]);
    });

    tests({
      async tryOut(...given) {
        const tryOut = await startTryOut(...given);
        tryOuts.push(tryOut);
        return tryOut;
      },
      async tab({ url }, options = {}) {
        const tab = await Tab.open((given) => browser.newContext(given), url, options);
        tabs.push(tab);
        return tab;
      },
    });
  });
}

/** Keeps a picture of what is shown, in a folder that is not part of the repository. */
export async function screenshot(tab: Tab, name: string): Promise<void> {
  const file = name.replace(/[^\w/-]+/g, '-');
  await tab.page.screenshot({ path: `${SCREENSHOTS}/${file}.png`, animations: 'disabled', caret: 'hide' });
}
