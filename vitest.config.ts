import { defineConfig } from 'vitest/config';
import { hasPostgres } from './tests/library/store/postgres-server.js';

if (!hasPostgres)
  process.stderr.write(
    'PostgreSQL is not installed (initdb, postgres): the tests that need it are left out.\n',
  );
const WITH_POSTGRES = hasPostgres ? [] : ['tests/**/*.postgres.test.ts'];

/** Long ones, which are enough on one Node: the bot killed again and again, a thousand hostile pages. */
const TRIALS = ['tests/end-to-end/durability/**/*.test.ts', 'tests/library/import/hostile.test.ts'];

/** The tests of the page need a browser, which the others do not; they come last, when the machine is quieter. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    maxWorkers: '100%',
    // Loading the modules anew for each file takes as long as the tests; so each file leaves nothing replaced behind.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', ...TRIALS, ...WITH_POSTGRES],
        },
      },
      { extends: true, test: { name: 'trials', include: TRIALS } },
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
