import { afterAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createTestServices } from '../testing/test-services.ts';
import { NOT_GIVEN, PERSONAL_TABLES } from './personal-data.ts';
import { retentionKeys, retentionOf } from './retention.ts';

const place = await createTestServices();
afterAll(place.end);

const COLUMNS = sql<{ table: string; columns: string[] }>(
  'test-personal-columns',
  `select table_name as table, array_agg(column_name::text order by column_name) as columns from information_schema.columns
    where table_schema = 'public'
      and (table_name in (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'person_id')
           or table_name = any($1))
    group by table_name order by table_name`,
);

/** Tables whose rows are a person's by another column, or by another table. */
const BY_ANOTHER = PERSONAL_TABLES.filter(({ ofPerson }) => ofPerson !== undefined).map(({ table }) => table);
const stored = () => place.services.db.read(COLUMNS, [BY_ANOTHER]);

test('every table about a person is in the export, or left out for a reason', async () => {
  const known = [...PERSONAL_TABLES.map(({ table }) => table), ...Object.keys(NOT_GIVEN)];
  expect((await stored()).map(({ table }) => table)).toEqual(known.toSorted());
  expect(new Set(known).size).toBe(known.length);
});

test('somebody has decided about every column', async () => {
  const known = new Map((await stored()).map(({ table, columns }) => [table, columns]));
  for (const { table, columns, withheld = [], ofPerson } of PERSONAL_TABLES) {
    const decided = [...(ofPerson === undefined ? ['person_id'] : []), ...columns, ...withheld].toSorted();
    expect([table, ...(known.get(table) ?? [])]).toEqual([table, ...decided]);
  }
});

test('every kind of data says how long it is kept, and nothing says so that is not there', () => {
  const listed = retentionOf(place.services.config).map(({ key }) => key);
  expect(listed).toEqual([...retentionKeys]);
  const used = new Set([...PERSONAL_TABLES, ...Object.values(NOT_GIVEN)].map(({ kept }) => kept));
  // Images of a registration belong to no person's id.
  expect(new Set([...used, 'registration-images'])).toEqual(new Set(listed));
});
