import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lastDayToRenew } from './household-cards.ts';
import { openReminders } from './reminders-fixture.ts';

const { asOwner, card, letters, owed, round, somebody, told } = await openReminders();

const RENEWAL = '/payments/household-health?months=12';
const household = async (validTo: string): Promise<number> => {
  const personId = await somebody();
  await card(personId, validTo);
  await asOwner(`update card set object_code = 'GD' where person_id = $1`, [personId]);
  return personId;
};
const kinds = async (personId: number) => (await told(personId)).map(({ kind }) => kind);

/** Ordered and paid, and not yet recorded. */
async function paidOrder(personId: number, fund: 'health' | 'social-insurance', { months = 12, recorded = false } = {}) {
  const orderId = randomUUID();
  await asOwner(
    `insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, created_at, expires_at, last_seq)
     select $1, $2, '', $3, $4, agency_code, 1000, '{}', $5, now(), now(), 1 from person where person_id = $1`,
    [personId, orderId, orderId, fund === 'health' ? 'household-health' : 'voluntary', recorded ? 'recorded' : 'paid'],
  );
  await asOwner(
    `insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code,
       from_day, to_day, months, gross, support, amount, open, recorded_at)
     select $1, $2, 1, $1, $3, 'self', '0190000001', full_name, agency_code, '2026-07-01', '2026-09-30', $4, 1000, 0, 1000, $5, $6
       from person where person_id = $1`,
    [personId, orderId, fund, months, !recorded, recorded ? '2026-07-01' : null],
  );
}

describe('a card that its household pays for', () => {
  test('is told 30, 15 and 3 days before its end, each once, with a link to the filled-in order', async () => {
    const personId = await household('2026-12-31');
    for (const [day, times] of [
      ['2026-11-30', 0],
      ['2026-12-01', 1],
      ['2026-12-15', 1],
      ['2026-12-16', 2],
      ['2026-12-17', 2],
      ['2026-12-28', 3],
      ['2026-12-31', 3],
    ] as const) {
      await round(day);
      expect([day, (await told(personId)).length]).toEqual([day, times]);
    }
    expect((await told(personId))[0]).toEqual({
      kind: 'household-card-expiring',
      data: { validTo: '2026-12-31', renewBy: '2027-04-01' },
      link: RENEWAL,
    });
    expect(await letters(personId)).toHaveLength(6);
  });

  test('is told what is left after days without a round, not what was missed', async () => {
    const personId = await household('2026-12-31');
    await round('2026-12-20');
    expect(await told(personId)).toHaveLength(1);
  });

  test('needs no word where it is paid already, or where another card goes on', async () => {
    const [paid, working] = [await household('2026-12-31'), await household('2026-12-31')];
    await paidOrder(paid, 'health');
    await card(working, '2027-12-31', 2);
    await round('2026-12-10');
    expect([...(await told(paid)), ...(await told(working))]).toEqual([]);
  });

  test('that has ended is told once more, before the five continuous years break', async () => {
    const personId = await household('2026-08-31');
    await round('2026-11-15');
    expect(await kinds(personId)).toEqual([]);
    await round('2026-11-16');
    await round('2026-12-01');
    expect(await told(personId)).toEqual([
      { kind: 'five-years-breaking', data: { validTo: '2026-08-31', renewBy: '2026-12-01' }, link: RENEWAL },
    ]);
    const late = await household('2026-08-30');
    await round('2026-12-01');
    expect(await kinds(late)).toEqual([]);
  });

  /** A child without an account of its own, and two who look after it. */
  async function ward(birthDate = '2018-05-05', validTo = '2026-12-31') {
    const [mother, father] = [await somebody(), await somebody()];
    const child = await somebody({ fullName: 'Phạm Bé', birthDate, phone: null, email: null });
    await asOwner(`delete from account where person_id = $1`, [child]);
    await card(child, validTo);
    await asOwner(`update card set object_code = 'GD' where person_id = $1`, [child]);
    for (const guardian of [mother, father])
      await asOwner(
        `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
         values ($1, 'ward', $2, 'Cha mẹ', 'mother', '2018-05-05')`,
        [child, guardian],
      );
    return { mother, father, child };
  }

  test('of a child is told to whoever looks after it, once at each stage', async () => {
    const { mother, father, child } = await ward();
    await round('2026-12-01');
    await round('2026-12-02');
    const expected = {
      kind: 'child-card-expiring',
      data: { childName: 'Phạm Bé', validTo: '2026-12-31', renewBy: '2027-04-01' },
      link: RENEWAL,
    };
    for (const parent of [mother, father]) expect(await told(parent)).toEqual([expected]);
    await round('2026-12-16');
    await round('2027-03-20');
    expect(await kinds(mother)).toEqual(['child-card-expiring', 'child-card-expiring', 'child-five-years-breaking']);
    expect(await told(child)).toEqual([]);
  });

  test('of two children is told of each, beside the own one', async () => {
    const { mother } = await ward();
    const second = await ward();
    await asOwner(`update guardianship set other_person_id = $2 where other_person_id = $1`, [second.mother, mother]);
    await card(mother, '2026-12-31');
    await asOwner(`update card set object_code = 'GD' where person_id = $1`, [mother]);
    await round('2026-12-01');
    expect(await kinds(mother)).toEqual(['child-card-expiring', 'child-card-expiring', 'household-card-expiring']);
  });

  test('of a child that is of age, has died, is paid for, or was looked after in earlier days is told to nobody', async () => {
    const [grown, dead, paid, former] = [await ward('2008-01-01'), await ward(), await ward(), await ward()];
    await asOwner(`update person set deceased_on = '2026-10-01' where person_id = $1`, [dead.child]);
    await paidOrder(paid.child, 'health');
    await asOwner(`update guardianship set valid_to = '2025-01-01' where person_id = $1`, [former.child]);
    await round('2026-12-01');
    for (const { mother } of [grown, dead, paid, former]) expect(await told(mother)).toEqual([]);
  });

  test.each([
    ['2026-08-31', '2026-12-01'],
    ['2026-11-29', '2027-02-28'],
    ['2026-12-31', '2027-04-01'],
  ])('that ends on %s is followed by a renewal until %s', (validTo, renewBy) => {
    expect(lastDayToRenew(validTo, 3).toString()).toBe(renewBy);
  });
});

describe('whoever pays voluntarily', () => {
  const payer = async (toMonth: string): Promise<number> => {
    const personId = await somebody();
    await owed(personId, 'social-insurance', '2026-01', toMonth, { paid: true });
    await asOwner(`update contribution_period set scheme = 'voluntary' where person_id = $1`, [personId]);
    return personId;
  };

  test('hears a week before the last day of the next month, once', async () => {
    const personId = await payer('2026-10');
    await round('2026-11-22');
    expect(await told(personId)).toEqual([]);
    await round('2026-11-23');
    await round('2026-11-30');
    expect(await told(personId)).toEqual([
      { kind: 'voluntary-payment-due', data: { month: '2026-11', payBy: '2026-11-30' }, link: '/payments/voluntary' },
    ]);
  });

  test.each([
    [3, '2026-12-31'],
    [6, '2027-01-31'],
    [12, '2027-04-30'],
  ])('%i months at once has until %s for those that begin in October 2026', async (months, payBy) => {
    const personId = await payer('2026-09');
    await paidOrder(personId, 'social-insurance', { months, recorded: true });
    await round('2026-10-31');
    expect(await told(personId)).toEqual([]);
    await round(payBy);
    expect((await told(personId)).map(({ data }) => data)).toEqual([{ month: '2026-10', payBy }]);
  });

  test('hears nothing who is employed now, draws a pension, or has paid', async () => {
    const [employed, pensioner, paid] = [await payer('2026-10'), await payer('2026-10'), await payer('2026-10')];
    await owed(employed, 'social-insurance', '2026-11', '2026-11', { paid: true });
    await asOwner(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method)
       select $1, $2, 'monthly', 'pension', '1', '2026-11-01', '2026-11-01', 1, agency_code, 'cash' from person where person_id = $1`,
      [pensioner, randomUUID()],
    );
    await paidOrder(paid, 'social-insurance');
    await round('2026-11-28');
    for (const personId of [employed, pensioner, paid]) expect(await told(personId)).toEqual([]);
  });
});
