import { mountWeb } from '@openvssid/server/http/mount-web';
import { systemClock } from '@openvssid/server/clock';
import { openDatabase } from '@openvssid/server/db/database';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { openLog } from '@openvssid/server/log';
import type { FastifyInstance } from 'fastify';
import { readConfig } from './config.ts';
import { APPEND_ONLY_TABLES } from './db/shape.ts';
import { startJobs } from './jobs/start.ts';
import { readKeys } from './keys.ts';
import { createListener } from './listener.ts';
import { createCompatListener } from './openid/compat/listener.ts';
import { openProvider } from './openid/provider.ts';
import type { Services } from './services.ts';

/** VNeID's server: one listener and the jobs in one process. Migrations are the owner's work (`npm run vneid -- migrate`). */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!config.VNEID_DATABASE_URL)
    throw new Error('VNEID_DATABASE_URL is not set: "npm start" brings its own database, VNeID alone needs one.');
  await assertRoleIsSafe(config.VNEID_DATABASE_URL, APPEND_ONLY_TABLES);
  const services: Services = {
    config,
    clock: systemClock,
    // All reads are short: on one connection those of one turn of the event loop leave in one packet, and a packet each costs more than the read.
    db: openDatabase({ url: config.VNEID_DATABASE_URL, readers: 1 }),
    keys: readKeys(config.keysFile, config.NODE_ENV !== 'production'),
    log: openLog(config.LOG_LEVEL),
  };
  const listener = await createListener(services);
  // No page of VNeID takes a file.
  await mountWeb(listener, 'vneid', config.publicUrl, '256K');
  await listener.listen({ host: config.HOST, port: config.PORT_VNEID });
  const compat = await openCompat(services, listener);
  const jobs = await startJobs(services, openProvider(services));
  stopOnSignal(async () => {
    await Promise.all([listener.close(), compat?.close(), jobs.stop()]);
    await services.db.close();
  });
}

/** Off unless asked for, and said aloud. */
async function openCompat(services: Services, listener: FastifyInstance): Promise<FastifyInstance | undefined> {
  const { config, log } = services;
  if (!config.VNEID_COMPAT) return undefined;
  log.warn(
    `VNEID_COMPAT=1: ${config.compatUrl} answers in an envelope of AES-ECB and RSA PKCS#1 v1.5. Use it only for connectors that know nothing else.`,
  );
  const compat = createCompatListener(services, listener, openProvider(services));
  await compat.listen({ host: config.HOST, port: config.PORT_VNEID_COMPAT });
  return compat;
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
