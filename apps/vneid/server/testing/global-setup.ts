import type { TestProject } from 'vitest/node';
import { migrateTo } from '@openvssid/server/db/migrate';
import { startTestCluster } from '@openvssid/server/testing/test-cluster';
import { shape } from '../db/shape.ts';

/** Tests begin with VNeID's migrated, empty database. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  return startTestCluster(project, async (cluster) => {
    const roles = await cluster.besides('vneid');
    await migrateTo(shape, roles);
    return roles;
  });
}
