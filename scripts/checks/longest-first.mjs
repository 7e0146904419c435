import { BaseSequencer } from 'vitest/node';

/** Minutes each: begun last, they would run on alone while the other worker has nothing left to do. */
const LONG = ['e2e/every-page.test.ts', 'apps/api/src/start.test.ts', 'apps/api/src/backup/backup.test.ts'];

/** As vitest orders the files of a project, which in a fresh clone knows only their sizes; the long ones first. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    const isLong = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) =>
      LONG.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
