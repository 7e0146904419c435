import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/longest-first.mjs';

/**
 * unit: pure and quick. database, vneid: the two systems' servers, each against a real PostgreSQL of its own. browser: the whole product in
 * Chromium. The first three keep a worker, and what it has imported, from file to file: a test finds its own database, clock and services, and
 * leaves nothing changed that is shared.
 */
export default defineConfig({
  test: {
    // Nothing waits for a person or another machine; what takes longer hangs.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The database has its share of the cores; more workers would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [
            'packages/**/*.test.ts',
            'apps/{citizen,officer,sandbox}/**/*.test.ts',
            'apps/vneid/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          isolate: false,
          include: ['apps/api/**/*.test.ts'],
          globalSetup: 'apps/api/src/testing/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'vneid',
          isolate: false,
          include: ['apps/vneid/server/**/*.test.ts'],
          globalSetup: 'apps/vneid/server/testing/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/global-setup.ts',
          // A worker keeps its modules and its browser from one file to the next: bringing them takes a second each time.
          isolate: false,
          testTimeout: 60_000,
          // A page that prints or fetches something takes its time on two busy cores.
          expect: { poll: { timeout: 15_000 } },
          // After the others: two cores give a browser no time beside them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
