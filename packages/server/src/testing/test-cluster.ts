import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { withClient } from '../db/connect.ts';
import { type EmbeddedDatabase, startEmbedded } from '../db/embedded/start.ts';

/** Who may open the template's copies; the name of the database that is copied. */
export type TestCluster = { ownerUrl: string; appUrl: string; superuserUrl: string; template: string };

declare module 'vitest' {
  // Merging into vitest's own interface needs an interface.
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** Brings a system's database, on the test run's own server, to what its tests begin with. */
export type Prepare = (cluster: EmbeddedDatabase) => Promise<{ ownerUrl: string; appUrl: string }>;

/** One PostgreSQL for a test run, and in it a prepared database from which each test file gets a copy. Answers how to end it. */
export async function startTestCluster(project: TestProject, prepare: Prepare): Promise<() => Promise<void>> {
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
    const { superuserUrl } = cluster;
    const { ownerUrl, appUrl } = await prepare(cluster);
    const template = await makeTemplate(superuserUrl, ownerUrl);
    project.provide('testCluster', { ownerUrl, appUrl, superuserUrl, template });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function makeTemplate(superuserUrl: string, databaseUrl: string): Promise<string> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const template = `${name}_template`;
  await withClient(superuserUrl, 'the test run', async (superuser) => {
    await superuser.query(`alter database ${name} rename to ${template}`);
    await superuser.query(`alter database ${template} is_template true allow_connections false`);
  });
  return template;
}
