import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { endedHour, sealAndWrite } from './hourly.ts';
import { recordAccess } from './record.ts';
import { readRootsFile } from './roots-file.ts';
import { sealHour } from './seal.ts';
import { HOURS, openSealedLog } from './sealed-log-fixture.ts';
import { verifyAccessLog } from './verify.ts';

const log = await openSealedLog();
const { services, clock, file, sealNext, findings } = log;
afterAll(log.end);

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

test('a second place that does not continue the database is never continued', async () => {
  const copy = readFileSync(file, 'utf8');
  writeFileSync(file, copy.replace(/"chains":0/g, '"chains":1'));
  await expect(sealNext()).rejects.toThrow('is not that of the database');
  writeFileSync(file, copy);
  await sealAndWrite(services, endedHour(clock.now()));
  expect(await findings()).toEqual([]);
});
