import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { withClient } from '../db/connect.ts';
import { type EmbeddedDatabase, startEmbedded } from '../db/embedded/start.ts';
import { migrate } from '../db/migrate.ts';
import { loadReferenceData } from '../reference-data/load.ts';

export const TEMPLATE = 'openvssid_template';

declare module 'vitest' {
  // Merging into vitest's own interface needs an interface.
  interface ProvidedContext {
    testCluster: { ownerUrl: string; appUrl: string; superuserUrl: string };
  }
}

/** One PostgreSQL for the run, and in it a migrated database with reference data, from which each test file gets a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'openvssid-test-'));
  // PostgreSQL's user must be able to pass.
  chmodSync(dataDir, 0o755);
  let cluster: EmbeddedDatabase | undefined;
  const end = async () => {
    await cluster?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    cluster = await startEmbedded({ dataDir, durable: false });
    await makeTemplate(cluster);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('testCluster', { ownerUrl: cluster.ownerUrl, appUrl: cluster.appUrl, superuserUrl: cluster.superuserUrl });
  return end;
}

async function makeTemplate(cluster: EmbeddedDatabase): Promise<void> {
  await migrate(cluster);
  await withClient(cluster.ownerUrl, 'the test run', loadReferenceData);
  await withClient(cluster.superuserUrl, 'the test run', async (superuser) => {
    await superuser.query(`alter database openvssid rename to ${TEMPLATE}`);
    await superuser.query(`alter database ${TEMPLATE} is_template true allow_connections false`);
  });
}
