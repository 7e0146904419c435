import { existsSync } from 'node:fs';
import { TIME_ZONE } from '@openvssid/core';
import type { Clock } from '@openvssid/server/clock';
import type { Config } from '../config.ts';
import { withClient } from '@openvssid/server/db/connect';
import { openDatabase } from '@openvssid/server/db/database';
import { readKeys } from '../keys.ts';
import { readWorkHealth, troublesOf } from '../queues/work-health.ts';
import { loadHolidays } from '../applications/working-days.ts';
import { differingTotals } from '../ledger/compare-totals.ts';
import { readPaymentHealth } from '../vnpay/health.ts';
import { checkConfiguration } from './configuration.ts';
import * as database from './database.ts';
import { type Finding, look, warning } from './finding.ts';
import { checkDisk, checkKeys, checkRuntime, checkSigner, checkTimeZone } from './machine.ts';
import { checkOutside } from './outside.ts';
import { checkParameters } from './parameters.ts';
import { checkBankTransfers, judgeLedger, judgePayments } from './payments.ts';
import { judgeWork } from './work.ts';

export type Patient = {
  config: Config;
  clock: Clock;
  appUrl: string;
  /** Absent where only the server's role is known. */ ownerUrl?: string;
};

/** Looks at everything an installation stands on; changes nothing. */
export async function examine({ config, clock, appUrl, ownerUrl }: Patient): Promise<Finding[]> {
  const groups = await Promise.all([
    look('configuration', () => checkConfiguration(config)),
    look('runtime', () => [checkRuntime(), checkTimeZone()]),
    look('parameters', () => [checkParameters()]),
    look('keys', () => [checkKeys(config)]),
    look('document signing', async () => [await checkSigner(config, clock)]),
    look('sealed files', () => examineSealed(config, appUrl)),
    look('disk', () => checkDisk(config)),
    look('database', () => examineDatabase(appUrl, clock, config)),
    look('roles', async () => [await database.checkRole(appUrl)]),
    look('migrations', () => examineBookKeeping(ownerUrl)),
    look('jobs', () => examineWork(appUrl, clock)),
    look('outside', () => Promise.all(checkOutside(config))),
  ]);
  return groups.flat();
}

function examineDatabase(appUrl: string, clock: Clock, config: Config): Promise<Finding[]> {
  const today = clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  return withClient(appUrl, 'DATABASE_URL', async (app) => [
    await database.checkVersion(app),
    await database.checkDurability(app),
    await database.checkConnections(app),
    await database.checkClock(app, clock),
    await database.checkDatabaseTimeZone(app),
    await database.checkHolidays(app, today),
    await checkBankTransfers(app, config),
  ]);
}

async function examineSealed({ keysFile }: Config, appUrl: string): Promise<Finding[]> {
  // Keys that are not there are a finding of their own.
  if (!existsSync(keysFile)) return [];
  const keys = readKeys(keysFile, false);
  return withClient(appUrl, 'DATABASE_URL', async (app) => [await database.checkSealedFiles(app, keys, keysFile)]);
}

async function examineBookKeeping(ownerUrl: string | undefined): Promise<Finding[]> {
  if (ownerUrl === undefined)
    return [
      warning('migrations', 'not looked at', 'Only the owner sees which have run: set DATABASE_OWNER_URL for this command.'),
    ];
  return withClient(ownerUrl, 'DATABASE_OWNER_URL', async (owner) => [
    await database.checkMigrations(owner),
    await database.checkReferenceData(owner),
  ]);
}

/** Few enough to be read line by line among a million orders. */
const LEDGER_DAYS = 7;

async function examineWork(appUrl: string, clock: Clock): Promise<Finding[]> {
  const db = openDatabase({ url: appUrl, readers: 1, writers: 1 });
  try {
    const now = clock.now();
    const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
    const [health, payments, holidays, differing] = await Promise.all([
      readWorkHealth(db, now),
      readPaymentHealth(db, now),
      loadHolidays(db.read),
      differingTotals(db.read, today.subtract({ days: LEDGER_DAYS })),
    ]);
    return [...judgeWork(health, troublesOf(health, now)), ...judgePayments(payments, holidays, now), judgeLedger(differing)];
  } finally {
    await db.close();
  }
}
