import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { hasPostgres } from './tests/library/store/postgres-server.js';

if (!hasPostgres)
  process.stderr.write(
    'PostgreSQL is not installed (initdb, postgres): the tests that need it are left out.\n',
  );
const WITH_POSTGRES = hasPostgres ? [] : ['tests/**/*.postgres.test.ts'];

/**
 * Long ones, which are enough on one Node: the bot killed again and again, a minute's soak, thousands of hostile
 * interactions and pages, and what holds for thousands of made-up texts, whichever Node runs it.
 */
const TRIALS = [
  'tests/end-to-end/durability/**/*.test.ts',
  'tests/end-to-end/faults/hostile.test.ts',
  'tests/end-to-end/faults/memory.test.ts',
  'tests/library/import/hostile.test.ts',
  'tests/**/*properties.test.ts',
  'tests/**/*laws.test.ts',
  'tests/answering/stability.test.ts',
  'tests/discord/views/**/limits.test.ts',
  'tests/end-to-end/isolation.test.ts',
  'tests/end-to-end/soak.test.ts',
  'tests/operations/container/container.test.ts',
  'tests/reading/languages/english/other-paragraphs.test.ts',
];

/** The trials come first, so that no core waits for a long one in the end. */
class TrialsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isTrial = ({ project }: TestSpecification) => project.name === 'trials';
    return [...sorted.filter(isTrial), ...sorted.filter((file) => !isTrial(file))];
  }
}

/** The tests of the page need a browser, which the others do not; they come last, when the machine is quieter. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    maxWorkers: '100%',
    // Loading the modules anew for each file takes as long as the tests; so each file leaves nothing replaced behind.
    isolate: false,
    sequence: { sequencer: TrialsFirst },
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
