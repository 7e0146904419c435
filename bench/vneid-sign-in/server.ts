import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { migrateTo } from '@openvssid/server/db/migrate';
import { openDatabase } from '@openvssid/server/db/database';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { shape } from '../../apps/vneid/server/db/shape.ts';
import { readKeys } from '../../apps/vneid/server/keys.ts';
import { registration } from '../../apps/vneid/server/openid/clients/metadata.ts';
import { keepClient } from '../../apps/vneid/server/openid/clients/store.ts';
import { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, SCOPE } from './client.ts';
import { type Person, preparePeople } from './people.ts';

/** VNeID as shipped, in one process (deploy/systemd/vneid.service), on an embedded database of its own. */
export async function startVneid(): Promise<{ port: number; people: Person[]; stop(): Promise<void> }> {
  const dataDir = resolve('.data/bench-vneid');
  const database = await startEmbedded({ dataDir });
  const roles = await database.besides('vneid');
  await migrateTo(shape, roles);
  const owner = new pg.Client({ connectionString: roles.ownerUrl });
  await owner.connect();
  const people = await preparePeople(owner);
  await owner.end();
  const [port = 0] = await freePorts(1);
  const vneidDir = resolve(dataDir, 'vneid');
  await register(roles.appUrl, resolve(vneidDir, 'keys.json'));
  const settings = { VNEID_DATABASE_URL: roles.appUrl, VNEID_DATA_DIR: vneidDir, PORT_VNEID: `${port}`, LOG_LEVEL: 'error' };
  const server = spawn(process.execPath, ['--max-semi-space-size=64', 'apps/vneid/server/main.ts'], {
    env: { ...process.env, ...settings, NODE_ENV: 'development' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  while (!(await fetch(`http://127.0.0.1:${port}/healthz/ready`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error('VNeID did not start: see its message above');
    await wait(50);
  }
  return {
    port,
    people,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await database.stop();
    },
  };
}

async function register(url: string, keysFile: string): Promise<void> {
  const client = registration.parse({
    client_id: CLIENT_ID,
    client_name: 'Phép đo',
    'client_name#en': 'Measurement',
    purpose: 'Đo tốc độ',
    'purpose#en': 'To measure',
    redirect_uris: [REDIRECT_URI],
    scope: SCOPE,
    token_endpoint_auth_method: 'client_secret_basic',
  });
  const db = openDatabase({ url });
  const { sealing } = readKeys(keysFile, true);
  await keepClient(db, sealing.openid, client, CLIENT_SECRET, Temporal.Now.instant());
  await db.close();
}
