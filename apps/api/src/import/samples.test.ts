import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { inviteAndTell } from '../sign-in/commands.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { importFile } from './import-file.ts';
import { KINDS } from './kinds/index.ts';

let place: TestServices;
const sample = (name: string) => fileURLToPath(new URL(`../../../../samples/${name}.csv`, import.meta.url));
const importAll = async () => {
  for (const kind of KINDS) {
    const summary = await importFile(place.database.ownerUrl, kind, sample(kind.name));
    expect(summary, kind.name).toMatchObject({ rejected: 0, warnings: 0, superseded: 0, imported: summary.rows });
  }
};
const rowsOf = <Row extends object>(text: string) =>
  place.database.asOwner(async (client) => (await client.query<Row>(text)).rows);
const PERSONAL = [
  'person',
  'identifier',
  'route',
  'household',
  'household_member',
  'guardianship',
  'card',
  'contribution_period',
  'contribution_support',
  'benefit',
  'benefit_adjustment',
  'visit',
  'visit_diagnosis',
  'visit_line',
  'visit_result',
  'visit_course',
  'visit_certificate',
  'visit_appointment',
  'vaccination',
];
const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      PERSONAL.map(
        async (table) =>
          [table, (await rowsOf<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count] as const,
      ),
    ),
  );

beforeAll(async () => {
  place = await createTestServices();
  await importAll();
});
afterAll(() => place.end());

test('the samples fill every table that citizens look at', async () => {
  expect(await counts()).toEqual({
    person: 6,
    identifier: 14,
    route: 21,
    household: 1,
    household_member: 5,
    guardianship: 8,
    card: 7,
    contribution_period: 32,
    contribution_support: 2,
    benefit: 3,
    benefit_adjustment: 3,
    visit: 3,
    visit_diagnosis: 1,
    visit_line: 6,
    visit_result: 1,
    visit_course: 2,
    visit_certificate: 3,
    visit_appointment: 1,
    vaccination: 5,
  });
});

test('importing them again changes nothing', async () => {
  const before = await counts();
  await importAll();
  expect(await counts()).toEqual(before);
  expect(await rowsOf('select max(version) as version from visit')).toEqual([{ version: 1 }]);
});

test('old and new numbers lead to the same person', async () => {
  const rows = await rowsOf<{ person_id: string }>(
    "select distinct person_id from route where key in ('0198000002', '001187980002', '198000002')",
  );
  expect(rows).toHaveLength(1);
  expect(
    await rowsOf(
      "select value, current from identifier where kind = 'social-insurance-number' and value like '%0002' order by value",
    ),
  ).toEqual([
    { value: '001187980002', current: true },
    { value: '0198000002', current: false },
  ]);
});

test('parents are linked on both sides until the eighteenth birthday', async () => {
  expect(
    await rowsOf(`select p.full_name, g.other_name, g.relationship, g.valid_to::text from guardianship g join person p using (person_id)
      where role = 'guardian' and other_name = 'Nguyễn Minh Mẫu' order by relationship`),
  ).toEqual([
    { full_name: 'Nguyễn Văn Mẫu', other_name: 'Nguyễn Minh Mẫu', relationship: 'father', valid_to: '2035-03-19' },
    { full_name: 'Trần Thị Ví Dụ', other_name: 'Nguyễn Minh Mẫu', relationship: 'mother', valid_to: '2035-03-19' },
  ]);
});

test('the card issued last is in force, the one before is replaced', async () => {
  expect(
    await rowsOf(
      "select serial, state, valid_to::text from card join route using (person_id) where kind = 'health-card' and key = '0198000001' order by serial",
    ),
  ).toEqual([
    { serial: 1, state: 'replaced', valid_to: '2025-12-31' },
    { serial: 2, state: 'in-force', valid_to: '2026-12-31' },
  ]);
});

test('a birth year alone, arrears and money with dots are read', async () => {
  expect(await rowsOf("select birth_date::text, birth_year_only from person where full_name = 'Nguyễn Văn Ông'")).toEqual([
    { birth_date: '1955-01-01', birth_year_only: true },
  ]);
  expect(
    await rowsOf("select distinct insurable_earnings::int, paid from contribution_period where from_month = '2026-01-01'"),
  ).toEqual([{ insurable_earnings: 7_400_000, paid: false }]);
});

test('the person of the samples is invited, activates, signs in, and finds everything of the files', async () => {
  const app = await createApplication('citizen', place.services, capabilities.citizen);
  const [, token = ''] = /\/activate\/([\w-]{43})\n/.exec(await inviteAndTell(place.services, '0198000001')) ?? [];
  const password = 'mưa rơi trên mái tôn';
  expect((await createTestBrowser(app).call(`/api/activation/${token}`, { method: 'POST', body: { password } })).status).toBe(
    204,
  );
  const browser = createTestBrowser(app);
  const signedIn = await browser.call('/api/sign-in', { method: 'POST', body: { number: '001085980001', password } });
  expect(signedIn.status).toBe(204);
  const read = async <Body>(url: string) => {
    const answer = await browser.call(url);
    expect([url, answer.status]).toEqual([url, 200]);
    return answer.body as Body;
  };

  expect(await read('/api/session')).toMatchObject({
    person: {
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '1985-02-01',
      socialInsuranceNumber: '0198000001',
      citizenNumber: '001085980001',
    },
  });
  expect(await read('/api/people-i-act-for')).toMatchObject({
    people: [{ fullName: 'Nguyễn Minh Mẫu' }, { fullName: 'Nguyễn Ngọc Mẫu' }],
  });
  expect(await read('/api/card')).toMatchObject({
    card: {
      cardNumber: '0198000001',
      objectCode: 'DN',
      benefitCode: 4,
      standing: 'valid',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      fiveYearFrom: '2016-06-01',
      issuedOn: '2025-12-20',
      onPaper: false,
      firstFacility: { code: '01991', name: 'Bệnh viện Đa khoa Mẫu' },
    },
    earlier: [{ state: 'replaced', validFrom: '2025-01-01', validTo: '2025-12-31' }],
  });
  const months = (years: number, rest: number) => years * 12 + rest;
  expect(await read('/api/contributions')).toMatchObject({
    funds: [
      { fund: 'social-insurance', months: months(15, 5), unpaidMonths: 0 },
      { fund: 'unemployment', months: months(15, 5) },
      { fund: 'employment-injury', months: months(10, 4) },
      { fund: 'health', months: months(15, 5) },
    ],
  });
  expect(await read('/api/benefits')).toMatchObject({
    benefits: [
      {
        kind: 'sickness',
        decisionNumber: 'MAU-000789',
        fromDay: '2026-03-02',
        toDay: '2026-03-04',
        amount: 1_106_250,
        agencyName: 'Bảo hiểm xã hội cơ sở Mẫu',
        payMethod: 'cash',
        state: 'paid',
      },
    ],
  });
  const { people } = await read<{ people: { fullName: string; reference: string }[] }>('/api/people-i-act-for');
  const child = people.find(({ fullName }) => fullName === 'Nguyễn Ngọc Mẫu')?.reference ?? '';
  expect(await read(`/api/vaccinations?for=${child}`)).toMatchObject({
    vaccinations: [{ dose: 2 }, { dose: 1 }, { vaccine: 'BCG (lao)', day: '2022-11-10' }],
  });
  const { visits } = await read<{ visits: { visitId: string }[] }>('/api/visits');
  expect(visits).toMatchObject([
    {
      facilityName: 'Bệnh viện Đa khoa Mẫu',
      admittedOn: '2026-03-02',
      diagnosis: 'Viêm phế quản cấp',
      total: 482_800,
      copayment: 96_560,
    },
  ]);
  const visit = await read<{ total: number; lines: { amount: number }[] }>(`/api/visits/${visits[0]?.visitId ?? ''}`);
  expect(visit).toMatchObject({
    department: 'Khoa Nội tổng hợp',
    reason: 'Ho, sốt',
    mainDiagnosis: { code: 'J20' },
    diagnoses: [{ code: 'J30', name: 'Viêm mũi dị ứng' }],
    fundPays: 386_240,
  });
  expect(visit).toMatchObject({ results: [{}], certificates: [{}], appointments: [{}] });
  expect(visit.lines.map(({ amount }) => amount).reduce((sum, amount) => sum + amount)).toBe(visit.total);
  expect(await read('/api/certificates')).toMatchObject({ certificates: [{}] });
  expect(await read('/api/vaccinations')).toEqual({
    vaccinations: [
      { day: '2021-12-20', vaccine: 'Vắc xin phòng COVID-19', dose: 2, lot: null, facilityName: 'Bệnh viện Đa khoa Mẫu' },
      { day: '2021-09-15', vaccine: 'Vắc xin phòng COVID-19', dose: 1, lot: 'MAU-2109', facilityName: 'Bệnh viện Đa khoa Mẫu' },
    ],
  });
  await app.close();
});
