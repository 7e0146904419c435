import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { migrate } from '../apps/api/src/db/migrate.ts';
import { loadReferenceData } from '../apps/api/src/reference-data/load.ts';

export type Product = {
  port: number;
  /** Of the partner API. */
  partnerPort: number;
  pid: number;
  appUrl: string;
  owner: pg.Client;
  /** A database for another system, on the same PostgreSQL. */
  besides(system: string): Promise<{ ownerUrl: string; appUrl: string }>;
  stop(): Promise<void>;
};

/** One server process on an embedded database of its own, settings as shipped but for those given; data stay in .data for the next run. */
export async function startProduct(
  name: string,
  prepare: (owner: pg.Client, ownerUrl: string) => Promise<void>,
  settings: NodeJS.ProcessEnv = {},
): Promise<Product> {
  const dataDir = resolve(`.data/bench-${name}`);
  const database = await startEmbedded({ dataDir });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await migrate(database);
  await owner.connect();
  await loadReferenceData(owner);
  await prepare(owner, database.ownerUrl);
  const [port, officer, partner] = [await freePort(), await freePort(), await freePort()];
  const env = {
    ...process.env,
    ...settings,
    DATABASE_URL: database.appUrl,
    VSSID_DATA_DIR: dataDir,
    PORT_CITIZEN: `${port}`,
    PORT_OFFICER: `${officer}`,
    PORT_PARTNER: `${partner}`,
  };
  const server = spawn(process.execPath, ['--max-semi-space-size=32', 'apps/api/src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await untilReady(port, server);
  return {
    port,
    partnerPort: partner,
    pid: server.pid ?? 0,
    owner,
    besides: (system) => database.besides(system),
    appUrl: database.appUrl,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await owner.end();
      await database.stop();
    },
  };
}

export async function untilReady(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('the server did not start: see its message above');
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
