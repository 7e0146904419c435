import { resolve } from 'node:path';
import { loadTables } from '@openvssid/rules/load';
import { systemClock } from '@openvssid/server/clock';
import { readConfig } from './config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { APPEND_ONLY_TABLES } from './db/grants.ts';
import { diskStore } from '@openvssid/server/files/file-store';
import { readyDataFolder } from '@openvssid/server/files/folder';
import { createAdmissionLimit } from './http/admission/limit.ts';
import { startJobs } from './jobs/start.ts';
import { readKeys } from './keys.ts';
import { closeListeners, createListeners, listen } from './listeners.ts';
import { openLog } from '@openvssid/server/log';
import { readSigner } from './signing/read-signer.ts';
import { listenForMetrics } from './metrics/listen.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { Services } from './services.ts';

/** The server: three listeners and the jobs in one process. Migrations are the owner's work (`npm run vssid -- migrate`). */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!config.DATABASE_URL)
    throw new Error('DATABASE_URL is not set: "npm start" brings its own database, the server alone needs one.');
  readyDataFolder(config.dataDir);
  await assertRoleIsSafe(config.DATABASE_URL, APPEND_ONLY_TABLES);
  const log = openLog(config.LOG_LEVEL);
  const db = openDatabase({ url: config.DATABASE_URL });
  // One process, one limit: the three listeners share its processor.
  const admission = createAdmissionLimit(config.ADMISSION_TARGET_MS);
  const metrics = createMetrics({ db, clock: systemClock }, admission);
  const signer = await readSigner(config.signingFile, {
    passphrase: config.VSSID_SIGNING_PASSPHRASE,
    mayCreate: config.NODE_ENV !== 'production',
    clock: systemClock,
  });
  const services: Services = {
    config,
    log,
    clock: systemClock,
    db,
    keys: readKeys(config.keysFile, config.NODE_ENV !== 'production'),
    signer: () => Promise.resolve(signer),
    files: diskStore(resolve(config.dataDir, 'files')),
    tables: loadTables(),
    ...(config.METRICS_PORT !== undefined && { observe: metrics.observe }),
  };
  const listeners = await createListeners(services, admission);
  const metricsListener = await listenForMetrics(config, metrics);
  await listen(listeners, services);
  const jobs = await startJobs(services);
  stopOnSignal(async () => {
    await Promise.all([closeListeners(listeners), jobs.stop(), metricsListener?.close()]);
    await services.db.close();
  });
}

/** Ctrl-C, a service manager, or the end of the process that started us: requests in hand are answered, then we end. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    void stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
