import { join } from 'node:path';

/**
 * Mutation testing of the rules: every condition, sum and look-up is broken in turn, and a test has to notice (`npm run mutate`).
 * What it writes lies in build/mutation, which git does not know.
 */
export default {
  mutate: ['packages/rules/src/**/*.ts', '!**/*.test.ts', '!**/*-fixture.ts', '!**/*.generated.ts'],
  testRunner: 'vitest',
  // The rules' tests import nothing but the rules and core; `related` would look for more in vain.
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'texts.mjs')],
  ignorers: ['texts'],
  // Copied for the mutants; dependencies are linked.
  ignorePatterns: ['**', '!packages/{core,rules}/**/*', '!scripts/mutation/**/*', '!*.json'],
  tempDirName: 'build/mutation/sandbox',
  cleanTempDir: 'always',
  inPlace: false,
  incremental: true,
  incrementalFile: 'build/mutation/incremental.json',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  // Only what survived is worth a line.
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
  allowConsoleColors: false,
  // Types are checked before, by `npm run check`; a mutant may be wrongly typed.
  disableTypeChecks: false,
};
