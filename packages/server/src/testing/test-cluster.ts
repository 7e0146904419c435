import { randomBytes } from 'node:crypto';
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

export type DatabaseCopy = {
  ownerUrl: string;
  appUrl: string;
  drop: () => Promise<void>;
};

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
    project.provide('testCluster', await makeTemplate(superuserUrl, await prepare(cluster)));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** Nobody opens this database any more: it is what others begin with. */
export async function makeTemplate(
  superuserUrl: string,
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
): Promise<TestCluster> {
  const name = new URL(ownerUrl).pathname.slice(1);
  const template = `${name}_template`;
  await asSuperuser(
    superuserUrl,
    `alter database ${name} rename to ${template}`,
    `alter database ${template} is_template true allow_connections false`,
  );
  return { ownerUrl, appUrl, superuserUrl, template };
}

/** A copy of a prepared database. */
export async function copyTemplate({ ownerUrl, appUrl, superuserUrl, template }: TestCluster): Promise<DatabaseCopy> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(
    superuserUrl,
    `create database ${name} template ${template} strategy file_copy owner ${new URL(ownerUrl).username}`,
    `revoke all on database ${name} from public; grant connect on database ${name} to ${new URL(appUrl).username}`,
  );
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    // A connection that a failed test left open must not keep the rest from ending.
    drop: () => asSuperuser(superuserUrl, `drop database ${name} with (force)`),
  };
}

function asSuperuser(superuserUrl: string, ...texts: string[]): Promise<void> {
  return withClient(superuserUrl, 'the test run', async (superuser) => {
    for (const text of texts) await superuser.query(text);
  });
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
