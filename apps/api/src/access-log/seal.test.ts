import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../db/connect.ts';
import { sql } from '../db/database.ts';
import { createTestServices } from '../testing/test-services.ts';
import { type AccessFacts, hashOf } from './chain.ts';
import { reportOf } from './commands.ts';
import { endedHour, sealAndWrite } from './hourly.ts';
import { recordAccess } from './record.ts';
import { readRootsFile } from './roots-file.ts';
import { sealHour } from './seal.ts';
import { type Finding, verifyAccessLog } from './verify.ts';

const place = await createTestServices();
const { services, clock } = place;
const file = services.config.accessLogRoots;
const folder = mkdtempSync(join(tmpdir(), 'openvssid-roots-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await place.end();
});

const record = (personId: number, detail: string) =>
  services.db.transaction((tx) =>
    recordAccess(tx, {
      personId,
      actor: { kind: 'officer', id: '7f3c' },
      institution: '0101',
      purpose: 'application-read',
      what: `application: ${detail}`,
      requestId: 'r1',
      now: clock.now(),
    }),
  );
async function sealNext(): Promise<void> {
  clock.forward({ hours: 1 });
  await sealAndWrite(services, endedHour(clock.now()));
}
const asOwner = (text: string, values: unknown[] = []) =>
  withClient(place.database.ownerUrl, 'a test', (client) => client.query(text, values));
const findings = async (roots = file, personId?: number) => (await verifyAccessLog(services, roots, personId)).findings;

const HOURS = ['2026-11-22T03:00:00Z', '2026-11-22T04:00:00Z', '2026-11-22T05:00:00Z'].map((hour) => Temporal.Instant.from(hour));

beforeAll(async () => {
  for (const personId of [1, 1, 2, 3]) await record(personId, 'first hour');
  await sealNext();
  for (const personId of [2, 2, 4]) await record(personId, 'second hour');
  await sealNext();
  await sealNext();
  await record(1, 'not sealed yet');
});

test('an untouched log is as it was written, in both places', async () => {
  expect(await verifyAccessLog(services, file)).toEqual({ rows: 8, roots: 3, findings: [] });
  expect(await findings(file, 2)).toEqual([]);
  expect((await readRootsFile(file)).lines.map(({ number, hour, chains }) => [number, hour, chains])).toEqual([
    [1, HOURS[0]?.toString(), 3],
    [2, HOURS[1]?.toString(), 2],
    [3, HOURS[2]?.toString(), 0],
  ]);
});

test('an hour is sealed once, however often and by how many its job is run', async () => {
  const hour = HOURS[2];
  if (!hour) throw new Error('three hours');
  await Promise.all([sealAndWrite(services, hour), sealAndWrite(services, hour), sealHour(services, hour)]);
  expect((await verifyAccessLog(services, file)).roots).toBe(3);
  expect((await readRootsFile(file)).lines).toHaveLength(3);
});

test('what commits after its hour was sealed is in the next seal', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isIn = (): void => undefined;
  const inside = new Promise<void>((resolve) => (isIn = resolve));
  const late = services.db.transaction(async (tx) => {
    await recordAccess(tx, {
      personId: 9,
      actor: { kind: 'machine', id: 'slow' },
      institution: '0101',
      purpose: 'application-read',
      what: 'application',
      requestId: 'r2',
      now: clock.now(),
    });
    isIn();
    await held;
  });
  await inside;
  await sealNext();
  expect(await findings()).toEqual([]);
  release();
  await late;
  expect(await findings()).toEqual([]);
  await sealNext();
  expect(await findings()).toEqual([]);
  const rows = await services.db.read(
    sql<{ number: number }>('test-sealed-late', 'select root_number as number from access_log_sealed where person_id = 9'),
  );
  expect(rows).toEqual([{ number: 5 }]);
});

test('a seal that was not written to the second place before a crash is written by the next', async () => {
  clock.forward({ hours: 1 });
  await sealHour(services, endedHour(clock.now()));
  expect(await findings()).toEqual([{ kind: 'second-place', number: 6, fault: 'not-there' }]);
  // Killed in the middle of the line.
  appendFileSync(file, '{"number":6,"hour":');
  await expect(findings()).resolves.toEqual([{ kind: 'second-place', number: 6, fault: 'not-there' }]);
  await sealAndWrite(services, endedHour(clock.now()));
  expect(await findings()).toEqual([]);
});

test('the server can neither change nor remove a seal', async () => {
  for (const [table, column] of [
    ['access_log_root', 'number'],
    ['access_log_sealed', 'root_number'],
  ])
    for (const text of [`update ${table} set ${column} = 7`, `delete from ${table}`, `truncate ${table}`])
      await expect(services.db.transaction((tx) => tx.run(sql(`test ${text}`, text)))).rejects.toThrow('permission denied');
});

/** Does something to the tables or the file as their owner could, and undoes it afterwards. */
async function tampered(change: () => Promise<unknown>): Promise<Finding[]> {
  const copy = join(folder, 'before');
  const tables = ['access_log', 'access_log_sealed', 'access_log_root', 'access_log_unsealed'];
  copyFileSync(file, copy);
  for (const table of tables) await asOwner(`create table ${table}_before as table ${table}`);
  await change();
  const found = await verifyAccessLog(services, file);
  for (const table of tables)
    await asOwner(`delete from ${table}`)
      .then(() => asOwner(`insert into ${table} table ${table}_before`))
      .then(() => asOwner(`drop table ${table}_before`));
  copyFileSync(copy, file);
  expect(reportOf(found, file)).toContain('NOT as it was written');
  expect(await findings()).toEqual([]);
  return found.findings;
}

const inFile = (change: (lines: string[]) => string[]) => async () =>
  writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'));

test('a changed row', async () => {
  expect(await tampered(() => asOwner("update access_log set actor_id = 'nobody' where person_id = 2 and seq = 2"))).toEqual([
    { kind: 'row', personId: 2, seq: 2 },
  ]);
});

/** The hash that a forger computes for the changed last row of a chain. */
async function forge(personId: number, seq: number): Promise<void> {
  const { rows } = await asOwner(
    `select at::text, actor_id, institution, request_id, previous_hash from access_log where person_id = $1 and seq = $2`,
    [personId, seq],
  );
  const row = rows[0] as { at: string; actor_id: string; institution: string; request_id: string; previous_hash: Buffer | null };
  const facts: AccessFacts = {
    personId,
    seq,
    at: Temporal.Instant.from(row.at.replace(' ', 'T')),
    actor: { kind: 'officer', id: row.actor_id },
    institution: row.institution,
    purpose: 'application-read',
    what: 'application: something harmless',
    requestId: row.request_id,
  };
  await asOwner(`update access_log set what = $3, hash = $4 where person_id = $1 and seq = $2`, [
    personId,
    seq,
    facts.what,
    hashOf(facts, row.previous_hash),
  ]);
}

test('a row changed with a fitting hash, at the end of its chain', async () => {
  expect(await tampered(() => forge(2, 3))).toEqual([{ kind: 'sealed-row', personId: 2, seq: 3, hour: HOURS[1] }]);
});

test('the same, with the sealed hash made to fit: the seal of the hour no longer follows', async () => {
  const change = async () => {
    await forge(2, 3);
    await asOwner(
      'update access_log_sealed s set hash = l.hash from access_log l where l.person_id = s.person_id and l.seq = s.seq and s.person_id = 2',
    );
  };
  expect(await tampered(change)).toEqual([{ kind: 'root', number: 2, hour: HOURS[1] }]);
});

test('a row removed at the end of a chain', async () => {
  expect(await tampered(() => asOwner('delete from access_log where person_id = 2 and seq = 3'))).toEqual([
    { kind: 'sealed-row', personId: 2, seq: 3, hour: HOURS[1] },
  ]);
});

test('a row removed before it was sealed', async () => {
  const change = () => record(3, 'unseen').then(() => asOwner('delete from access_log where person_id = 3 and seq = 2'));
  expect(await tampered(change)).toEqual([{ kind: 'unsealed-row', personId: 3, seq: 2 }]);
});

test("a whole person's chain removed", async () => {
  expect(await tampered(() => asOwner('delete from access_log where person_id = 3'))).toEqual([
    { kind: 'sealed-row', personId: 3, seq: 1, hour: HOURS[0] },
  ]);
});

test('a chain removed with its place in the seal', async () => {
  const change = () =>
    asOwner('delete from access_log where person_id = 3').then(() =>
      asOwner('delete from access_log_sealed where person_id = 3'),
    );
  expect(await tampered(change)).toEqual([{ kind: 'root', number: 1, hour: HOURS[0] }]);
});

test('a row that nobody announced', async () => {
  const change = () => record(3, 'smuggled').then(() => asOwner('delete from access_log_unsealed where person_id = 3'));
  expect(await tampered(change)).toEqual([{ kind: 'unsealed-row', personId: 3, seq: 2 }]);
});

test('a seal changed in the database alone, or in the second place alone', async () => {
  const inDatabase = () => asOwner(`update access_log_root set root = '\\x00' where number = 2`);
  expect(await tampered(inDatabase)).toEqual([
    { kind: 'root', number: 2, hour: HOURS[1] },
    { kind: 'second-place', number: 2, fault: 'differs' },
  ]);
  const there = inFile((lines) => lines.map((line) => line.replace(/"chains":2/, '"chains":3')));
  expect(await tampered(there)).toEqual([{ kind: 'second-place', number: 2, fault: 'differs' }]);
});

test('an hour removed, in either place, in the middle or at the end', async () => {
  const inDatabase = (number: number) => () =>
    asOwner(`delete from access_log_root where number = ${number}`).then(() =>
      asOwner(`delete from access_log_sealed where root_number = ${number}`),
    );
  expect(await tampered(inDatabase(2))).toContainEqual({ kind: 'second-place', number: 2, fault: 'not-in-the-database' });
  expect(await tampered(inDatabase(6))).toContainEqual({ kind: 'second-place', number: 6, fault: 'not-in-the-database' });
  expect(await tampered(inFile((lines) => lines.toSpliced(1, 1)))).toEqual([
    { kind: 'second-place', number: 2, fault: 'not-there' },
  ]);
  expect(await tampered(inFile((lines) => [...lines.slice(0, 5), '']))).toEqual([
    { kind: 'second-place', number: 6, fault: 'not-there' },
  ]);
});

test('a log rewritten from one row on, with all hashes and seals made to fit, differs from the second place', async () => {
  const change = async () => {
    await asOwner('delete from access_log');
    await asOwner('delete from access_log_unsealed');
    await asOwner('delete from access_log_sealed');
    await asOwner('delete from access_log_root');
    await record(1, 'another history');
    await sealHour(services, HOURS[0] ?? clock.now());
  };
  expect(await tampered(change)).toEqual([{ kind: 'second-place', number: 2, fault: 'not-in-the-database' }]);
});

test('a second place that does not continue the database is never continued', async () => {
  const copy = readFileSync(file, 'utf8');
  await inFile((lines) => lines.map((line) => line.replace(/"chains":0/g, '"chains":1')))();
  await expect(sealNext()).rejects.toThrow('is not that of the database');
  writeFileSync(file, copy);
  await sealAndWrite(services, endedHour(clock.now()));
  expect(await findings()).toEqual([]);
});
