import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';

let desk: Desk;
let who: SignedInCitizen;
beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
  await desk.asOwner((client) =>
    client.query(
      `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave) values
         ('01998', 'Trạm Y tế phường Mẫu', '01', 'Hà Nội', 'initial', true, false),
         ('79998', 'Bệnh viện Mẫu chuyên sâu', '79', 'TP. Hồ Chí Minh', 'specialised', true, true),
         ('79999', 'Phòng khám Gò Mẫu', '79', 'TP. Hồ Chí Minh', 'initial', false, true)`,
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
])('first-care facilities for %s: %j', async (query, expected) => {
  expect(await codes(query)).toEqual(expected);
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
