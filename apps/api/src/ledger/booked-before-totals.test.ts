import { expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { openDatabase } from '@openvssid/server/db/database';
import { createTestDatabase } from '@openvssid/server/testing/test-database';
import { prepareSchema } from '../backup/schema-version.ts';
import { migrationsOf } from '../backup/tables.ts';
import { migrate } from '../db/migrate.ts';
import { addLedgerEntries } from './add-entries.ts';
import { ledgerTotals } from './totals.ts';

const FEE = `with fee as (
    insert into ledger_entry (at, day, kind, source, lines) values ('2026-11-01T03:00:00Z', '2026-11-01', 'fee', $1, 2) returning entry_id
  )
  insert into ledger_line (entry_id, seq, account, debit, credit)
  select entry_id, seq, account, debit, credit from fee, (values (1, 'provider-fees', 7, 0), (2, 'clearing-vnpay', 0, 7)) as l(seq, account, debit, credit)`;

test('what was booked before there were totals is in them once, and what is booked later comes to it', async () => {
  const database = await createTestDatabase();
  const asOwner = <T>(work: Parameters<typeof withClient<T>>[2]) => withClient(database.ownerUrl, 'test', work);
  await asOwner(async (client) => {
    const all = await migrationsOf(client);
    await client.query('begin');
    await prepareSchema(client, all.slice(0, all.indexOf('0050_ledger_totals_by_day')));
    await client.query(FEE, ['vnpay 1']);
    await client.query('commit');
  });
  await migrate(database);
  const db = openDatabase({ url: database.appUrl });
  const totals = () => ledgerTotals(db.read, { from: '2026-11-01', to: '2026-11-30' });
  const after = (entries: number) => [
    { day: '2026-11-01', agencyCode: null, lines: entries, account: 'clearing-vnpay', debit: 0, credit: 7 * entries },
    { day: '2026-11-01', agencyCode: null, lines: entries, account: 'provider-fees', debit: 7 * entries, credit: 0 },
  ];
  expect(await totals()).toEqual(after(1));
  await asOwner((client) => client.query(FEE, ['vnpay 2']));
  expect(await totals()).toEqual(after(2));
  expect(await addLedgerEntries({ db })).toBe(1);
  expect(await totals()).toEqual(after(2));
  await db.close();
  await database.drop();
});
