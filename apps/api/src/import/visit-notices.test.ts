import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { importFile, type ImportOptions } from './import-file.ts';
import { visits } from './kinds/visits.ts';

const place = await createTestServices();
const folder = mkdtempSync(join(tmpdir(), 'openvssid-notices-'));
const [user, noUser] = ['0197100001', '0197100002'];
await addTestPerson(place.services, { socialInsuranceNumber: user, password: 'mưa rơi trên mái tôn' });
await addTestPerson(place.services, { socialInsuranceNumber: noUser, password: null });
afterAll(async () => {
  await place.end();
  rmSync(folder, { recursive: true });
});
const query = <Row extends object>(text: string) =>
  place.database.asOwner(async (client) => (await client.query<Row>(text)).rows);
beforeEach(() => query('truncate visit cascade; delete from notification'));

const HEADER = 'row,person_number,facility_code,claim_key,category,admitted_at,code,name,amount,fund_pays,copayment,out_of_scope';
const daysAgo = (days: number) => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').subtract({ days }).toString();
const visit = (number: string, key: string, days: number, name = 'Cảm') =>
  `visit,${number},01001,${key},outpatient,${daysAgo(days)} 08:00,J00,${name},100,80,20,0`;
function importLines(lines: string[], options?: ImportOptions) {
  writeFileSync(join(folder, 'visits.csv'), [HEADER, ...lines].join('\n'));
  return importFile(place.database.ownerUrl, visits, join(folder, 'visits.csv'), options);
}
const told = () =>
  query<{ day: string; link: string }>(
    `select data ->> 'day' as day, link from notification where kind = 'visit-received' order by 1`,
  );

test('a new visit is told to whom it concerns, once; history and people without the app are left alone', async () => {
  const lines = [visit(user, 'K1', 2), visit(user, 'K2', 3), visit(user, 'K3', 40), visit(noUser, 'K4', 2)];
  expect(await importLines(lines, { rowsPerBatch: 1 })).toMatchObject({ imported: 4 });
  const notices = await told();
  expect(notices.map(({ day }) => day)).toEqual([daysAgo(3), daysAgo(2)]);
  const [row] = await query<{ link: string }>("select '/visits/' || visit_id as link from visit where claim_key = 'K1'");
  expect(notices[1]?.link).toBe(row?.link);

  await importLines([visit(user, 'K1', 2, 'Viêm họng'), visit(user, 'K2', 3)]);
  expect(await told()).toEqual(notices);
});

test.each([{ quiet: true }, { dryRun: true, quiet: false }])('nobody is told with %o', async (options) => {
  await importLines([visit(user, 'K5', 2)], options);
  expect(await told()).toEqual([]);
});
