import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../commands.ts';
import { runCommand } from '../command-line/run.ts';
import { readConfig } from '../config.ts';
import { withClient } from '@openvssid/server/db/connect';
import type { WorkHealth } from '../queues/work-health.ts';
import { troublesOf } from '../queues/work-health.ts';
import { sealFile } from '../files/sealed-file.ts';
import { createKeys, readKeys } from '../keys.ts';
import { createTestClock } from '@openvssid/server/testing/test-clock';
import { createTestServices } from '../testing/test-services.ts';
import { judgeSkew } from './database.ts';
import { examine } from './examine.ts';
import { judgeSpace } from './machine.ts';
import { judgePayments } from './payments.ts';
import type { PaymentHealth } from '../vnpay/health.ts';
import { judgeWork } from './work.ts';

const place = await createTestServices();
const folder = mkdtempSync(join(tmpdir(), 'openvssid-doctor-'));
const keysFile = join(folder, 'keys.json');
createKeys(keysFile);
afterAll(async () => {
  await place.end();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const GIB = 1024 ** 3;
const OTHERS_PASSWORD = 'mật-khẩu-của-người-khác';
const closed = {
  SMTP_URL: `smtp://u:${OTHERS_PASSWORD}@127.0.0.1:1`,
  SMS_URL: 'http://127.0.0.1:1/sms',
  SMS_TOKEN: OTHERS_PASSWORD,
};
const patient = (env: NodeJS.ProcessEnv = {}) => ({
  config: readConfig({ VSSID_DATA_DIR: folder, ...closed, ...env }),
  clock: { now: () => Temporal.Now.instant() },
  ...place.database,
});
const levels = async (...args: Parameters<typeof examine>) =>
  Object.fromEntries((await examine(...args)).map(({ check, level }) => [check, level]));

test('a migrated database with keys is in order; what is not reached or will soon be missing is told', async () => {
  const found = await levels(patient());
  // The test run's database is made to be fast, not to last; nothing listens on port 1.
  expect(found).toMatchObject({ durability: 'fail', mail: 'fail', sms: 'fail', 'daily round': 'warn' });
  for (const check of [
    'configuration',
    'runtime',
    'time zone',
    'keys',
    'files',
    'database',
    'roles',
    'migrations',
    'reference data',
    'clock',
    'jobs',
    'outbox',
  ])
    expect([check, found[check]]).toEqual([check, 'ok']);
});

test('every line that is not in order says what to do, and none quotes a password', async () => {
  const findings = await examine(patient());
  for (const { level, remedy } of findings) expect(remedy === undefined).toBe(level === 'ok');
  expect(JSON.stringify(findings)).not.toContain(OTHERS_PASSWORD);
});

test('VNeID is in order where it answers as the issuer we know; one that is not set is not asked', async () => {
  const vneid = createServer((request, response) => {
    const issuer = `http://${request.headers.host ?? ''}`;
    if (request.url === '/.well-known/openid-configuration') response.end(JSON.stringify({ issuer }));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(vneid, 'listening');
  const issuer = `http://127.0.0.1:${(vneid.address() as AddressInfo).port}`;
  const judged = async (env: NodeJS.ProcessEnv) => (await levels(patient(env)))['vneid'];
  expect(await judged({})).toBe(undefined);
  expect(await judged({ VNEID_ISSUER: issuer })).toBe('ok');
  expect(await judged({ VNEID_ISSUER: `${issuer}/other` })).toBe('fail');
  vneid.close();
  vneid.closeAllConnections();
  expect(await judged({ VNEID_ISSUER: issuer })).toBe('fail');
});

test('holidays are missed sixty days before their year begins', async () => {
  const at = (day: string) => levels({ ...patient(), clock: createTestClock(`${day}T12:00:00+07:00`) });
  expect((await at('2027-11-01'))['holidays']).toBe('ok');
  expect((await at('2027-11-03'))['holidays']).toBe('warn');
});

test('a migration that has not run, one that nobody knows, and other code lists are failures', async () => {
  const change = (text: string) => withClient(place.database.ownerUrl, 'test', (client) => client.query(text));
  await change(
    `update schema_migration set name = '0001_other' where name = '0001_reference'; update reference_digest set digest = 'old'`,
  );
  expect(await levels(patient())).toMatchObject({ migrations: 'fail', 'reference data': 'fail' });
  await change(`update schema_migration set name = '0001_reference' where name = '0001_other'`);
  expect(await levels(patient())).toMatchObject({ migrations: 'ok', 'reference data': 'fail' });
});

test('without the owner its book-keeping is not looked at, and that is told', async () => {
  const { config, clock, appUrl } = patient();
  expect(await levels({ config, clock, appUrl })).toMatchObject({ migrations: 'warn', roles: 'ok' });
});

test('keys that others can read, and a server that could rewrite what was recorded, are failures', async () => {
  chmodSync(keysFile, 0o644);
  expect(await levels({ ...patient(), appUrl: place.database.ownerUrl })).toMatchObject({ keys: 'fail', roles: 'fail' });
  chmodSync(keysFile, 0o600);
});

test('keys of another installation, which open no file of this one, are a failure', async () => {
  const { sealedKey } = sealFile(readKeys(keysFile, false), Buffer.from('x'));
  await withClient(place.database.ownerUrl, 'test', (client) =>
    client.query(
      `with owner as (insert into person (full_name, name_key, birth_date, sex, province_code, agency_code)
         select 'Người Thử', 'NGUOI THU', '1990-01-01', 'male', '01', min(agency_code) from agency returning person_id)
       insert into stored_file (person_id, file_id, purpose, name, media_type, byte_length, sha256, sealed_key, created_at)
         select person_id, gen_random_uuid(), 'letter', 'a.pdf', 'application/pdf', 1, '\\x00', $1, now() from owner`,
      [sealedKey],
    ),
  );
  expect((await levels(patient()))['sealed files']).toBe('ok');
  const others = join(folder, 'others.json');
  createKeys(others);
  expect((await levels(patient({ VSSID_KEYS_FILE: others })))['sealed files']).toBe('fail');
});

test('production wants https, ways out for codes, and keys', async () => {
  const production = { NODE_ENV: 'production', VSSID_KEYS_FILE: join(folder, 'none.json'), SMS_TOKEN: '' };
  expect(await levels(patient(production))).toMatchObject({ configuration: expect.stringMatching(/warn|fail/), keys: 'fail' });
  const said = (await examine(patient(production))).filter(({ check }) => check === 'configuration').map(({ says }) => says);
  expect(said.join()).toMatch(/not https: http:.*SMS_TOKEN not set.*MAIL_FROM/);
});

test.each([
  [500, 'ok'],
  [-1_001, 'warn'],
  [30_001, 'fail'],
])('clocks %i ms apart: %s', (skew, level) => expect(judgeSkew(skew).level).toBe(level));

test.each([
  [50 * GIB, 100 * GIB, 'ok'],
  [6 * GIB, 100 * GIB, 'warn'],
  [4 * GIB, 8 * GIB, 'warn'],
  [2 * GIB, 100 * GIB, 'fail'],
  [GIB / 2, GIB, 'fail'],
])('%i bytes free of %i: %s', (free, all, level) => expect(judgeSpace('/data', free, all).level).toBe(level));

test('a data folder that nobody can make is a failure; one that is only missing is judged by the disk it will lie on', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  const at = async (dataDir: string) => levels(patient({ VSSID_DATA_DIR: dataDir, DATABASE_URL: place.database.appUrl }));
  expect((await at(join(folder, 'a-file', 'data')))['files']).toBe('fail');
  expect(await at(join(folder, 'not', 'yet'))).toMatchObject({ files: 'ok', disk: expect.any(String) });
});

test('late work is told by its name', () => {
  const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
  const health = (hours: number): WorkHealth => ({
    queues: [{ name: 'deliver-message', waiting: 3, active: 0, failed: 0 }],
    overdueJobs: hours > 1 ? 3 : 0,
    lastRoundAt: now.subtract({ hours: 20 + hours }),
    outbox: { waiting: 3, oldestAt: now.subtract({ minutes: 10 * hours }), failedToday: hours > 1 ? 2 : 0 },
  });
  expect(troublesOf(health(1), now)).toEqual([]);
  expect(troublesOf(health(7), now)).toEqual(['jobs-overdue', 'daily-round-late', 'letters-wait']);
  expect(judgeWork(health(1), []).map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(judgeWork(health(7), troublesOf(health(7), now)).map(({ level }) => level)).toEqual(['warn', 'warn', 'warn', 'warn']);
});

test('the command: one failure is exit code 1, in words or as JSON, also where nothing else can be looked at', async () => {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.stubEnv('PORT_CITIZEN', 'many');
  expect(await runCommand(['doctor'], COMMANDS)).toBe(1);
  expect(out).toMatch(/^FAIL {2}configuration: Setting PORT_CITIZEN: .*\n {6}→ Correct this setting\.\n$/);
  out = '';
  vi.stubEnv('PORT_CITIZEN', '');
  vi.stubEnv('VSSID_DATA_DIR', folder);
  vi.stubEnv('DATABASE_URL', `postgres://app:${OTHERS_PASSWORD}@127.0.0.1:1/x`);
  expect(await runCommand(['doctor', '--json'], COMMANDS)).toBe(1);
  expect(JSON.parse(out)).toContainEqual({
    check: 'database',
    level: 'fail',
    says: expect.stringMatching(/out of reach: .*ECONNREFUSED/),
    remedy: expect.any(String),
  });
  expect(out).not.toContain(OTHERS_PASSWORD);
});

test('VNPAY is in order where both its addresses answer or it is not set, and said where no list can be fetched', async () => {
  const provider = createServer((_request, response) => response.writeHead(405).end());
  provider.listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const address = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}`;
  const set = {
    VNPAY_URL: `${address}/pay`,
    VNPAY_API_URL: `${address}/api`,
    VNPAY_TMN_CODE: 'DEMOTMN1',
    VNPAY_SECRET: OTHERS_PASSWORD,
  };
  const level = async (env: NodeJS.ProcessEnv) => (await levels(patient(env)))['vnpay'];
  expect(await level({})).toBe('ok');
  expect(await level(set)).toBe('warn');
  expect(await level({ ...set, VNPAY_LIST_URL: `${address}/list` })).toBe('ok');
  provider.close();
  provider.closeAllConnections();
  expect(await level(set)).toBe('fail');
});

test('an account for transfers is in order where its bank takes them by VietQR', async () => {
  const account = { BANK_TRANSFER_ACCOUNT: '0123456789', BANK_TRANSFER_HOLDER: 'BAO HIEM XA HOI MAU' };
  const level = async (env: NodeJS.ProcessEnv) => (await levels(patient(env)))['bank transfers'];
  expect(await level({})).toBe('ok');
  expect(await level({ ...account, BANK_TRANSFER_BANK_KEY: 'vietinbank' })).toBe('ok');
  expect(await level({ ...account, BANK_TRANSFER_BANK_KEY: 'ngan-hang-mau' })).toBe('fail');
});

describe('what waits for VNPAY, an officer or the bank', () => {
  const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
  const none = { count: 0, oldestAt: null };
  const quiet: PaymentHealth = {
    orders: [],
    unanswered: none,
    exceptions: none,
    refunds: none,
    transfers: { ...none, statementReadAt: null },
  };
  const holidays = [{ day: '2026-09-02', kind: 'off' }] as const;
  const levelsOf = (change: Partial<PaymentHealth>, at = now) =>
    judgePayments({ ...quiet, ...change }, holidays, at).map(({ level }) => level);

  test('orders without an answer, payments to decide and refunds are told once they have waited too long', () => {
    const since = (hours: number) => ({ count: 2, oldestAt: now.subtract({ hours }) });
    expect(levelsOf({ unanswered: since(2), exceptions: since(72), refunds: since(24) })).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(levelsOf({ unanswered: since(3), exceptions: since(73), refunds: since(25) })).toEqual(['warn', 'warn', 'warn', 'ok']);
    expect(levelsOf({})).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  test('orders by transfer are told once no statement was read for two working days after them', () => {
    // A Friday morning: Monday and Tuesday are working days.
    const oldestAt = Temporal.Instant.from('2026-11-20T02:00:00Z');
    const transfers = { count: 3, oldestAt, statementReadAt: oldestAt.subtract({ hours: 1 }) };
    expect(levelsOf({ transfers }, Temporal.Instant.from('2026-11-24T10:00:00Z')).at(-1)).toBe('ok');
    expect(levelsOf({ transfers }, Temporal.Instant.from('2026-11-25T02:00:00Z')).at(-1)).toBe('warn');
  });
});
