import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { loadReferenceData } from './load.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const rowsOf = <Row extends object>(text: string) => database.asOwner(async (client) => (await client.query<Row>(text)).rows);

const COUNTS = {
  province: 34, ward: 3_321, old_province: 63, old_ward: 10_602, bank: 62, holiday: 58, card_object: 44, card_benefit: 5, card_area: 3, retirement_age: 17,
};

test('every list is complete', async () => {
  for (const [table, count] of Object.entries(COUNTS)) {
    expect(await rowsOf(`select count(*)::int as count from ${table}`), table).toEqual([{ count }]);
  }
});

test('agencies and facilities are invented and say so', async () => {
  expect(await rowsOf("select kind, count(*)::int as count from agency where invented group by kind order by kind")).toEqual([
    { kind: 'central', count: 1 },
    { kind: 'local', count: 384 },
    { kind: 'provincial', count: 34 },
  ]);
  expect(await rowsOf('select count(*)::int as count from facility where not invented')).toEqual([{ count: 0 }]);
  expect(await rowsOf('select from facility f join old_province o on o.code = left(facility_code, 2) where o.new_code <> f.province_code')).toEqual([]);
});

test('unchanged files are not loaded again', async () => {
  expect(await withClient(database.ownerUrl, 'test', loadReferenceData)).toBe('unchanged');
});

test('loading again repairs the lists, doubles nothing and leaves imported offices alone', async () => {
  await database.asOwner(async (client) => {
    await client.query("update province set name = 'x' where code = '01'");
    await client.query("update agency set name = 'Imported', invented = false where agency_code = '0101'");
    await client.query("update reference_digest set digest = 'older files'");
    expect(await loadReferenceData(client)).toBe('loaded');
  });
  expect(await rowsOf("select name from province where code = '01'")).toEqual([{ name: 'Hà Nội' }]);
  expect(await rowsOf("select name, invented from agency where agency_code = '0101'")).toEqual([{ name: 'Imported', invented: false }]);
  expect(await rowsOf('select count(*)::int as count from old_ward')).toEqual([{ count: COUNTS.old_ward }]);
});
