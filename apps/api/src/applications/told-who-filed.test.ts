import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveBenefit } from '../payment-lists/payment-lists-fixture.ts';
import { type Desk, openDesk, type SignedInCitizen } from './application-fixture.ts';

// Today is 22/11/2026.
let desk: Desk;
let reception: Awaited<ReturnType<Desk['officer']>>;
beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
});
afterAll(() => desk.end());

const OWN = ['+84977000001', 'toi@example.vn'];
const OF_FORM = ['+84912345678', 'mau@example.vn'];
const run = (text: string, values: unknown[]) => desk.asOwner((client) => client.query(text, values));

type Two = { subject: SignedInCitizen; filer: SignedInCitizen };

async function two(birthDate: string): Promise<Two> {
  const [subject, filer] = [await desk.citizen({ birthDate }), await desk.citizen()];
  await run('update person set phone = $2, email = $3 where person_id = $1', [subject.personId, ...OWN]);
  return { subject, filer };
}

async function motherAndChild(): Promise<Two> {
  const family = await two('2012-05-01');
  const { subject, filer } = family;
  await run(
    `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
     values ($1, 'guardian', $2, 'Trần Bé', 'mother', '2012-05-01'), ($2, 'ward', $1, 'Nguyễn Thị Mẫu', 'mother', '2012-05-01')`,
    [filer.personId, subject.personId],
  );
  return family;
}

async function principalAndAttorney(): Promise<Two> {
  const both = await two('1955-05-01');
  const { subject, filer } = both;
  const { benefitId } = await giveBenefit(desk, subject.personId);
  const id = randomUUID();
  for (const [own, role, other, number] of [
    [subject.personId, 'principal', filer.personId, '001190000001'],
    [filer.personId, 'attorney', subject.personId, null],
  ])
    await run(
      `insert into recipient_authorisation (person_id, authorisation_id, role, other_person_id, other_name, attorney_number, benefit_id,
         benefit_kind, acts, from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
       values ($1, $2, $3, $4, 'Trần Thị Hưởng', $5, $6, 'pension', '{monthly,file}', '2026-01-01', '2026-12-31', 'file', '652-T', 'active', now(), now())`,
      [own, id, role, other, number, benefitId],
    );
  return both;
}

/** Who is told by SMS and e-mail that a file was received, which the second has filed for the first, after something happened to the right. */
async function toldOf({ subject, filer }: Two, happened = ''): Promise<string[]> {
  const number = await desk.send(subject, { reason: 'damaged' });
  await run(
    `update application_event e set actor_id = $2 from application a
      where a.person_id = e.person_id and a.application_id = e.application_id and a.number = $1 and e.seq = 1`,
    [number, String(filer.personId)],
  );
  if (happened !== '') await run(happened, [subject.personId]);
  const received = await reception.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  expect(received.status).toBe(200);
  const { rows } = await desk.asOwner((client) =>
    client.query<{ recipient: string }>(
      `select recipient from outbox where data->>'kind' = 'application-received' and data->'data'->>'number' = $1 order by recipient`,
      [number],
    ),
  );
  return rows.map(({ recipient }) => recipient);
}

describe('whoever filed for somebody', () => {
  test.each([
    ['a mother', motherAndChild],
    ['an attorney', principalAndAttorney],
  ])('%s is told at the contacts of the form while the right holds', async (_, people) => {
    expect(await toldOf(await people())).toEqual(OF_FORM);
  });

  test.each([
    ['a guardianship that was ended', motherAndChild, `update guardianship set valid_to = '2026-11-21' where person_id = $1`],
    ['a child who came of age', motherAndChild, `update person set birth_date = '2008-11-22' where person_id = $1`],
    ['a child who took the account over', motherAndChild, 'update account set taken_over_at = now() where person_id = $1'],
    [
      'an authorisation that was revoked',
      principalAndAttorney,
      `update recipient_authorisation set state = 'ended', ended_at = now(), ended_because = 'revoked' where person_id = $1`,
    ],
    [
      'an authorisation whose last day is over',
      principalAndAttorney,
      `update recipient_authorisation set to_day = '2026-11-21' where person_id = $1`,
    ],
    [
      'an authorisation to receive alone',
      principalAndAttorney,
      `update recipient_authorisation set acts = '{monthly}' where person_id = $1`,
    ],
  ])('hears nothing more after %s: the person does, where their own contacts are', async (_, people, happened) => {
    expect(await toldOf(await people(), happened)).toEqual(OWN);
  });

  test('may do so to the last day', async () => {
    const lastDay = `update recipient_authorisation set to_day = '2026-11-22' where person_id = $1`;
    expect(await toldOf(await principalAndAttorney(), lastDay)).toEqual(OF_FORM);
    const lastDayOfChild = `update person set birth_date = '2008-11-23' where person_id = $1`;
    expect(await toldOf(await motherAndChild(), lastDayOfChild)).toEqual(OF_FORM);
  });
});
