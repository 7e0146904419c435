import { nameKey } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextAddress } from '../testing/test-browser.ts';
import { type LookUps, openLookUps, solved } from './look-up-fixture.ts';

let place: LookUps;
const EMPLOYER = `insert into employer (employer_code, name, province_code, ward_code, address, agency_code, state) values ($1, $2, $3, null, $4, $5, $6)`;

beforeAll(async () => {
  place = await openLookUps();
  const employers = [
    ['MAU-001', 'Công ty TNHH May mặc Đại Thành', '01', '1 phố Mẫu, Hà Nội', '0101', 'active'],
    ['MAU-002', 'Xưởng gỗ Ví Dụ', '01', '2 phố Mẫu, Hà Nội', '0102', 'suspended'],
    ['MAU-003', 'Công ty TNHH May mặc Đại Thành', '79', '3 phố Mẫu, TP Hồ Chí Minh', '7901', 'closed'],
  ];
  for (const employer of employers) await place.asOwner(EMPLOYER, employer);
  await place.asOwner(
    `insert into employer (employer_code, name, province_code, address, agency_code)
     select 'DONG' || n, 'Đơn vị đông số ' || n, '04', 'Cao Bằng', '04' from generate_series(1, 1500) n`,
  );
});
afterAll(() => place.end());

type Found = { code: string; name: string; address: string; mapLink: string };
type Page = { total: number; more: boolean; next: string | null; places: (Found & Record<string, unknown>)[] };
const ask = async (list: string, query: Record<string, string>, address = nextAddress()) => {
  const { status, body } = await place.visitor(address).call(`/api/look-ups/${list}?${new URLSearchParams(query).toString()}`);
  const nothing: Page = { total: 0, more: false, next: null, places: [] };
  return { status, body, page: { ...nothing, ...body } };
};
const codes = async (query: Record<string, string>) => (await ask('employers', query)).page.places.map(({ code }) => code);

test('an employer is found by the beginnings of its words, with marks or without, in any order, and by its code', async () => {
  for (const name of ['Đại Thành', 'dai thanh', 'thành đại', 'MAY M', 'mau-001', 'MAU001', 'mau 001'])
    expect(await codes({ province: '01', name }), name).toEqual(['MAU-001']);
  expect(await codes({ province: '79', name: 'dai thanh' })).toEqual(['MAU-003']);
  expect(await codes({ province: '01', name: 'ai thanh' })).toEqual([]);
  expect(await codes({ province: '01', name: 'MAU', agency: '0102' })).toEqual(['MAU-002']);
  expect((await ask('employers', { province: '01', name: 'go' })).page.places).toMatchObject([{ state: 'suspended' }]);
});

test.each(['%', '_', "' or 1=1 --", '北京', '🙂', "':* | 'KHONGCO", '\\', 'a'.repeat(200), '<script>'])(
  'hostile words find nothing and break nothing: %s',
  async (name) => {
    expect(await ask('employers', { province: '01', name })).toMatchObject({ status: 200, page: { total: 0, places: [] } });
  },
);

test('what no name can be is refused: too long, control characters that cannot be kept, a cursor we did not make', async () => {
  expect((await ask('employers', { province: '01', name: 'a'.repeat(201) })).status).toBe(400);
  expect((await ask('employers', { province: '01', name: '\0' })).status).toBe(400);
  for (const after of [
    'x',
    '!!',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["a\\u0000","b"]').toString('base64url'),
  ])
    expect((await ask('employers', { province: '01', after })).status, after).toBe(400);
  expect((await ask('employers', { province: '01', name: '\u0007may\tmac\n' })).status).toBe(200);
});

test('without a province the field is named', async () => {
  expect((await ask('agencies', {})).body).toMatchObject({
    code: 'province-needed',
    title: 'Vui lòng chọn tỉnh/thành phố',
    errors: [{ path: 'province' }],
  });
});

test.each([{ name: '' }, { name: 'dong' }, { name: 'so 1' }])(
  'pages follow each other without gap or repeat while rows come in between: %o',
  async (query) => {
    const seen: string[] = [];
    let after = '';
    for (let turn = 0; turn < 3; turn += 1) {
      const { page } = await ask('employers', { province: '04', size: '50', ...query, after });
      seen.push(...page.places.map(({ code }) => code));
      // Sorts before everything: a page counted from the start would repeat its last row.
      await place.asOwner(EMPLOYER, [`AAA${query.name}${turn}`, `Đ dong so 1 ${turn}`, '04', 'x', '04', 'active']);
      after = page.next ?? '';
    }
    await place.asOwner("delete from employer where employer_code like 'AAA%'");
    const all = await place.asOwner<{ code: string }>(
      `select employer_code as code from employer where province_code = '04' and name_key like $1 order by name_key, employer_code limit 150`,
      [query.name.includes('1') ? '%SO 1%' : '%'],
    );
    expect(seen).toEqual(all.map(({ code }) => code));
  },
);

test('of many the count stops at a thousand and says so; of few it is exact; the last page has no next', async () => {
  expect((await ask('employers', { province: '04' })).page).toMatchObject({ total: 1000, more: true });
  const [whole, begun] = [
    await ask('employers', { province: '04', name: 'dong' }),
    await ask('employers', { province: '04', name: 'don' }),
  ];
  expect(whole.page).toMatchObject({ total: 1000, more: true });
  // Found in two ways, and alike.
  expect(begun.page).toEqual(whole.page);
  expect((await ask('employers', { province: '04', name: 'so 15' })).page).toMatchObject({ total: 12, more: false, next: null });
});

test('the office that looks after a ward is found under it', async () => {
  const [served] = await place.asOwner<{ ward: string; code: string }>(
    "select served_ward_codes[3] as ward, agency_code as code from agency where agency_code = '0102'",
  );
  const { page } = await ask('agencies', { province: '01', ward: served?.ward ?? '' });
  expect(page.places).toMatchObject([{ code: '0102', invented: true, phone: expect.any(String) }]);
  expect((await ask('agencies', { province: '01' })).page.places.map(({ code }) => code)).not.toContain('00');
});

test('facilities are listed by what they may do', async () => {
  await place.asOwner("update facility set issues_sick_leave = false where facility_code = '01001'");
  await place.asOwner("update facility set health_contract = false where facility_code = '01002'");
  const found = async (list: string) => {
    const all: string[] = [];
    let after = '';
    do {
      const { page } = await ask(list, { province: '01', size: '50', after });
      all.push(...page.places.map(({ code }) => code));
      after = page.next ?? '';
    } while (after !== '');
    return all;
  };
  const [sickLeave, contracted] = [await found('sick-leave-facilities'), await found('contracted-facilities')];
  expect([sickLeave.includes('01001'), sickLeave.includes('01002')]).toEqual([false, true]);
  expect([contracted.includes('01001'), contracted.includes('01002')]).toEqual([true, false]);
});

test('an organisation that collects is shown with those who do, and its address leads to a map', async () => {
  const [first] = (await ask('collecting-organisations', { province: '01' })).page.places;
  expect(first).toMatchObject({ invented: true, staff: [expect.any(String), expect.any(String)] });
  expect(first?.mapLink).toBe(`https://www.openstreetmap.org/search?query=${encodeURIComponent(first?.address ?? '')}`);
});

test('a network that looks up very often is asked a question, and goes on after the right answer', async () => {
  const address = nextAddress();
  let asked;
  for (let turn = 0; turn < 130 && asked === undefined; turn += 1) {
    const answer = await ask('agencies', { province: '01' }, address);
    if (answer.status === 403) asked = answer.body;
  }
  expect(asked).toMatchObject({ code: 'challenge-needed' });
  const post = (body: object, from = address) =>
    place.visitor(from).call('/api/look-ups/challenge-answers', { method: 'POST', body });
  const right = solved(asked ?? {});
  expect(await post({ ...right, answer: '99' })).toMatchObject({ status: 403, body: { code: 'challenge-wrong' } });
  // One question, one answer: the right one comes too late now.
  const again = await post(right);
  expect(again.body['code']).toBe('challenge-wrong');
  const next = solved(again.body);
  expect((await post(next, nextAddress())).body['code']).toBe('challenge-wrong');
  const fresh = solved((await ask('agencies', { province: '01' }, address)).body);
  expect((await post(fresh)).status).toBe(204);
  expect((await ask('agencies', { province: '01' }, address)).status).toBe(200);
  expect((await post({ token: '', answer: '5' })).body['code']).toBe('challenge-wrong');
});

test('an answer that is too old does not count', async () => {
  const address = nextAddress();
  for (let turn = 0; turn < 120; turn += 1) await ask('agencies', { province: '01' }, address);
  const asked = (await ask('agencies', { province: '01' }, address)).body;
  place.clock.forward({ minutes: 16 });
  const late = await place.visitor(address).call('/api/look-ups/challenge-answers', { method: 'POST', body: solved(asked) });
  expect(late.body['code']).toBe('challenge-wrong');
});

test('the key that PostgreSQL makes of a name is the one of core', async () => {
  const rows = await place.asOwner<{ name: string; key: string }>(
    `select distinct name, search_key(name) as key from
       (select name from ward union select old_name from old_ward union select full_name from province
        union select 'Đặng Thị Ước' union select 'hoàng văn ổn' union select E'Ho\\u0300a') as names`,
  );
  expect(rows.filter(({ name, key }) => key !== nameKey(name))).toEqual([]);
});
