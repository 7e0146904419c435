import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculate } from '@openvssid/rules';
import { type Desk, openDesk, type SignedInCitizen } from '../../applications/application-fixture.ts';
import { myFacts } from './my-facts.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

type Row = [fund: string, from: string, to: string, scheme: string, earnings: number, coefficient: number | null, paid: boolean];

/** Somebody with these periods in the records, at `Công ty 1`, `Công ty 2` … */
async function withPeriods(rows: readonly Row[], details = {}): Promise<SignedInCitizen> {
  const who = await desk.citizen(details);
  await desk.asOwner(async (client) => {
    for (const [index, [fund, from, to, scheme, earnings, coefficient, paid]] of rows.entries())
      await client.query(
        `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings, salary_coefficient, paid)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [who.personId, fund, `${from}-01`, index, `${to}-01`, scheme, `Công ty ${index + 1}`, earnings, coefficient, paid],
      );
  });
  return who;
}

async function factsOf(who: SignedInCitizen) {
  const { status, body } = await who.browser.call('/api/calculators/my-facts');
  expect(status).toBe(200);
  return myFacts.strict().parse(body);
}

const work = (from: string, to: string, earnings: number, more: { coefficient?: number; paid?: boolean } = {}): Row => [
  'social-insurance',
  from,
  to,
  'compulsory',
  earnings,
  more.coefficient ?? null,
  more.paid ?? true,
];
const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code);

test('months in a row on the same terms are one period, whoever the employer was', async () => {
  const facts = await factsOf(
    await withPeriods([
      work('2015-01', '2015-06', 5_000_000),
      work('2015-07', '2016-12', 5_000_000),
      work('2017-01', '2017-12', 6_000_000),
      work('2018-03', '2018-12', 6_000_000),
    ]),
  );
  const period = { scheme: 'compulsory', regime: 'employer' };
  expect(facts).toMatchObject({ asOf: '2026-11-22', person: { sex: 'F', birth: '1990-03-08' }, pension: null });
  expect(facts.history).toEqual([
    { ...period, from: '2015-01', to: '2016-12', salary: 5_000_000 },
    { ...period, from: '2017-01', to: '2017-12', salary: 6_000_000 },
    { ...period, from: '2018-03', to: '2018-12', salary: 6_000_000 },
  ]);
  expect(codes(facts)).toEqual(['work-unknown', 'region-unknown']);
});

test('a salary that the State sets is its coefficient, one period through all base salaries', async () => {
  const facts = await factsOf(
    await withPeriods([
      work('2019-01', '2019-06', 3_252_600, { coefficient: 2.34 }),
      work('2019-07', '2020-12', 3_486_600, { coefficient: 2.34 }),
      work('2021-01', '2021-12', 4_231_600, { coefficient: 2.84 }),
    ]),
  );
  expect(facts.history).toEqual([
    { from: '2019-01', to: '2020-12', scheme: 'compulsory', regime: 'state', coefficient: 2.34 },
    { from: '2021-01', to: '2021-12', scheme: 'compulsory', regime: 'state', coefficient: 2.84 },
  ]);
  expect(codes(facts)).toContain('allowances-unknown');
});

test('voluntary months are on the income chosen; whether the State supported them has to be said', async () => {
  const facts = await factsOf(
    await withPeriods([['social-insurance', '2020-01', '2020-12', 'voluntary', 1_500_000, null, true]]),
  );
  expect(facts.history).toEqual([{ from: '2020-01', to: '2020-12', scheme: 'voluntary', regime: 'employer', salary: 1_500_000 }]);
  expect(codes(facts)).toEqual(['support-unknown']);
});

test('what an employer owes is left out and told with its months, unless somebody else has paid', async () => {
  const facts = await factsOf(
    await withPeriods([
      work('2025-01', '2025-12', 8_000_000),
      work('2026-01', '2026-05', 8_000_000, { paid: false }),
      work('2026-02', '2026-02', 7_000_000),
    ]),
  );
  expect(facts.history.map(({ from, to, salary }) => [from, to, salary])).toEqual([
    ['2025-01', '2025-12', 8_000_000],
    ['2026-02', '2026-02', 7_000_000],
  ]);
  expect(facts.notes[0]).toEqual({
    code: 'owed',
    text: {
      vi: 'Không tính 4 tháng đơn vị còn chậm đóng: 01/2026; 03/2026 – 05/2026.',
      en: '4 months that an employer still owes are left out: 01/2026; 03/2026 – 05/2026.',
    },
  });
});

test('a month at two employers counts once, with the one where work began first', async () => {
  const facts = await factsOf(await withPeriods([work('2023-01', '2023-12', 6_000_000), work('2023-11', '2024-02', 9_000_000)]));
  expect(facts.history.map(({ from, to, salary }) => [from, to, salary])).toEqual([
    ['2023-01', '2023-12', 6_000_000],
    ['2024-01', '2024-02', 9_000_000],
  ]);
  expect(facts.notes[0]).toMatchObject({ code: 'two-employers', text: { vi: expect.stringContaining('2 tháng') } });
});

test('what was drawn at once, and what is paid for a time to come, does not count', async () => {
  const who = await withPeriods([work('2010-01', '2012-12', 3_000_000), work('2020-01', '2027-01', 9_000_000)]);
  await giveBenefit(who, { tab: 'one-time', kind: 'one-time-withdrawal', on: '2014-05-20', from: '2014-05-20', to: null });
  const facts = await factsOf(who);
  expect(facts.history.map(({ from, to }) => [from, to])).toEqual([['2020-01', '2026-11']]);
  expect(facts.notes.slice(0, 2)).toMatchObject([
    { code: 'drawn', text: { vi: 'Không tính 36 tháng đã nhận BHXH một lần: 01/2010 – 12/2012.' } },
    { code: 'paid-ahead', text: { vi: 'Chưa tính 2 tháng đã đóng trước: 12/2026 – 01/2027.' } },
  ]);
});

test('unemployment insurance has its own months, less those a benefit stood for', async () => {
  const who = await withPeriods([
    ['unemployment', '2015-01', '2017-12', 'compulsory', 5_000_000, null, true],
    ['unemployment', '2019-01', '2020-12', 'compulsory', 7_000_000, null, true],
  ]);
  await giveBenefit(who, {
    tab: 'unemployment',
    kind: 'unemployment-benefit',
    on: '2018-03-01',
    from: '2018-03-01',
    to: '2018-05-31',
  });
  const { unemployment, history } = await factsOf(who);
  expect(history).toEqual([]);
  expect(unemployment.history.map(({ from, to }) => [from, to])).toEqual([
    ['2015-01', '2017-12'],
    ['2019-01', '2020-12'],
  ]);
  expect(unemployment.monthsAlreadyUsed).toBe(36);
});

test('a pension that is paid is known with its amount of today', async () => {
  const who = await withPeriods([]);
  await giveBenefit(who, { tab: 'monthly', kind: 'pension', on: '2019-12-20', from: '2020-01-01', to: null });
  expect((await factsOf(who)).pension).toEqual({ amount: 4_500_000, amountAsOf: '2026-11', pensionStart: '2020-01' });
});

test('of somebody without records, born in a year that is all one knows, there is that year', async () => {
  const who = await withPeriods([], { birthDate: '1961-01-01' });
  await desk.asOwner((client) => client.query('update person set birth_year_only = true where person_id = $1', [who.personId]));
  const facts = await factsOf(who);
  expect(facts).toMatchObject({ person: { birth: '1961' }, history: [] });
  expect(codes(facts)).toEqual(['no-history', 'birth-year-only']);
});

test('the facts are such as the calculators take, whatever the records hold', async () => {
  const { person, history, unemployment } = await factsOf(
    await withPeriods([
      work('1996-01', '2002-12', 400_000),
      work('2003-01', '2010-12', 0, { coefficient: 3.66 }),
      work('2010-06', '2026-12', 9_000_000),
      work('2011-01', '2011-03', 9_000_000, { paid: false }),
      ['social-insurance', '2012-01', '2027-12', 'voluntary', 2_000_000, null, true],
      ['unemployment', '2012-01', '2026-11', 'compulsory', 9_000_000, null, true],
    ]),
  );
  const { tables } = desk.services;
  const oneTime = calculate('one-time', { person, history, decisionDate: '2026-11-22', ground: 'emigration' }, tables);
  expect(oneTime).toMatchObject({ result: { months: { total: 371 } } });
  const leaving = { contractEnd: '2026-11-10', filedOn: '2026-11-15', decisionDate: '2026-11-22', region: 'I', ...unemployment };
  expect(calculate('unemployment', leaving, tables)).toMatchObject({ result: { eligible: true, monthsCounted: 179 } });
});

test('a stranger, a made-up cookie and an ended session read nothing', async () => {
  const who = await withPeriods([work('2020-01', '2020-12', 5_000_000)]);
  await who.browser.call('/api/sign-out', { method: 'POST' });
  expect((await who.browser.call('/api/calculators/my-facts')).status).toBe(401);
  const forged = `openvssid_citizen=zzzzzz.${'a'.repeat(43)}`;
  const answer = await desk.citizenApp.inject({ url: '/api/calculators/my-facts', headers: { cookie: forged } });
  expect(answer.statusCode).toBe(401);
  expect((await desk.officerApp.inject('/api/calculators/my-facts')).statusCode).toBe(404);
});

async function giveBenefit(
  who: SignedInCitizen,
  { tab, kind, on, from, to }: { tab: string; kind: string; on: string; from: string; to: string | null },
): Promise<void> {
  await desk.asOwner((client) =>
    client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, agency_code, pay_method)
       values ($1, gen_random_uuid(), $2, $3, 'QĐ-1', $4, $5, $6, 4500000, '0101', 'cash')`,
      [who.personId, tab, kind, on, from, to],
    ),
  );
}
