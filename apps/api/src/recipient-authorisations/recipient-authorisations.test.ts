import { randomUUID } from 'node:crypto';
import type { AuthoriseRecipient } from '@openvssid/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { civilDay } from '@openvssid/server/clock';
import { runDailyRound } from '../jobs/daily-round.ts';
import { type BenefitRow, giveBenefit, makeOn, paymentsOf } from '../payment-lists/payment-lists-fixture.ts';
import { endAuthorisationsOfBenefit } from './end.ts';
import { authorisationList } from './list.ts';
import { authoriseRecipient } from './write.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

type Person = SignedInCitizen & { number: string; fullName: string };
let people = 0;
async function person(fullName: string): Promise<Person> {
  people += 1;
  const number = `00119${String(1_000_0000 + people).slice(1)}`;
  return { ...(await desk.citizen({ fullName, citizenNumber: number })), number, fullName };
}

type Asked = Partial<AuthoriseRecipient> & { named?: Partial<AuthoriseRecipient['attorney']> };
const write = (principalId: number, benefitId: string, attorney: Person, { named, ...asked }: Asked = {}) => {
  const today = civilDay(desk.clock.now());
  return desk.services.db.transaction((tx) =>
    authoriseRecipient(
      tx,
      principalId,
      {
        kind: 'authorise-recipient',
        benefitId,
        attorney: { fullName: attorney.fullName, birthDate: '1990-03-08', citizenNumber: attorney.number, ...named },
        acts: ['monthly'],
        fromDay: today.toString(),
        toDay: today.add({ months: 12 }).toString(),
        certifiedBy: 'file',
        ...asked,
      },
      '652-TEST',
      desk.clock.now(),
    ),
  );
};
const listOf = async (who: SignedInCitizen) =>
  authorisationList.parse((await who.browser.call('/api/recipient-authorisations')).body);
const act = (who: SignedInCitizen, id: string, what: 'confirm' | 'decline' | 'end') =>
  who.browser.call(`/api/recipient-authorisations/${id}/${what}`, { method: 'POST' });
const noticesOf = ({ personId }: SignedInCitizen) =>
  desk.asOwner(async (client) =>
    (await client.query('select kind from notification where person_id = $1 order by at, kind', [personId])).rows.map(
      ({ kind }) => kind as string,
    ),
  );
const refusalOf = async (written: ReturnType<typeof write>) => {
  const result = await written;
  return result.ok ? undefined : result.refusal.code;
};

/** A pensioner, somebody authorised and a living authorisation, accepted unless it is to wait. */
async function authorised(asked: Asked = {}, accept = true) {
  const [principal, attorney] = [await person('Trần Thị Hưởng'), await person('Lê Văn Nhận')];
  const benefit: BenefitRow = await giveBenefit(desk, principal.personId);
  expect(await write(principal.personId, benefit.benefitId, attorney, asked)).toEqual({ ok: true, value: undefined });
  const [taken] = (await listOf(attorney)).taken;
  const id = taken?.authorisationId ?? '';
  if (accept) expect((await act(attorney, id, 'confirm')).status).toBe(204);
  return { principal, attorney, benefit, id };
}

test('it waits for the attorney, and both see it from then on', async () => {
  const { principal, attorney, id } = await authorised({}, false);
  expect((await listOf(principal)).given).toMatchObject([{ name: 'Lê Văn Nhận', standing: 'asked', confirmed: true }]);
  expect(await noticesOf(attorney)).toEqual(['authorisation-asked']);
  const stranger = await person('Kẻ Lạ');
  for (const who of [stranger, principal])
    for (const what of ['confirm', 'decline'] as const) expect((await act(who, id, what)).status).toBe(404);
  expect((await act(stranger, id, 'end')).status).toBe(404);
  await Promise.all([act(attorney, id, 'confirm'), act(attorney, id, 'confirm')]);
  expect((await listOf(principal)).given).toMatchObject([{ standing: 'active' }]);
  expect((await act(attorney, id, 'decline')).status).toBe(409);
  expect(await noticesOf(principal)).toEqual(['authorisation-started']);
});

test('declined or left unanswered, it lets nobody receive', async () => {
  const declined = await authorised({}, false);
  expect((await act(declined.attorney, declined.id, 'decline')).status).toBe(204);
  expect((await act(declined.attorney, declined.id, 'confirm')).status).toBe(409);
  expect(await noticesOf(declined.principal)).toEqual(['authorisation-declined']);
  // The next one for the same benefit is free to come.
  expect((await write(declined.principal.personId, declined.benefit.benefitId, declined.attorney)).ok).toBe(true);
});

describe('whom the number leads to', () => {
  test.each<[string, Asked, string]>([
    ['another name', { named: { fullName: 'Lê Văn Khác' } }, 'attorney-differs'],
    ['another birthday', { named: { birthDate: '1990-03-09' } }, 'attorney-differs'],
    ['a child', { named: { birthDate: '2012-03-08' } }, 'attorney-minor'],
    [
      'nobody who could confirm',
      { named: { citizenNumber: '001999999999' }, certifiedBy: 'identity' },
      'attorney-without-account',
    ],
  ])('%s is refused', async (_what, asked, code) => {
    const [principal, attorney] = [await person('Trần Thị Hưởng'), await person('Lê Văn Nhận')];
    const { benefitId } = await giveBenefit(desk, principal.personId);
    expect(await refusalOf(write(principal.personId, benefitId, attorney, asked))).toBe(code);
  });

  test('the principal under another number, somebody who has died, a benefit that has ended', async () => {
    const [principal, attorney] = [await person('Trần Thị Hưởng'), await person('Lê Văn Nhận')];
    const { benefitId } = await giveBenefit(desk, principal.personId);
    expect(await refusalOf(write(principal.personId, benefitId, principal))).toBe('attorney-is-principal');
    await desk.asOwner((client) =>
      client.query("update person set deceased_on = '2026-11-01' where person_id = $1", [attorney.personId]),
    );
    expect(await refusalOf(write(principal.personId, benefitId, attorney))).toBe('attorney-deceased');
    expect(await refusalOf(write(principal.personId, randomUUID(), attorney))).toBe('benefit-not-in-payment');
  });

  test('somebody who is on no record is known by the certified paper, and receives at once', async () => {
    const [principal, attorney] = [await person('Trần Thị Hưởng'), await person('Lê Văn Nhận')];
    const { benefitId } = await giveBenefit(desk, principal.personId);
    const named = { citizenNumber: '001999999998', fullName: 'Người Ngoài' };
    expect((await write(principal.personId, benefitId, attorney, { named })).ok).toBe(true);
    expect((await listOf(principal)).given).toMatchObject([{ name: 'Người Ngoài', standing: 'active' }]);
  });
});

describe('one living authorisation a benefit', () => {
  test('of two at once one is written, and the next may follow it', async () => {
    const [principal, one, other] = [await person('Trần Thị Hưởng'), await person('Lê Văn Một'), await person('Lê Văn Hai')];
    const { benefitId } = await giveBenefit(desk, principal.personId);
    const written = await Promise.all([one, other].map((attorney) => write(principal.personId, benefitId, attorney)));
    expect(written.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(written.flatMap((result) => (result.ok ? [] : [result.refusal.code]))).toEqual(['authorisation-living']);
    const after = { fromDay: '2027-11-23', toDay: '2028-11-23' };
    expect((await write(principal.personId, benefitId, other, after)).ok).toBe(true);
    // Another benefit has an attorney of its own.
    const second = await giveBenefit(desk, principal.personId);
    expect((await write(principal.personId, second.benefitId, other)).ok).toBe(true);
  });

  test('the table itself refuses a second one, and more than twelve months', async () => {
    const { principal, benefit } = await authorised();
    const copy = (change: string) =>
      desk.asOwner((client) =>
        client.query(
          `insert into recipient_authorisation (person_id, authorisation_id, role, other_name, benefit_id, benefit_kind, attorney_number, acts, from_day, to_day,
                  certified_by, application_number, state, asked_at, answer_by)
           select person_id, gen_random_uuid(), role, 'x', benefit_id, benefit_kind, '1', acts, ${change}, certified_by, 'x', state, asked_at, answer_by
             from recipient_authorisation where person_id = $1 and benefit_id = $2 and role = 'principal' limit 1`,
          [principal.personId, benefit.benefitId],
        ),
      );
    await expect(copy('to_day, to_day')).rejects.toThrow('recipient_authorisation_one_living');
    await expect(copy("to_day + 1, (to_day + 1 + interval '12 months 1 day')::date")).rejects.toThrow('check');
    await copy("to_day + 1, (to_day + 1 + interval '12 months')::date");
  });
});

describe('with identities in the place of a paper', () => {
  const byVneid = ({ personId }: SignedInCitizen) =>
    desk.asOwner((client) =>
      client.query("update session set method = 'vneid', vneid_sub = 'x' where person_id = $1", [personId]),
    );

  test('both confirm, signed in by VNeID, and only then it holds', async () => {
    const { principal, attorney, id } = await authorised({ certifiedBy: 'identity' }, false);
    expect((await act(attorney, id, 'confirm')).body['code']).toBe('authorisation-identity-needed');
    await byVneid(attorney);
    expect((await act(attorney, id, 'confirm')).status).toBe(204);
    expect((await listOf(attorney)).taken).toMatchObject([{ standing: 'asked', confirmed: true }]);
    await byVneid(principal);
    expect((await act(principal, id, 'confirm')).status).toBe(204);
    expect((await listOf(attorney)).taken).toMatchObject([{ standing: 'active' }]);
  });
});

describe('an attorney', () => {
  test('sees the one benefit, files only with the act, and the principal sees both', async () => {
    const { principal, attorney, benefit } = await authorised({ acts: ['monthly', 'file'] });
    const other = await giveBenefit(desk, principal.personId, { amount: 7_000_000 });
    const { people } = (await attorney.browser.call('/api/people-i-act-for')).body as {
      people: { reference: string; right: string }[];
    };
    expect(people).toMatchObject([{ fullName: 'Trần Thị Hưởng', right: 'attorney', reads: ['benefits'] }]);
    const reference = people[0]?.reference ?? '';
    const { benefits } = (await attorney.browser.call(`/api/benefits?for=${reference}`)).body as {
      benefits: { benefitId: string }[];
    };
    expect(benefits.map(({ benefitId }) => benefitId)).toEqual([benefit.benefitId]);
    expect(benefits).not.toContainEqual(expect.objectContaining({ benefitId: other.benefitId }));
    for (const url of ['/api/card', '/api/visits', '/api/contributions'])
      expect([url, (await attorney.browser.call(`${url}?for=${reference}`)).status]).toEqual([url, 404]);
    // What the principal filed is nobody else's to read.
    const number = await desk.send(principal, { reason: 'damaged' });
    expect((await attorney.browser.call(`/api/applications?for=${reference}`)).body['applications']).toEqual([]);
    expect((await attorney.browser.call(`/api/applications/${number}?for=${reference}`)).status).toBe(404);
    expect((await attorney.browser.call(`/api/drafts/reissue-health-card?for=${reference}`)).status).toBe(200);
    // Who may receive, and where money goes, is the principal's alone to say.
    for (const procedure of ['authorise-recipient', 'change-payment-method', 'move-benefit-locality'])
      expect([procedure, (await attorney.browser.call(`/api/drafts/${procedure}?for=${reference}`)).status]).toEqual([
        procedure,
        404,
      ]);
    const log = (await principal.browser.call('/api/access-log')).body['entries'] as object[];
    expect(log).toContainEqual(
      expect.objectContaining({ who: 'relative', name: 'Lê Văn Nhận', right: 'attorney', purpose: 'attorney' }),
    );
  });

  test('without the act files nothing', async () => {
    const { attorney } = await authorised();
    const { people } = (await attorney.browser.call('/api/people-i-act-for')).body as { people: { reference: string }[] };
    const reference = people[0]?.reference ?? '';
    for (const url of ['/api/drafts/reissue-health-card', '/api/applications', '/api/drafts'])
      expect((await attorney.browser.call(`${url}?for=${reference}`)).status).toBe(404);
  });
});

test('12 months −1, 0 and +1 day: it holds on its last day, and not after', async () => {
  const { principal, attorney } = await authorised();
  const charges = async () => ((await attorney.browser.call('/api/people-i-act-for')).body['people'] as object[]).length;
  const shift = (days: number) =>
    desk.asOwner((client) =>
      client.query(
        `update recipient_authorisation set from_day = $2::date - interval '12 months', to_day = $2::date where person_id = any($1)`,
        [[principal.personId, attorney.personId], civilDay(desk.clock.now()).add({ days }).toString()],
      ),
    );
  for (const [days, living] of [
    [1, 1],
    [0, 1],
    [-1, 0],
  ] as const) {
    await shift(days);
    expect([days, await charges()]).toEqual([days, living]);
  }
});

// The clock goes on from here: last in the file.
describe('payment lists', () => {
  test('name the attorney; a revocation after the list holds from the next one, and the principal is told so', async () => {
    const { principal, attorney, id } = await authorised();
    const resigned = await authorised();
    const dead = await authorised();
    await makeOn(desk, '2026-11-22', '2026-12');
    const now = await Promise.all([act(principal, id, 'end'), act(principal, id, 'end')]);
    expect(now.map(({ status }) => status)).toEqual([204, 204]);
    expect((await listOf(principal)).given).toMatchObject([
      { standing: 'ended', endedBecause: 'revoked', stillListed: '2026-12' },
    ]);
    expect((await noticesOf(attorney)).filter((kind) => kind === 'authorisation-ended')).toHaveLength(1);
    expect((await act(resigned.attorney, resigned.id, 'end')).status).toBe(204);
    await desk.asOwner((client) =>
      client.query("update person set deceased_on = '2026-11-22' where person_id = $1", [dead.attorney.personId]),
    );
    const names = async (who: SignedInCitizen) =>
      (await paymentsOf(desk, who.personId)).map(({ attorney_name }) => attorney_name);
    await makeOn(desk, '2026-12-22', '2027-01');
    for (const who of [principal, resigned.principal, dead.principal]) expect(await names(who)).toEqual(['Lê Văn Nhận', null]);
  });

  test('a benefit that goes to an account has no attorney, and its authorisation is over for both', async () => {
    const { principal, attorney, benefit } = await authorised();
    await desk.services.db.transaction((tx) =>
      endAuthorisationsOfBenefit(tx, principal.personId, benefit.benefitId, 'account', desk.clock.now()),
    );
    for (const who of [principal, attorney]) expect(await noticesOf(who)).toContain('authorisation-ended');
  });

  test('both are reminded 30 and 7 days before the end and on the day after it, each once', async () => {
    const today = civilDay(desk.clock.now());
    const { principal, attorney } = await authorised({ toDay: today.add({ days: 40 }).toString() });
    const kinds: number[] = [];
    for (const days of [9, 1, 10, 13, 1, 6, 1]) {
      desk.clock.forward({ hours: 24 * days });
      await runDailyRound(desk.services, civilDay(desk.clock.now()));
      kinds.push((await noticesOf(attorney)).filter((kind) => kind.startsWith('authorisation-end')).length);
    }
    expect(kinds).toEqual([0, 1, 1, 2, 2, 2, 3]);
    expect((await noticesOf(principal)).filter((kind) => kind.startsWith('authorisation-end'))).toHaveLength(3);
  });

  test('who has died, and who never answered, is written down and the other told', async () => {
    const dead = await authorised();
    const silent = await authorised({}, false);
    await desk.asOwner((client) =>
      client.query('update person set deceased_on = $2 where person_id = $1', [dead.principal.personId, '2026-12-01']),
    );
    desk.clock.forward({ hours: 24 * 15 });
    await runDailyRound(desk.services, civilDay(desk.clock.now()));
    await runDailyRound(desk.services, civilDay(desk.clock.now()));
    for (const { attorney } of [dead, silent])
      expect((await noticesOf(attorney)).filter((kind) => kind === 'authorisation-ended')).toHaveLength(1);
  });
});

test('revoking asks for a fresh proof of identity, resigning does not', async () => {
  const { principal, attorney, id } = await authorised();
  desk.clock.forward({ minutes: 11 });
  expect((await act(principal, id, 'end')).body['code']).toBe('reauthentication-needed');
  expect((await act(attorney, id, 'end')).status).toBe(204);
});
