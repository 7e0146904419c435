import type { TestProject } from 'vitest/node';
import { withClient } from '@openvssid/server/db/connect';
import { startTestCluster } from '@openvssid/server/testing/test-cluster';
import { migrate } from '../db/migrate.ts';
import { loadReferenceData } from '../reference-data/load.ts';

/** Tests begin with a migrated database with reference data and nobody in it. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  return startTestCluster(project, async (cluster) => {
    await migrate(cluster);
    await withClient(cluster.ownerUrl, 'the test run', loadReferenceData);
    return cluster;
  });
}
