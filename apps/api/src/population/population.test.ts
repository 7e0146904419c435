import { citizenNumberWarnings, parseCitizenNumber, parseSocialInsuranceNumber } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { dayFromIso } from './calendar.ts';
import { generatePopulation } from './generate.ts';
import { emptyPersonalTables } from './personal-tables.ts';
import { populate } from './populate.ts';

const today = dayFromIso('2026-11-22');
const PERSONS = 3_000;
let database: TestDatabase;
let told = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await populate(database.ownerUrl, { persons: PERSONS, seed: 7, today, onProgress: (persons) => (told += persons) });
});
afterAll(() => database.drop());

const rowsOf = <Row extends object>(text: string) => database.asOwner(async (client) => (await client.query<Row>(text)).rows);
const countOf = async (text: string) =>
  (await rowsOf<{ count: number }>(`select count(*)::int as count from ${text}`))[0]?.count ?? -1;

test('as many people as asked for, and progress says so', async () => {
  expect(await countOf('person')).toBe(PERSONS);
  expect(told).toBe(PERSONS);
});

test('about twenty periods a person', async () => {
  const share = (await countOf('contribution_period')) / PERSONS;
  expect(share).toBeGreaterThan(18);
  expect(share).toBeLessThan(26);
});

test('the same seed and day give the same rows, another seed others', () => {
  const text = (seed: number) =>
    [...generatePopulation({ persons: 200, seed, today, firstId: 1, personsPerBatch: 50 }).batches]
      .flatMap((batch) => batch.rows.map((row) => row.text))
      .join('');
  expect(text(3)).toBe(text(3));
  expect(text(3)).not.toBe(text(4));
});

test('rows do not depend on the size of a batch', () => {
  const persons = (personsPerBatch: number) =>
    [...generatePopulation({ persons: 120, seed: 3, today, firstId: 1, personsPerBatch }).batches]
      .flatMap((batch) => batch.rows.filter((row) => row.table === 'contribution_period').map((row) => row.text))
      .join('');
  expect(persons(10)).toBe(persons(1_000));
});

test('citizen numbers agree with sex, century and year of birth, and with no warning', async () => {
  const people = await rowsOf<{ value: string; sex: 'male' | 'female'; year: number; number: string }>(
    `select c.value, sex, extract(year from birth_date)::int as year, s.value as number from person
     join identifier c using (person_id) join identifier s using (person_id)
     where c.kind = 'citizen-number' and s.kind = 'social-insurance-number'`,
  );
  expect(people.length).toBe(PERSONS);
  for (const { value, sex, year, number } of people) {
    const citizen = parseCitizenNumber(value);
    if (!citizen.ok) throw new Error(value);
    expect(citizenNumberWarnings(citizen.value, sex, year)).toEqual([]);
    expect(parseSocialInsuranceNumber(number).ok).toBe(true);
    expect(value.slice(1, 3)).toBe(number.slice(0, 2));
  }
});

test('every identifier, card and household leads to its person', async () => {
  expect(
    await countOf(
      'identifier i where not exists (select from route r where r.kind = i.kind and r.key = i.value and r.person_id = i.person_id)',
    ),
  ).toBe(0);
  expect(
    await countOf(
      "card c where not exists (select from route r where r.kind = 'health-card' and r.key = c.card_number and r.person_id = c.person_id)",
    ),
  ).toBe(0);
  expect(
    await countOf("household h where not exists (select from route r where r.kind = 'household' and r.key = h.household_number)"),
  ).toBe(0);
});

test('a visit costs what its lines cost, and the fund pays by the benefit code', async () => {
  expect(await countOf('visit')).toBeGreaterThan(PERSONS / 3);
  expect(
    await countOf(`(select v.total, sum(l.amount) as amount, v.fund_pays, sum(l.fund_pays) as fund, v.copayment, sum(l.copayment) as own
    from visit v join visit_line l using (person_id, visit_id) group by v.person_id, v.visit_id) as money where total <> amount or fund_pays <> fund or copayment <> own`),
  ).toBe(0);
  expect(await countOf(`visit v join card c using (person_id) where c.benefit_code = 4 and v.copayment > v.fund_pays`)).toBe(0);
  expect(await countOf('visit where admitted_at > discharged_at')).toBe(0);
});

test('contributions of one person and fund never overlap, and end by the current month', async () => {
  expect(
    await countOf(`contribution_period a join contribution_period b using (person_id, fund)
    where (a.from_month, a.seq) < (b.from_month, b.seq) and b.from_month <= a.to_month`),
  ).toBe(0);
  expect(await countOf("contribution_period where to_month > '2026-11-01'")).toBe(0);
  expect(await countOf('contribution_period where not paid')).toBeGreaterThan(0);
});

test('guardianship stands on both sides, for minors only', async () => {
  expect(
    await countOf(
      `guardianship g where not exists (select from guardianship o where o.person_id = g.other_person_id and o.other_person_id = g.person_id and o.role <> g.role)`,
    ),
  ).toBe(0);
  expect(
    await countOf(
      "guardianship join person using (person_id) where role = 'ward' and birth_date <= date '2026-11-22' - interval '18 years'",
    ),
  ).toBe(0);
});

test('cards carry the code of their group, one in force each, at a facility of the own region', async () => {
  expect(await countOf('card join card_object o on o.code = object_code where card.benefit_code <> o.benefit_code')).toBe(0);
  expect(
    await countOf("person p where (select count(*) from card c where c.person_id = p.person_id and state = 'in-force') <> 1"),
  ).toBe(0);
  expect(
    await countOf(
      'card join facility f on f.facility_code = first_facility_code join person using (person_id) where f.province_code <> person.province_code',
    ),
  ).toBe(0);
});

test('every situation occurs', async () => {
  for (const kind of ['pension', 'maternity', 'sickness', 'unemployment-benefit', 'one-time-withdrawal']) {
    expect(await countOf(`benefit where kind = '${kind}'`), kind).toBeGreaterThan(0);
  }
  for (const scheme of ['compulsory', 'voluntary', 'household', 'state']) {
    expect(await countOf(`contribution_period where scheme = '${scheme}'`), scheme).toBeGreaterThan(0);
  }
  expect(await countOf('visit where sensitive')).toBeGreaterThan(0);
  expect(await countOf('vaccination')).toBeGreaterThan(0);
});

test('one person lies together on disk', async () => {
  const [row] = await rowsOf<{ pages: number }>(
    `select avg(pages)::float as pages from (select count(distinct (ctid::text::point)[0]) as pages from contribution_period group by person_id having count(*) between 10 and 40) as spread`,
  );
  expect(row?.pages).toBeLessThan(2);
});

test('the next person gets a number of their own, and an emptied database takes a new population', async () => {
  const [row] = await rowsOf<{ next: string }>("select nextval('person_id_sequence') as next");
  expect(Number(row?.next)).toBe(PERSONS + 1);
  await withClient(database.ownerUrl, 'test', emptyPersonalTables);
  expect(await countOf('route')).toBe(0);
  await populate(database.ownerUrl, { persons: 50, seed: 7, today });
  expect(await countOf('person')).toBe(50);
});
