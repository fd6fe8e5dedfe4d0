import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumHere, HOW_TO_GET } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all these tests listens; null where this machine has none. */
    browser: string | null;
  }
}

/** Starts one browser for all test files, and ends it with the last; says so where there is none. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const options = chromiumHere();
  if (!options) {
    project.provide('browser', null);
    return async () => {
      process.stdout.write(
        `\nLeft out: the tests of the page (tests/page), as no Chromium was found. ${HOW_TO_GET}.\n`,
      );
    };
  }
  const server = await chromium.launchServer(options);
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
