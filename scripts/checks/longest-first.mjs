import { BaseSequencer } from 'vitest/node';

/** Begun last, they would run on alone while the other worker has nothing left to do. */
const LONG = [
  'e2e/every-page.test.ts',
  'e2e/payment-faults.test.ts',
  'e2e/filings-killed.test.ts',
  'apps/api/src/start.test.ts',
  'apps/api/src/backup/backup.test.ts',
  'apps/vneid/server/accounts/recovery/strangers.test.ts',
  'apps/vneid/server/openid/connected/end-sign-ins.test.ts',
];

/** As vitest orders the files, which in a fresh clone knows only their sizes; the long ones of each project first. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    const isLong = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) =>
      LONG.some((name) => moduleId.endsWith(name));
    // Project by project: a worker that is kept from file to file is kept for the files of one.
    return [...Map.groupBy(sorted, ({ project }) => project.name).values()].flatMap((ofProject) => [
      ...ofProject.filter(isLong),
      ...ofProject.filter((file) => !isLong(file)),
    ]);
  }
}
