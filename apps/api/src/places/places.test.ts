import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';

let desk: Desk;
let who: SignedInCitizen;
beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
  await desk.asOwner((client) =>
    client.query(
      `insert into facility (facility_code, name, province_code, ward_code, address, level, health_contract, issues_sick_leave) values
         ('01998', 'Trạm Y tế phường Mẫu', '01', null, 'Hà Nội', 'initial', true, false),
         ('01996', 'Kiểmthử An', '01', null, 'Hà Nội', 'initial', true, false),
         ('01997', 'Kiểmthử Ba', '01', '00004', 'Hà Nội', 'initial', true, false),
         ('79997', 'Kiểmthử Ao', '79', '25747', 'TP. Hồ Chí Minh', 'initial', true, true),
         ('79998', 'Bệnh viện Mẫu chuyên sâu', '79', null, 'TP. Hồ Chí Minh', 'specialised', true, true),
         ('79999', 'Phòng khám Gò Mẫu', '79', null, 'TP. Hồ Chí Minh', 'initial', false, true)`,
    ),
  );
});
afterAll(() => desk.end());

const codes = async (query: string) =>
  ((await who.browser.call(`/api/first-care-facilities?${query}`)).body['facilities'] as { code: string }[]).map(
    ({ code }) => code,
  );

test.each([
  ['name=benh+vien+mau', ['01999']],
  ['name=MAU+ha+noi', ['01999', '01998']],
  ['name=enh+vien+mau', []],
  ['name=01998', ['01998']],
  ['code=01998', ['01998']],
  ['code=79998', []],
  ['name=%25', []],
  ['name=', []],
  ['name=kiemthu', ['01996', '79997', '01997']],
  ['name=kiemthu&province=01', ['01996', '01997', '79997']],
  ['name=kiemthu&province=79', ['79997', '01996', '01997']],
  ['name=kiemthu&ward=00004', ['01997', '01996', '79997']],
  ['name=kiemthu&ward=25747&province=01', ['79997', '01996', '01997']],
  ['name=kiemthu&beside=01999', ['01996', '01997', '79997']],
  ['name=kiemthu&ward=&province=%25&beside=x', ['01996', '79997', '01997']],
])('first-care facilities for %s: %j', async (query, expected) => {
  expect(await codes(query)).toEqual(expected);
});

test('without words a few of the province are shown, of the ward first', async () => {
  const { facilities, more } = (await who.browser.call('/api/first-care-facilities?ward=00004')).body;
  expect(facilities).toHaveLength(5);
  expect(new Set((facilities as { near: boolean }[]).map(({ near }) => near))).toEqual(new Set([true]));
  expect(await codes('ward=00004')).toContain('01997');
  expect(more).toBe(true);
});

test('facilities of the province where the search begins are marked', async () => {
  const { facilities } = (await who.browser.call('/api/first-care-facilities?name=kiemthu&province=01')).body;
  expect(facilities).toMatchObject([{ near: true }, { near: true }, { code: '79997', near: false }]);
});

test('a search begins where the person lives: the draft says where that is, or names the facility of the card', async () => {
  const { home } = (await who.browser.call('/api/drafts/change-first-facility')).body;
  expect(home).toEqual({ province: '01', beside: '01999' });
  await desk.asOwner((client) =>
    client.query(`update person set province_code = '79', ward_code = '25747', street = 'Số 1' where person_id = $1`, [
      who.personId,
    ]),
  );
  const moved = (await who.browser.call('/api/drafts/change-first-facility')).body['home'];
  expect(moved).toEqual({ ward: '25747', province: '79', beside: '01999' });
});

test('a bank that has gone over to another is not offered', async () => {
  const { banks } = (await who.browser.call('/api/banks')).body as { banks: { code: string }[] };
  const keys = banks.map(({ code }) => code);
  expect(keys).toContain('mbv');
  expect(keys).not.toContain('oceanbank');
});

test('offices of a province stand in the order in which people look for a name: Đ is a D', async () => {
  const { agencies } = (await who.browser.call('/api/agencies')).body as { agencies: { name: string; provinceCode: string }[] };
  const local = agencies.filter(({ name, provinceCode }) => provinceCode === '01' && name.startsWith('BHXH cơ sở '));
  const names = local.map(({ name }) => name.slice('BHXH cơ sở '.length));
  expect(names.findIndex((name) => name.startsWith('Đ'))).toBeLessThan(names.findIndex((name) => name.startsWith('H')));
});
