import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import pg from 'pg';
import { migrateTo } from '@openvssid/server/db/migrate';
import { shape } from '../apps/vneid/server/db/shape.ts';
import { freePort, type Product, untilReady } from './product.ts';

export type Vneid = { url: string; owner: pg.Client; stop(): Promise<void> };

/** VNeID as shipped, beside a product of the bench: a process and a database of its own, known to VssID as its partner. */
export async function startVneid(product: Product, name: string): Promise<Vneid> {
  const roles = await product.besides('vneid');
  await migrateTo(shape, roles);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await product.owner.query(
    `insert into partner_client (client_id, institution, name_vi, name_en, jwks_uri, scopes, purposes)
     values ('vneid', 'VNeID', 'VNeID', 'VNeID', $1, '{health-book:read,vaccinations:read,vaccinations:report}', '{health-book,vaccinations}')
     on conflict (client_id) do update set jwks_uri = excluded.jwks_uri, state = 'active'`,
    [`${url}/health-book/jwks.json`],
  );
  const env = {
    ...process.env,
    VNEID_DATABASE_URL: roles.appUrl,
    VNEID_DATA_DIR: resolve(`.data/bench-${name}/vneid`),
    PORT_VNEID: String(port),
    VSSID_URL: `http://localhost:${product.port}`,
    VSSID_PARTNER_URL: `http://localhost:${product.partnerPort}`,
  };
  const server = spawn(process.execPath, ['apps/vneid/server/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await untilReady(port, server);
  const owner = new pg.Client({ connectionString: roles.ownerUrl });
  await owner.connect();
  return {
    url,
    owner,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await owner.end();
    },
  };
}
