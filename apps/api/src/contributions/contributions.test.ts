import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { contributionHistory } from './history.ts';
import { contributionSummary } from './summary.ts';

let desk: Desk;
let who: SignedInCitizen;

beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
  await desk.asOwner((client) =>
    client.query(
      `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, job_title, insurable_earnings, salary_coefficient, paid)
       values ($1, 'social-insurance', '2023-01-01', 0, '2023-12-01', 'compulsory', 'Công ty A', 'Thợ may', 6000000, 2.34, true),
              ($1, 'social-insurance', '2023-11-01', 0, '2024-02-01', 'compulsory', 'Công ty B', null, 7000000, null, true),
              ($1, 'social-insurance', '2024-03-01', 0, '2024-04-01', 'compulsory', 'Công ty B', null, 7000000, null, false),
              ($1, 'health', '2024-01-01', 0, '2024-12-01', 'household', 'Hộ gia đình', null, 0, null, true)`,
      [who.personId],
    ),
  );
});
afterAll(() => desk.end());

test('the history of a fund is what its schema says, newest first', async () => {
  const { status, body } = await who.browser.call('/api/contributions/social-insurance');
  expect(status).toBe(200);
  const { periods } = contributionHistory.strict().parse(body);
  expect(periods.map(({ fromMonth, toMonth, paid }) => [fromMonth, toMonth, paid])).toEqual([
    ['2024-03', '2024-04', false],
    ['2023-11', '2024-02', true],
    ['2023-01', '2023-12', true],
  ]);
  expect(periods[2]).toMatchObject({
    employerName: 'Công ty A',
    jobTitle: 'Thợ may',
    insurableEarnings: 6_000_000,
    salaryCoefficient: 2.34,
  });
});

test('a fund without periods is an empty history, an unknown one a 400', async () => {
  expect((await who.browser.call('/api/contributions/unemployment')).body).toEqual({ periods: [] });
  expect((await who.browser.call('/api/contributions/lottery')).status).toBe(400);
});

test('a month at two employers counts once, an owed one is no insured time', async () => {
  const { funds } = contributionSummary.parse((await who.browser.call('/api/contributions')).body);
  expect(funds.find(({ fund }) => fund === 'social-insurance')).toMatchObject({
    months: 14,
    unpaidMonths: 2,
    overlaps: [{ fromMonth: '2023-11', toMonth: '2023-12' }],
  });
  expect(funds.map(({ fund }) => fund)).toEqual(['social-insurance', 'unemployment', 'employment-injury', 'health']);
});

test('an ended session reads nothing', async () => {
  const other = await desk.citizen();
  await other.browser.call('/api/sign-out', { method: 'POST' });
  expect((await other.browser.call('/api/contributions/social-insurance')).status).toBe(401);
});

test('an idle session reads nothing, one in use goes on', async () => {
  const busy = await desk.citizen();
  const idle = await desk.citizen();
  for (let quarter = 0; quarter < 3; quarter += 1) {
    desk.clock.forward({ minutes: 15 });
    await expect.poll(async () => (await busy.browser.call('/api/contributions/health')).status).toBe(200);
    await expect.poll(() => lastSeen(busy.personId)).toBe(desk.clock.now().epochMilliseconds);
  }
  expect((await idle.browser.call('/api/contributions/health')).status).toBe(401);
});

/** The touch of a session is written beside the answer, which does not wait for it. */
async function lastSeen(personId: number): Promise<number> {
  return desk.asOwner(async (client) => {
    const { rows } = await client.query<{ at: Date }>('select last_seen_at as at from session where person_id = $1', [personId]);
    return rows[0]?.at.getTime() ?? 0;
  });
}
