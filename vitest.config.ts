import { defineConfig } from 'vitest/config';

/** The tests of the page need a browser, which the others do not; they come last, when the machine is quieter. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: ['tests/page/**'] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: 'tests/page/browser.setup.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
