import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type AccessFacts, hashOf } from './chain.ts';
import { reportOf } from './commands.ts';
import { sealHour } from './seal.ts';
import { HOURS, openSealedLog } from './sealed-log-fixture.ts';
import { type Finding, verifyAccessLog } from './verify.ts';

const log = await openSealedLog();
const { services, clock, file, folder, record, asOwner, findings } = log;
afterAll(log.end);

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
  expect(await tampered(inDatabase(3))).toContainEqual({ kind: 'second-place', number: 3, fault: 'not-in-the-database' });
  expect(await tampered(inFile((lines) => lines.toSpliced(1, 1)))).toEqual([
    { kind: 'second-place', number: 2, fault: 'not-there' },
  ]);
  expect(await tampered(inFile((lines) => [...lines.slice(0, 2), '']))).toEqual([
    { kind: 'second-place', number: 3, fault: 'not-there' },
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
