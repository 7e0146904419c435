import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { copyTemplate, makeTemplate, type TestCluster } from '@openvssid/server/testing/test-cluster';
import { readConfig } from '../apps/api/src/config.ts';
import { bringDatabase } from '../apps/api/src/start/database.ts';
import { demonstrate } from '../apps/api/src/start/demonstration.ts';
import { prepareVneid } from '../apps/api/src/start/what-runs.ts';
import { choosePlaceForProduct, type Place, startProduct } from '../apps/api/src/testing/product.ts';
import { createKeys } from '../apps/vneid/server/keys.ts';

/** What products begin with, made once a run: databases with the demonstration people, and a folder with the keys that fit them. */
export type ProductTemplate = { vssid: TestCluster; vneid: TestCluster; files: string };

/** `output`: what its servers said. `database`: as whom it can be looked into. `env`: what its commands are started with. */
export type Product = Pick<Place, 'urls' | 'dataDir' | 'env'> & {
  database: { ownerUrl: string; appUrl: string };
  output: { out: string; err: string };
  end(): Promise<void>;
};

/** Does what every first start does before its servers run, on one PostgreSQL for all. */
export async function makeProductTemplate(): Promise<{ template: ProductTemplate; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-template-'));
  // PostgreSQL's user must be able to pass.
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder, durable: false });
  const end = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { superuserUrl, ownerUrl, appUrl } = cluster;
    const vneid = await cluster.besides('vneid');
    const files = join(folder, 'files');
    await fill(files, { ownerUrl, appUrl }, vneid);
    const template = {
      vssid: await makeTemplate(superuserUrl, { ownerUrl, appUrl }),
      vneid: await makeTemplate(superuserUrl, vneid),
      files,
    };
    return { template, end };
  } catch (error) {
    await end();
    throw error;
  }
}

type Urls = { ownerUrl: string; appUrl: string };

async function fill(dataDir: string, vssid: Urls, vneid: Urls): Promise<void> {
  const config = readConfig({
    VSSID_DATA_DIR: dataDir,
    VSSID_DEMO: '1',
    DATABASE_URL: vssid.appUrl,
    DATABASE_OWNER_URL: vssid.ownerUrl,
    VNEID_DATABASE_URL: vneid.appUrl,
    VNEID_DATABASE_OWNER_URL: vneid.ownerUrl,
  });
  const database = await bringDatabase(config);
  const demonstration = await demonstrate(config, database);
  await prepareVneid({ config, database, demonstration });
  createKeys(join(dataDir, 'vneid', 'keys.json'));
}

/** `npm start` with databases and a folder of its own. `vneid` is left out where no test goes there: it takes as long to start as the rest. */
export async function startCopy(
  template: ProductTemplate,
  settings: NodeJS.ProcessEnv,
  { vneid }: { vneid: boolean },
): Promise<Product> {
  const leftBehind = new AsyncDisposableStack();
  try {
    const { urls, dataDir, env } = await choosePlaceForProduct();
    leftBehind.defer(() => rmSync(dataDir, { recursive: true, force: true }));
    cpSync(template.files, dataDir, { recursive: true });
    const copyOf = async (cluster: TestCluster) => {
      const copy = await copyTemplate(cluster);
      leftBehind.defer(copy.drop);
      return copy;
    };
    const database = await copyOf(template.vssid);
    const vneidDatabase = vneid ? await copyOf(template.vneid) : undefined;
    const databases = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      ...(vneidDatabase && { VNEID_DATABASE_URL: vneidDatabase.appUrl }),
    };
    const ownEnv = { ...env, VSSID_DEMO: '1', ...databases, ...settings };
    const product = await startProduct(ownEnv);
    if (!product.ready) throw new Error(`The product did not start: ${product.output.err}`);
    leftBehind.defer(async () => {
      await product.end();
    });
    return { urls, dataDir, env: ownEnv, database, output: product.output, end: () => leftBehind.disposeAsync() };
  } catch (error) {
    await leftBehind.disposeAsync();
    throw error;
  }
}
