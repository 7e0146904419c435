import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { continueRootsFile } from '../access-log/roots-file.ts';
import { sealHour } from '../access-log/seal.ts';
import { verifyAccessLog } from '../access-log/verify.ts';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { capabilities } from '../capabilities.ts';
import { COMMANDS } from '../commands.ts';
import { runCommand } from '../command-line/run.ts';
import { withClient } from '@openvssid/server/db/connect';
import { openDatabase } from '@openvssid/server/db/database';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { APPEND_ONLY_TABLES } from '../db/grants.ts';
import { diskStore, type FileStore } from '@openvssid/server/files/file-store';
import { openFile } from '../files/sealed-file.ts';
import { createApplication } from '../application.ts';
import { createKeys } from '../keys.ts';
import { addLedgerEntries } from '../ledger/add-entries.ts';
import { throwAwayKeys } from '../openapi.ts';
import { latePayment } from '../received-payments/desk/desk-payments-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import type { Manifest } from './format.ts';
import { restoreBackup } from './restore.ts';
import { prepareSchema } from './schema-version.ts';
import { migrationsOf, sequencesOf, tablesOf } from './tables.ts';
import { writeBackup } from './write-backup.ts';

const PASSWORD = 'mưa rơi trên mái tôn';
const NUMBER = '0190000777';
const KEY = /[0-9a-f-]{36}/;

let desk: Desk;
let owner: SignedInCitizen;
let folder: string;
let file: string;
let rootsFile: string;
let written: Manifest;
let target: TestDatabase;
let files: FileStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-backup-'));
  file = join(folder, 'all.vssid');
  rootsFile = join(folder, 'roots.jsonl');
  desk = await openDesk();
  owner = await desk.citizen({ socialInsuranceNumber: NUMBER, password: PASSWORD });
  // Decided by machine: events, a new card, a letter with its sealed file, notices and messages that wait.
  const number = await desk.send(owner);
  const officer = await desk.officer(['case-officer']);
  expect((await officer.call(`/api/applications/${number}`)).status).toBe(200);
  await sealHour(desk.services, Temporal.Instant.from('2026-11-22T07:00:00Z'));
  await continueRootsFile(desk.services.db, rootsFile);
  // Not covered by the seal.
  await officer.call(`/api/applications/${number}`);
  // Booked: once added to the totals of its day, once still to be added.
  await latePayment(desk);
  await addLedgerEntries(desk.services);
  await latePayment(desk);
  written = await backUp(file);
});
afterAll(async () => {
  await desk.end();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  target = await createTestDatabase();
  files = diskStore(mkdtempSync(join(folder, 'files-')));
});
afterEach(() => target.drop());

const backUp = (path: string, place = desk.database, now = desk.clock.now()) =>
  withClient(place.ownerUrl, 'test', (client) =>
    writeBackup({ client, files: desk.services.files, keys: desk.services.keys, now }, path),
  );
const restore = (path = file, { replace = false, keys = desk.services.keys, store = files } = {}) =>
  restoreBackup({ ...target, keys, files: store }, path, replace);
const inTarget = <T>(work: (client: pg.Client) => Promise<T>) => withClient(target.ownerUrl, 'test', work);

/** Each table's rows as one digest, and each sequence's next number. */
function contentsOf({ ownerUrl }: TestDatabase): Promise<Record<string, unknown>> {
  return withClient(ownerUrl, 'test', async (client) => {
    const contents: Record<string, unknown> = {};
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query(
        `select count(*)::int as rows, md5(string_agg(t::text, E'\\n' order by t::text collate "C")) as digest from public."${name}" t`,
      );
      contents[name] = rows[0];
    }
    for (const { name, next } of await sequencesOf(client)) contents[name] = next;
    return contents;
  });
}
const addSomebody = (client: pg.ClientBase) =>
  client.query<{ id: string }>(
    `insert into person (full_name, name_key, birth_date, sex, province_code, agency_code)
     select 'Người Khác', 'NGUOI KHAC', '1990-01-01', 'male', '01', min(agency_code) from agency returning person_id as id`,
  );

describe('a backup restored into an empty database', () => {
  test('is the same database: every row, every next number', async () => {
    await restore();
    expect(await contentsOf(target)).toEqual(await contentsOf(desk.database));
    // None of what must not be lost is empty; the chain of the access log is among the rows that are equal.
    const kept = [
      'application_event',
      'letter',
      'outbox',
      'access_log',
      'access_log_root',
      'ledger_day_total',
      'ledger_entry_to_add',
    ];
    for (const table of kept) expect([table, written.tables.find(({ name }) => name === table)?.rows]).not.toEqual([table, 0]);
  });

  test('opens its files with the keys kept apart, and lets its people sign in', async () => {
    await restore();
    const rows = await inTarget(
      async (client) =>
        (
          await client.query<{ key: string; sealedKey: Buffer }>(
            'select file_id::text as key, sealed_key as "sealedKey" from stored_file',
          )
        ).rows,
    );
    expect(rows).toHaveLength(written.files.count);
    for (const { key, sealedKey } of rows) {
      const sealed = await files.get(key);
      if (!sealed) throw new Error(key);
      expect(openFile(desk.services.keys, { sealed, sealedKey }).toString('latin1', 0, 5)).toBe('%PDF-');
    }
    const db = openDatabase({ url: target.appUrl });
    const app = await createApplication('citizen', { ...desk.services, db, files }, capabilities.citizen);
    const signedIn = await createTestBrowser(app).call('/api/sign-in', {
      method: 'POST',
      body: { number: NUMBER, password: PASSWORD },
    });
    expect(signedIn.status).toBe(204);
    await app.close();
    await db.close();
  });

  test('has the access log as it was written, sealed and unsealed, and goes on sealing it', async () => {
    await restore();
    const db = openDatabase({ url: target.appUrl });
    expect(await verifyAccessLog({ db }, rootsFile)).toMatchObject({ rows: expect.any(Number), roots: 1, findings: [] });
    await sealHour({ db, clock: desk.clock }, Temporal.Instant.from('2026-11-22T08:00:00Z'));
    await continueRootsFile(db, rootsFile);
    expect(await verifyAccessLog({ db }, rootsFile)).toMatchObject({ roots: 2, findings: [] });
    await db.close();
  });

  test('leaves the server as few rights as before, and its foreign keys checked', async () => {
    await restore();
    expect(await assertRoleIsSafe(target.appUrl, APPEND_ONLY_TABLES)).toBeUndefined();
    const constraints = `select conname, convalidated, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1, 3`;
    const [one, other] = await Promise.all([
      inTarget((client) => client.query(constraints)),
      desk.asOwner((client) => client.query(constraints)),
    ]);
    expect(one.rows).toEqual(other.rows);
  });

  test('orders the letters that waited anew, once each', async () => {
    await restore();
    const { rows } = await inTarget((client) =>
      client.query(`select (select count(*) from outbox where state = 'waiting')::int as waiting,
        (select count(distinct data ->> 'messageId') from jobs.job where name = 'deliver-message' and state = 'created')::int as ordered,
        (select count(*) from jobs.job)::int as jobs`),
    );
    expect(rows).toEqual([{ waiting: expect.any(Number), ordered: rows[0].waiting, jobs: rows[0].waiting }]);
    expect(rows[0].waiting).toBeGreaterThan(0);
  });
});

describe('a restore is refused', () => {
  test('into a database with people, unless it may replace them; then they and their files are gone', async () => {
    const key = randomUUID();
    await files.put(key, Buffer.from('sealed'));
    await inTarget(async (client) => {
      const { rows } = await addSomebody(client);
      await client.query(
        `insert into stored_file (person_id, file_id, purpose, name, media_type, byte_length, sha256, sealed_key, created_at)
         values ($1, $2, 'attachment', 'a', 'image/png', 1, '', '', now())`,
        [rows[0]?.id, key],
      );
    });
    const before = await contentsOf(target);
    await expect(restore()).rejects.toThrow(/not empty \(person, stored_file\).*--replace/);
    expect(await contentsOf(target)).toEqual(before);
    await restore(file, { replace: true });
    expect(await contentsOf(target)).toEqual(await contentsOf(desk.database));
    expect(await files.get(key)).toBeUndefined();
  });

  test('while a server is connected', async () => {
    await withClient(target.appUrl, 'test', async () => {
      await expect(restore()).rejects.toThrow(/role vssid_app has 1 open connection/);
    });
  });

  test('with the keys of another installation', async () => {
    await expect(restore(file, { keys: throwAwayKeys() })).rejects.toThrow(/sealed with other keys: set VSSID_KEYS_FILE/);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['cut to its first half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['with one bit changed in its middle', (bytes: Buffer) => flip(bytes, Math.floor(bytes.length / 2))],
    ['with one bit changed at its end', (bytes: Buffer) => flip(bytes, bytes.length - 1)],
    ['with a changed header', (bytes: Buffer) => flip(bytes, 60)],
    ['with something behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['that is none', () => Buffer.from('person_id,full_name\n')],
    ['that is empty', () => Buffer.alloc(0)],
  ])('from a file %s, and nothing is changed', async (_name, change) => {
    const before = await contentsOf(target);
    writeFileSync(join(folder, 'changed.vssid'), change(readFileSync(file)));
    await expect(restore(join(folder, 'changed.vssid'))).rejects.toThrow(/changed\.vssid: the file .*Nothing was restored/);
    expect(await contentsOf(target)).toEqual(before);
  });

  test('and undone where it fails half way: no row, no file', async () => {
    const before = await contentsOf(target);
    const put: string[] = [];
    const store: FileStore = {
      ...files,
      put: (key, bytes) => (
        put.push(key),
        put.length > written.files.count - 1 ? Promise.reject(new Error('disk full')) : files.put(key, bytes)
      ),
    };
    await expect(restore(file, { store })).rejects.toThrow('disk full');
    expect(await contentsOf(target)).toEqual(before);
    for (const key of put) expect(await files.get(key)).toBeUndefined();
    expect(put[0]).toMatch(KEY);
  });

  test('where the backup knows tables that this version does not', async () => {
    await inTarget((client) => client.query(`insert into schema_migration (name, run_on) values ('9999_later', now())`));
    await backUp(join(folder, 'later.vssid'), target);
    await expect(restore(join(folder, 'later.vssid'))).rejects.toThrow(/made by another version, with 9999_later/);
  });
});

test('an older backup is loaded into the tables of its time and migrated from there', async () => {
  const [oldFile, old] = [join(folder, 'old.vssid'), await createTestDatabase()];
  await withClient(old.ownerUrl, 'test', async (client) => {
    const all = await migrationsOf(client);
    await client.query('begin');
    await prepareSchema(client, all.slice(0, 6));
    await client.query(`insert into province (code, name, full_name, name_en) values ('01', 'Hà Nội', 'Hà Nội', 'Hanoi');
      insert into agency (agency_code, name, kind, province_code, address) values ('0101', 'Một', 'local', '01', 'A')`);
    await addSomebody(client);
    await client.query('commit');
  });
  await backUp(oldFile, old);
  const now = await inTarget(migrationsOf);
  await restore(oldFile);
  expect(await inTarget(migrationsOf)).toEqual(now);
  expect(await assertRoleIsSafe(target.appUrl, APPEND_ONLY_TABLES)).toBeUndefined();
  expect(await inTarget(async (client) => (await client.query('select full_name from person')).rows)).toEqual([
    { full_name: 'Người Khác' },
  ]);
  await old.drop();
});

test('a backup is one moment, for its owner alone, sealed, and never written over another', async () => {
  const path = join(folder, 'moment.vssid');
  const store: FileStore = {
    ...desk.services.files,
    async get(key) {
      await desk.asOwner(addSomebody);
      return desk.services.files.get(key);
    },
  };
  const client = (use: (client: pg.Client) => Promise<Manifest>) => withClient(desk.database.ownerUrl, 'test', use);
  const source = { files: store, keys: desk.services.keys, now: desk.clock.now() };
  const contents = await client((open) => writeBackup({ client: open, ...source }, path));
  const people = ({ tables }: Manifest) => tables.find(({ name }) => name === 'person')?.rows;
  expect(people(contents)).toBe(people(written));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path).includes('head.json')).toBe(false);
  await expect(client((open) => writeBackup({ client: open, ...source }, path))).rejects.toThrow('EEXIST');
});

test('the command says what it cannot do in one line, and a backup that lacks files is no success', async () => {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((out += String(text)), true));
  const { appUrl, ownerUrl } = desk.database;
  const keysFile = join(folder, 'keys.json');
  createKeys(keysFile);
  // The disk of the files is not mounted.
  const settings = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, VSSID_DATA_DIR: folder, VSSID_KEYS_FILE: keysFile };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  expect(await runCommand(['backup', join(folder, 'without-files.vssid')], COMMANDS)).toBe(1);
  expect(out).toMatch(new RegExp(`^INCOMPLETE: ${written.files.count} file\\(s\\) .*mounted\\?\\n$`));
  out = '';
  expect(await runCommand(['backup', join(folder, 'nowhere', 'x.vssid')], COMMANDS)).toBe(1);
  expect(await runCommand(['restore', folder, '--check'], COMMANDS)).toBe(1);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/nowhere is not there/),
    expect.stringMatching(/cannot be read: EISDIR/),
    '',
  ]);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function flip(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
  return changed;
}
