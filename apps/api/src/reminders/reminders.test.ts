import { describe, expect, test } from 'vitest';
import { lastMonthOwed } from './employer-arrears.ts';
import { openReminders, reminders } from './reminders-fixture.ts';

const { asOwner, card, letters, owed, round, services, somebody, told } = await openReminders();

test('all nine are duties of the day', () => expect(reminders).toHaveLength(9));

describe('a card that ends', () => {
  test('is told from 30 days before, in the app and by letter, once', async () => {
    const personId = await somebody();
    await card(personId, '2026-12-31');
    await round('2026-11-30');
    expect(await told(personId)).toEqual([]);
    await round('2026-12-01');
    await round('2026-12-01');
    await round('2026-12-02');
    expect(await told(personId)).toEqual([{ kind: 'card-expiring', data: { validTo: '2026-12-31' }, link: '/card' }]);
    expect((await letters(personId)).map(({ channel }) => channel)).toEqual(['email', 'sms']);
    const jobs = await asOwner(`select from jobs.job where name = 'deliver-message' and data->>'personId' = $1`, [
      String(personId),
    ]);
    expect(jobs).toHaveLength(2);
  });

  test('is told after days without a round', async () => {
    const personId = await somebody();
    await card(personId, '2026-12-31');
    await round('2026-12-20');
    expect(await told(personId)).toHaveLength(1);
  });

  test('is not told where another one goes on, nor after its end, nor without an account', async () => {
    const [renewed, ended, stranger] = [await somebody(), await somebody(), await somebody()];
    await card(renewed, '2026-12-31');
    await card(renewed, '2027-12-31', 2);
    await card(ended, '2026-12-09');
    await card(stranger, '2026-12-31');
    await asOwner(`update account set state = 'invited' where person_id = $1`, [stranger]);
    await round('2026-12-10');
    for (const personId of [renewed, ended, stranger]) expect(await told(personId)).toEqual([]);
    await asOwner(`update account set state = 'active' where person_id = $1`, [stranger]);
    await round('2026-12-11');
    expect(await told(stranger)).toHaveLength(1);
  });

  test('that was reissued with the same end is not news; one with a new end is', async () => {
    const personId = await somebody();
    await card(personId, '2026-12-31');
    await round('2026-12-10');
    await asOwner(`update card set state = 'replaced' where person_id = $1`, [personId]);
    await card(personId, '2026-12-31', 2);
    await round('2026-12-11');
    expect(await told(personId)).toHaveLength(1);
    await asOwner(`update card set valid_to = '2027-12-31' where person_id = $1 and serial = 2`, [personId]);
    await round('2027-12-05');
    expect(await told(personId)).toHaveLength(2);
  });
});

describe('a child', () => {
  async function family(birthDate: string) {
    const [mother, father, child] = [
      await somebody(),
      await somebody(),
      await somebody({ fullName: 'Phạm Bé', birthDate, phone: null, email: null }),
    ];
    for (const [guardian, relationship] of [
      [mother, 'mother'],
      [father, 'father'],
    ] as const)
      await asOwner(
        `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
         values ($1, 'guardian', $2, 'Phạm Bé', $3, '2010-01-01'), ($2, 'ward', $1, 'Mẹ', $3, '2010-01-01')`,
        [guardian, child, relationship],
      );
    return { mother, father, child };
  }

  test('about to turn 6 is told to both parents, a month before, once', async () => {
    const { mother, father, child } = await family('2020-12-20');
    await round('2026-11-19');
    expect(await told(mother)).toEqual([]);
    await round('2026-11-20');
    await round('2026-12-20');
    await round('2026-12-21');
    for (const parent of [mother, father])
      expect(await told(parent)).toEqual([
        { kind: 'child-turns-6', data: { childName: 'Phạm Bé', birthday: '2026-12-20' }, link: '/services' },
      ]);
    expect(await told(child)).toEqual([]);
  });

  test('about to turn 18 is told to the parents and to the one who comes of age', async () => {
    const { mother, child } = await family('2008-12-20');
    await round('2026-12-01');
    expect((await told(mother)).map(({ kind, link }) => [kind, link])).toEqual([['child-turns-18', '/register']]);
    expect((await told(child)).map(({ kind, link }) => [kind, link])).toEqual([['turns-18', '/settings/profile']]);
  });

  test('born on 29 February has a birthday in every year', async () => {
    const { mother } = await family('2020-02-29');
    await round('2026-02-28');
    expect((await told(mother))[0]?.data).toMatchObject({ birthday: '2026-02-28' });
  });

  test('is not told to a guardian of earlier days', async () => {
    const { mother, father } = await family('2020-12-20');
    await asOwner(`update guardianship set valid_to = '2025-01-01' where other_person_id = $1 or person_id = $1`, [father]);
    await round('2026-12-01');
    expect(await told(mother)).toHaveLength(1);
    expect(await told(father)).toEqual([]);
  });
});

describe("an employer's arrears", () => {
  test.each([
    ['2026-11-10', '2026-08-01'],
    ['2026-10-10', '2026-07-01'],
    ['2026-03-10', '2025-12-01'],
    ['2026-03-01', '2025-11-01'],
    ['2026-03-31', '2026-01-01'],
  ])('on %s are those up to %s: due at the end of the month after, and 30 days late', (day, month) => {
    expect(lastMonthOwed(Temporal.PlainDate.from(day)).toString()).toBe(month);
  });

  test('are listed by fund on the 10th, runs of one employer together, months not yet late left out', async () => {
    const personId = await somebody();
    await owed(personId, 'social-insurance', '2026-05', '2026-06');
    await owed(personId, 'social-insurance', '2026-07', '2026-10');
    await owed(personId, 'unemployment', '2026-08', '2026-08');
    await owed(personId, 'health', '2026-09', '2026-10');
    await owed(personId, 'health', '2026-01', '2026-04', { paid: true });
    await round('2026-11-09');
    expect(await told(personId)).toEqual([]);
    await round('2026-11-10');
    const employerName = 'Công ty Mẫu';
    expect(await told(personId)).toEqual([
      {
        kind: 'employer-arrears',
        link: '/contributions',
        data: {
          day: '2026-11-10',
          periods: [
            { fund: 'social-insurance', employerName, fromMonth: '2026-05', toMonth: '2026-08' },
            { fund: 'unemployment', employerName, fromMonth: '2026-08', toMonth: '2026-08' },
          ],
        },
      },
    ]);
  });

  test('are told once a month, made up for within a week, and again next month', async () => {
    const personId = await somebody();
    await owed(personId, 'social-insurance', '2026-05', '2026-06');
    for (const day of ['2026-11-12', '2026-11-13', '2026-11-16']) await round(day);
    expect(await told(personId)).toHaveLength(1);
    await round('2026-12-10');
    expect(await told(personId)).toHaveLength(2);
    await asOwner('truncate reminder');
    await round('2026-12-17');
    expect(await told(personId)).toHaveLength(2);
  });
});

describe('pension age', () => {
  test('within twelve months is told once, by sex and month of birth', async () => {
    const woman = await somebody({ birthDate: '1970-01-10' });
    const man = await somebody({ birthDate: '1970-01-10', sex: 'male' });
    for (const personId of [woman, man]) await owed(personId, 'social-insurance', '2010-01', '2020-01', { paid: true });
    await round('2026-05-09');
    expect(await told(woman)).toEqual([]);
    await round('2026-05-10');
    await round('2026-08-01');
    expect(await told(woman)).toEqual([{ kind: 'pension-age', data: { reachedOn: '2027-05-10' }, link: '/contributions' }]);
    expect(await told(man)).toEqual([]);
  });

  test('is no news to whoever draws a pension or never paid social insurance', async () => {
    const [pensioner, uninsured] = [await somebody({ birthDate: '1970-01-10' }), await somebody({ birthDate: '1970-01-10' })];
    await owed(pensioner, 'social-insurance', '2010-01', '2020-01', { paid: true });
    await asOwner(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method)
       values ($1, gen_random_uuid(), 'monthly', 'pension', 'D-1', '2026-01-01', '2026-01-01', 1000, '0101', 'cash')`,
      [pensioner],
    );
    await round('2026-08-01');
    expect(await told(pensioner)).toEqual([]);
    expect(await told(uninsured)).toEqual([]);
  });
});

describe('a benefit that waits', () => {
  const waits = (personId: number, fromDay: string, state = 'waiting') =>
    asOwner(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, state)
       values ($1, gen_random_uuid(), 'monthly', 'pension', '0123/QĐ-BHXH', '2024-01-01', $2, 0, '0101', 'cash', $3)`,
      [personId, fromDay, state],
    );
  const kinds = async (personId: number) => (await told(personId)).map(({ kind }) => kind);

  test('is told 30 days before it begins, and once more when the day has come and no office has begun it', async () => {
    const personId = await somebody();
    await waits(personId, '2026-12-31');
    await round('2026-11-30');
    expect(await told(personId)).toEqual([]);
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-30']) await round(day);
    const data = { fromDay: '2026-12-31', decisionNumber: '0123/QĐ-BHXH', agency: expect.any(String) as string };
    expect(await told(personId)).toEqual([{ kind: 'waiting-benefit-soon', data, link: '/benefits' }]);
    for (const day of ['2026-12-31', '2027-01-01', '2027-06-01']) await round(day);
    expect((await kinds(personId)).toSorted()).toEqual(['waiting-benefit-due', 'waiting-benefit-soon']);
  });

  test('begun by its office, ended, or of somebody without an account is not told', async () => {
    const [begun, ended, without] = [await somebody(), await somebody(), await somebody()];
    await waits(begun, '2026-12-31', 'paying');
    await waits(ended, '2026-12-31', 'ended');
    await waits(without, '2026-12-31');
    await asOwner(`update account set state = 'closed' where person_id = $1`, [without]);
    for (const day of ['2026-12-10', '2026-12-31']) await round(day);
    for (const personId of [begun, ended, without]) expect(await told(personId)).toEqual([]);
  });

  test('that was put off to another day is told anew', async () => {
    const personId = await somebody();
    await waits(personId, '2026-12-31');
    await round('2026-12-10');
    await asOwner(`update benefit set from_day = '2027-02-01' where person_id = $1`, [personId]);
    await round('2027-01-10');
    expect(await kinds(personId)).toEqual(['waiting-benefit-soon', 'waiting-benefit-soon']);
  });
});

describe('a draft', () => {
  const draft = (personId: number, days: number, subject = '') =>
    asOwner(
      `insert into application_draft (person_id, procedure, subject_key, created_at, updated_at) values ($1, 'reissue-health-card', $4, $2, $3)
       on conflict (person_id, procedure, subject_key, drafted_by) do update set updated_at = excluded.updated_at`,
      [
        personId,
        services.clock.now().toString(),
        services.clock
          .now()
          .subtract({ hours: 24 * days })
          .toString(),
        subject,
      ],
    );

  test('is told three days before it goes, with the way back to it, once for each time it was saved', async () => {
    const personId = await somebody();
    await draft(personId, 26);
    await round('2026-11-22');
    expect(await told(personId)).toEqual([]);
    await draft(personId, 27.5);
    await draft(personId, 28, 'visit-1');
    await round('2026-11-22');
    await round('2026-11-22');
    expect((await told(personId)).map(({ link }) => link).toSorted()).toEqual([
      '/services/reissue-health-card/continue',
      '/services/reissue-health-card/continue?subject=visit-1',
    ]);
    await draft(personId, 29);
    await round('2026-11-22');
    expect(await told(personId)).toHaveLength(3);
  });
});

describe('what somebody wants', () => {
  const choose = (personId: number, app: boolean, email: boolean, sms: boolean) =>
    asOwner(`insert into notification_preference (person_id, topic, app, email, sms) values ($1, 'card', $2, $3, $4)`, [
      personId,
      app,
      email,
      sms,
    ]);

  test('decides the channels; what was not wanted is not told later either', async () => {
    const [mailOnly, nothing] = [await somebody(), await somebody()];
    await choose(mailOnly, false, true, false);
    await choose(nothing, false, false, false);
    for (const personId of [mailOnly, nothing]) await card(personId, '2026-12-31');
    await round('2026-12-10');
    expect(await told(mailOnly)).toEqual([]);
    expect(await letters(mailOnly)).toEqual([{ channel: 'email' }]);
    expect(await letters(nothing)).toEqual([]);
    await asOwner('truncate notification_preference');
    await round('2026-12-11');
    expect(await told(nothing)).toEqual([]);
  });
});
