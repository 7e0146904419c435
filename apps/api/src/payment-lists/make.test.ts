import { monthOf } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENCY, type Desk, openDesk, OTHER_AGENCY } from '../applications/application-fixture.ts';
import { makeList } from './make.ts';
import { arrange, giveBenefit, goTo, makeOn, paymentsOf, setBenefit } from './payment-lists-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const pensioner = async (details: Parameters<typeof giveBenefit>[2] = {}) =>
  giveBenefit(desk, (await desk.citizen()).personId, details);
const linesOf = async (personId: number) => (await paymentsOf(desk, personId)).map(({ amount, lines }) => [amount, lines]);

// One story: the lists of an office follow each other month by month.
test('a year of lists', async () => {
  const steady = await pensioner();
  const stopped = await pensioner();
  const suspended = await pensioner();
  const raised = await pensioner();
  const unemployed = await pensioner({ tab: 'unemployment', amount: 3_000_000, fromDay: '2026-11-15', toDay: '2027-02-14' });
  const moving = await pensioner();
  const waiting = await pensioner({ fromDay: '2027-01-01' });
  await setBenefit(desk, waiting, "state = 'waiting'");
  const dead = await pensioner();
  const [deadEarly, endedByDeath] = [await pensioner({ fromDay: '2020-06-15' }), await pensioner({ fromDay: '2020-06-15' })];
  const outlived = await pensioner({ tab: 'unemployment', amount: 3_000_000, fromDay: '2026-10-15', toDay: '2026-12-14' });

  await makeOn(desk, '2026-11-25', '2026-12');
  // Made once: a repeat gives the same, also two at a time.
  const again = await Promise.all(
    [1, 2].map(() => makeList(desk.services, { agencyCode: AGENCY, month: monthOf('2026-12'), officerId: null })),
  );
  expect(again.map((made) => made.ok && made.value.fresh)).toEqual([false, false]);
  // Before an office's first list somebody else paid.
  expect(await linesOf(steady.personId)).toEqual([[5_000_000, 'regular 2026-12 5000000']]);
  expect(await linesOf(unemployed.personId)).toEqual([[3_000_000, 'regular 2026-12 3000000']]);

  // Ended before the month that the list has; suspended; adjusted for the next month; moved to another office.
  await setBenefit(desk, stopped, "state = 'ended', to_day = '2026-11-30'");
  await setBenefit(desk, suspended, "state = 'suspended'");
  await desk.asOwner((client) =>
    client.query(
      `insert into benefit_adjustment (person_id, benefit_id, effective_on, old_amount, new_amount, legal_basis) values ($1, $2, '2027-01-01', 5000000, 5500000, 'NĐ')`,
      [raised.personId, raised.benefitId],
    ),
  );
  for (const moved of [moving, waiting]) await arrange(desk, moved, { fromMonth: '2027-01', agencyCode: OTHER_AGENCY });
  await desk.asOwner((client) =>
    client.query("update person set deceased_on = '2026-12-10' where person_id = any($1)", [
      [dead, deadEarly, endedByDeath, outlived].map(({ personId }) => personId),
    ]),
  );
  await setBenefit(desk, endedByDeath, "state = 'ended', to_day = '2026-12-10'");
  await makeOn(desk, '2026-12-25', '2027-01');
  expect((await linesOf(stopped.personId)).at(-1)).toEqual([0, 'recovery 2026-12 -5000000']);
  expect(await linesOf(suspended.personId)).toHaveLength(1);
  expect((await linesOf(raised.personId)).at(-1)).toEqual([5_500_000, 'regular 2027-01 5500000']);
  expect(await linesOf(moving.personId)).toHaveLength(1);
  // The month of the death is paid, none after it.
  for (const { personId } of [dead, deadEarly, endedByDeath])
    expect(await linesOf(personId)).toEqual([[5_000_000, 'regular 2026-12 5000000']]);
  // Two months from 15 October are October and November, whoever dies in December.
  expect(await linesOf(outlived.personId)).toEqual([]);
  await makeOn(desk, '2026-12-26', '2027-01', OTHER_AGENCY);
  expect((await linesOf(moving.personId)).at(-1)).toEqual([5_000_000, 'regular 2027-01 5000000']);
  // Its day has come, but nobody has said that it begins.
  expect(await linesOf(waiting.personId)).toEqual([]);

  // Resumed: what was kept back comes with it. Stopped by mistake: as well, less nothing. The adjustment was written into the amount.
  await setBenefit(desk, suspended, "state = 'paying'");
  await setBenefit(desk, raised, 'amount = 5500000');
  await makeOn(desk, '2027-01-25', '2027-02');
  expect((await linesOf(suspended.personId)).at(-1)).toEqual([10_000_000, 'arrears 2027-01 5000000, regular 2027-02 5000000']);
  expect((await linesOf(raised.personId)).at(-1)).toEqual([5_500_000, 'regular 2027-02 5500000']);
  // It has begun: the office that kept the file pays from its day on.
  await setBenefit(desk, waiting, "state = 'paying'");
  expect(await linesOf(waiting.personId)).toEqual([]);
  await makeOn(desk, '2027-01-26', '2027-02', OTHER_AGENCY);
  expect(await linesOf(waiting.personId)).toEqual([[10_000_000, 'arrears 2027-01 5000000, regular 2027-02 5000000']]);
  // What was had back once is not had back again, and three months are three payments.
  expect(await linesOf(stopped.personId)).toHaveLength(2);
  expect(await linesOf(unemployed.personId)).toHaveLength(2);

  // A stop that was a mistake: the recovery is taken back before anything is paid.
  await setBenefit(desk, stopped, "state = 'paying', to_day = null");
  await makeOn(desk, '2027-02-25', '2027-03');
  const [, , last] = await linesOf(stopped.personId);
  expect(last).toEqual([
    15_000_000,
    'arrears 2026-12 5000000, arrears 2027-01 5000000, arrears 2027-02 5000000, regular 2027-03 5000000',
  ]);
});

test('a month is listed in its time and after those before it', async () => {
  goTo(desk, '2027-03-25');
  const make = (month: string) => makeList(desk.services, { agencyCode: '0102', month: monthOf(month), officerId: null });
  expect(await make('2027-05')).toMatchObject({ ok: false, refusal: { code: 'payment-list-month' } });
  expect(await make('2027-02')).toMatchObject({ ok: false, refusal: { code: 'payment-list-month' } });
  expect((await make('2027-04')).ok).toBe(true);
  expect(await make('2027-03')).toMatchObject({ ok: false, refusal: { code: 'payment-list-later-made' } });
});

test('a new account waits until it may be disputed no more, and until then the old way holds', async () => {
  const { personId, benefitId } = await pensioner({ accountNumber: '1111111111' });
  goTo(desk, '2027-03-27');
  await arrange(
    desk,
    { personId, benefitId },
    { fromMonth: '2027-04', accountNumber: '2222222222', notBefore: '2027-03-28T09:00:00Z' },
  );
  await makeOn(desk, '2027-03-27', '2027-04');
  await makeOn(desk, '2027-04-25', '2027-05');
  expect((await paymentsOf(desk, personId)).map(({ account_number }) => account_number)).toEqual(['1111111111', '2222222222']);
});

test('killed in the middle, nothing is there, and the next try makes it whole', async () => {
  const { personId } = await pensioner();
  goTo(desk, '2027-05-25');
  const dying = {
    ...desk.services,
    db: {
      ...desk.services.db,
      transaction: <T>(story: Parameters<typeof desk.services.db.transaction<T>>[0]) =>
        desk.services.db.transaction<T>((tx) =>
          story({
            run: (statement, values) => {
              if (statement.name === 'append-payment-list-event') throw new Error('killed');
              return tx.run(statement, values);
            },
          }),
        ),
    },
  };
  const list = { agencyCode: AGENCY, month: monthOf('2027-06'), officerId: null };
  await expect(makeList(dying, list)).rejects.toThrow('killed');
  expect(await paymentsOf(desk, personId)).toEqual([]);
  expect(await makeList(desk.services, list)).toMatchObject({ ok: true, value: { fresh: true } });
  expect(await paymentsOf(desk, personId)).toHaveLength(1);
});
