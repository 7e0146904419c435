import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthOf } from '@openvssid/core';
import { type Desk, openDesk, OTHER_AGENCY, type SignedInCitizen } from '../applications/application-fixture.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { benefitFacts } from '../facts/benefits.ts';
import { arrange, type Wish } from './arrange.ts';
import { arrangementFor } from './arrangement.ts';
import { endAuthorisations } from './end-authorisations.ts';
import {
  fileService,
  fillService,
  givePension,
  IN_CASH,
  intoAccount,
  linkTo,
  openPaymentDesk,
  type PaymentDesk,
  sendService,
  TO_HO_CHI_MINH_CITY,
} from './payment-change-fixture.ts';

// Today is 22/11/2026, after the cut-off: the first month is 01/2027.
let desk: Desk;
let officers: PaymentDesk;
beforeAll(async () => {
  desk = await openDesk();
  officers = await openPaymentDesk(desk);
});
afterAll(() => desk.end());

type Pensioner = SignedInCitizen & { benefitId: string };
async function pensioner(allowance?: number): Promise<Pensioner> {
  const who = await desk.citizen();
  return { ...who, benefitId: await givePension(desk, who, allowance) };
}
const paidIn = ({ personId, benefitId }: Pensioner, month: string) =>
  arrangementFor(desk.services.db.read, personId, benefitId, monthOf(month));
const casesOf = ({ personId }: SignedInCitizen) =>
  desk.asOwner(
    async (client) => (await client.query('select kind, data from security_case where person_id = $1', [personId])).rows,
  );
const suspend = ({ personId }: SignedInCitizen) =>
  desk.asOwner((client) => client.query(`update benefit set state = 'suspended' where person_id = $1`, [personId]));
const notMe = (token: string) => createTestBrowser(desk.citizenApp).call(`/api/not-me/${token}`, { method: 'POST' });

describe('another way to be paid', () => {
  test('holds from the first month whose list is open, and its first payment waits a day', async () => {
    const who = await pensioner();
    const number = await fileService(desk, who, 'change-payment-method', intoAccount('99990001234'));
    expect((await officers.accept(number)).body).toEqual({ state: 'decided' });
    expect(await paidIn(who, '2026-12')).toMatchObject({ accountNumber: '0123456789', notBefore: null });
    const arranged = await paidIn(who, '2027-01');
    expect(arranged).toMatchObject({ bankKey: 'vietcombank', accountNumber: '99990001234', applicationNumber: number });
    expect(arranged.notBefore?.since(desk.clock.now()).total('hours')).toBeCloseTo(24, 1);
  });

  test('waits a day, too, where the number stays and the bank does not', async () => {
    const who = await pensioner();
    const { bankKey } = await paidIn(who, '2026-12');
    await officers.accept(await fileService(desk, who, 'change-payment-method', intoAccount('0123456789')));
    const arranged = await paidIn(who, '2027-01');
    expect(arranged).toMatchObject({ bankKey: 'vietcombank', accountNumber: '0123456789' });
    expect(bankKey).not.toBe('vietcombank');
    expect(arranged.notBefore).not.toBeNull();
  });

  test('is told to every contact, also one given up lately, without the whole account', async () => {
    const who = await desk.citizen({ phone: '+84912000111', email: 'moi@example.vn' });
    const benefitId = await givePension(desk, who);
    await desk.asOwner((client) =>
      client.query(
        `insert into profile_history (person_id, seq, at, field, old_value, new_value, cause)
         values ($1, 1, $2, 'email', '"cu@example.vn"', '"moi@example.vn"', 'own'), ($1, 2, $3, 'phone', '"+84900000000"', '"+84912000111"', 'own')`,
        [who.personId, '2026-11-01T00:00:00Z', '2026-09-01T00:00:00Z'],
      ),
    );
    await officers.accept(await fileService(desk, who, 'change-payment-method', intoAccount('99990001234')));
    const letters = await lettersTo(desk.services, who.personId, 'payment-changed');
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual(['+84912000111', 'cu@example.vn', 'moi@example.vn']);
    expect(JSON.stringify(letters)).not.toContain('99990001234');
    expect(letters[0]?.data).toMatchObject({ fromMonth: '2027-01', accountEnding: '1234' });
    expect(benefitId).toBeDefined();
  });

  test('sent twice is one change', async () => {
    const who = await pensioner();
    await fillService(who, 'change-payment-method', IN_CASH);
    const key = randomUUID();
    const first = await sendService(desk, who, 'change-payment-method', key);
    const again = await sendService(desk, who, 'change-payment-method', key);
    expect(first.status).toBe(200);
    expect(again.status).not.toBe(200);
    await officers.accept(String(first.body['number']));
    const rows = await desk.asOwner((client) =>
      client.query('select from benefit_arrangement where person_id = $1', [who.personId]),
    );
    expect(rows.rowCount).toBe(1);
  });

  test('is refused where the benefit has stopped, and nothing is arranged', async () => {
    const who = await pensioner();
    const number = await fileService(desk, who, 'change-payment-method', IN_CASH);
    await suspend(who);
    expect((await officers.accept(number)).status).toBe(409);
    expect(await paidIn(who, '2027-01')).toMatchObject({ arrangedAt: null });
  });

  test('does not go to a bank that has become another one in the meantime', async () => {
    const who = await pensioner();
    expect(await fillService(who, 'change-payment-method', intoAccount('99990001234', 'oceanbank'))).toMatchObject([
      { field: 'bankKey' },
    ]);
    const number = await fileService(desk, who, 'change-payment-method', intoAccount('99990001234', 'bacabank'));
    await desk.asOwner((client) => client.query(`update bank set superseded_by = 'acb' where key = 'bacabank'`));
    expect((await officers.accept(number)).body).toMatchObject({ code: 'bank-superseded' });
    expect(await paidIn(who, '2027-01')).toMatchObject({ arrangedAt: null });
  });

  test('ends the right of whoever received in the person’s place, on both sides', async () => {
    const who = await pensioner();
    const attorney = await desk.citizen();
    await desk.asOwner((client) =>
      client.query(
        `insert into recipient_authorisation (person_id, authorisation_id, role, other_person_id, other_name, benefit_id, benefit_kind, attorney_number, acts,
                                              from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
         values ($1, $3, 'principal', $2, 'Lê Thị Thay', $4, 'pension', '001085000017', '{monthly}', '2026-10-01', '2027-09-30', 'file', '652-1', 'active', now(), now()),
                ($2, $3, 'attorney', $1, 'Nguyễn Thị Mẫu', $4, 'pension', null, '{monthly}', '2026-10-01', '2027-09-30', 'file', '652-1', 'active', now(), now())`,
        [who.personId, attorney.personId, randomUUID(), who.benefitId],
      ),
    );
    expect(await fillService(who, 'change-payment-method', intoAccount('99990001234'))).toMatchObject([
      { field: 'endsAuthorisation' },
    ]);
    const answers = { ...intoAccount('99990001234'), endsAuthorisation: 'true' };
    await officers.accept(await fileService(desk, who, 'change-payment-method', answers));
    const { rows } = await desk.asOwner((client) =>
      client.query('select state, ended_because from recipient_authorisation where benefit_id = $1', [who.benefitId]),
    );
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ state: 'ended', ended_because: 'account' })));
  });

  test('tells nobody of an end that an authorisation reached by itself', async () => {
    const who = await pensioner();
    await desk.asOwner((client) =>
      client.query(
        `insert into recipient_authorisation (person_id, authorisation_id, role, other_name, benefit_id, benefit_kind, attorney_number, acts,
                                              from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
         values ($1, $2, 'principal', 'Lê Thị Thay', $3, 'pension', '001085000018', '{monthly}', '2025-12-01', '2026-11-20', 'file', '652-2', 'active', now(), now())`,
        [who.personId, randomUUID(), who.benefitId],
      ),
    );
    await desk.services.db.transaction((tx) => endAuthorisations(tx, who.personId, [who.benefitId], desk.clock.now()));
    const { rows } = await desk.asOwner((client) =>
      client.query(`select kind from notification where person_id = $1 and kind = 'authorisation-ended'`, [who.personId]),
    );
    expect(rows).toEqual([]);
  });

  test('looks past an authorisation that has run out, to whom the money goes now', async () => {
    const who = await pensioner();
    const authorise = (name: string, from: string, to: string) =>
      desk.asOwner((client) =>
        client.query(
          `insert into recipient_authorisation (person_id, authorisation_id, role, other_name, benefit_id, benefit_kind, attorney_number, acts,
                                                from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
           values ($1, $2, 'principal', $4, $3, 'pension', '001085000019', '{monthly}', $5, $6, 'file', '652-3', 'active', now(), now())`,
          [who.personId, randomUUID(), who.benefitId, name, from, to],
        ),
      );
    const attorneyOn = async (day: string) =>
      (await benefitFacts(desk.services.db.read, who.personId, Temporal.PlainDate.from(day)))[0]?.attorneyName;
    await authorise('Lê Thị Cũ', '2025-12-01', '2026-11-20');
    expect(await fillService(who, 'change-payment-method', intoAccount('99990001235'))).toEqual([]);
    await authorise('Trần Văn Nay', '2026-11-21', '2027-11-20');
    expect(await attorneyOn('2026-11-20')).toBe('Lê Thị Cũ');
    expect(await attorneyOn('2026-11-25')).toBe('Trần Văn Nay');
  });

  test('is no business of an officer of another agency', async () => {
    const who = await pensioner();
    const number = await fileService(desk, who, 'change-payment-method', IN_CASH);
    const other = await desk.officer(['reception', 'case-officer', 'approver'], OTHER_AGENCY);
    expect((await other.call(`/api/applications/${number}`)).status).toBe(404);
    expect((await other.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} })).status).toBe(404);
  });
});

describe('a move', () => {
  test('hands every monthly benefit to the new office from the month, with the allowance of the new place', async () => {
    const who = await pensioner(400_000);
    // Without the proof of residence the form is not complete.
    expect(await fillService(who, 'move-benefit-locality', TO_HO_CHI_MINH_CITY)).toMatchObject([
      { code: 'residence-proof-missing' },
    ]);
    const other = await pensioner();
    const number = await fileService(desk, other, 'move-benefit-locality', TO_HO_CHI_MINH_CITY);
    await officers.accept(number);
    expect(await paidIn(other, '2026-12')).toMatchObject({ agencyCode: '0101', provinceCode: '01' });
    const moved = await paidIn(other, '2027-01');
    expect(moved).toMatchObject({ provinceCode: '79', wardCode: '25747', payMethod: 'cash', amount: 5_300_000 });
    expect(moved.agencyCode.startsWith('79')).toBe(true);
  });

  test('gives the card the facility asked for, and the old one is void', async () => {
    const who = await pensioner();
    const [facility] = await desk.asOwner(
      async (client) =>
        (
          await client.query<{ code: string }>(
            `select facility_code as code from facility where health_contract and level = 'basic' and province_code = '79' limit 1`,
          )
        ).rows,
    );
    const answers = { ...TO_HO_CHI_MINH_CITY, firstFacilityCode: facility?.code };
    await officers.accept(await fileService(desk, who, 'move-benefit-locality', answers));
    const { rows } = await desk.asOwner((client) =>
      client.query('select state, first_facility_code as facility, valid_to from card where person_id = $1 order by serial', [
        who.personId,
      ]),
    );
    expect(rows).toMatchObject([
      { state: 'replaced', facility: '01999' },
      { state: 'in-force', facility: facility?.code },
    ]);
  });

  test('stays a move where the account is changed before it begins', async () => {
    const who = await pensioner();
    await officers.accept(
      await fileService(desk, who, 'move-benefit-locality', { ...TO_HO_CHI_MINH_CITY, fromMonth: '2027-04' }),
    );
    await officers.accept(await fileService(desk, who, 'change-payment-method', intoAccount('99990001234')));
    expect(await paidIn(who, '2027-01')).toMatchObject({ agencyCode: '0101', accountNumber: '99990001234' });
    expect(await paidIn(who, '2027-04')).toMatchObject({ provinceCode: '79', accountNumber: '99990001234' });
  });

  test('keeps another change out while it is open, and lets it in once it is decided', async () => {
    const who = await pensioner();
    await fillService(who, 'change-payment-method', intoAccount('99990001234'));
    await fillService(who, 'move-benefit-locality', TO_HO_CHI_MINH_CITY);
    const move = await sendService(desk, who, 'move-benefit-locality');
    expect((await sendService(desk, who, 'change-payment-method')).body).toMatchObject({ code: 'not-eligible' });
    await officers.accept(String(move.body['number']));
    expect((await sendService(desk, who, 'change-payment-method')).status).toBe(200);
  });

  test('and a change of account decided at the same moment both hold, whichever waits for the other', async () => {
    const who = await pensioner();
    const now = desk.clock.now();
    const place = { agencyCode: '79', provinceCode: '79', wardCode: '25747' };
    const fromMonth = monthOf('2027-01');
    const account = { method: 'account', bankKey: 'vietcombank', accountNumber: '99990001234' } as const;
    const decide = (number: string, wish: Pick<Wish, 'payment' | 'place'>) =>
      desk.services.db.transaction((tx) =>
        arrange(tx, desk.services, { personId: who.personId, number, now }, { benefitId: who.benefitId, fromMonth, ...wish }),
      );
    const both = await Promise.all([decide('635-1', { payment: account, place }), decide('639-1', { payment: account })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await paidIn(who, '2027-01')).toMatchObject({ provinceCode: '79', accountNumber: '99990001234' });
  });

  test('into the province where the benefit is paid is not needed, and is told so', async () => {
    const who = await pensioner();
    const answers = { ...TO_HO_CHI_MINH_CITY, newProvinceCode: '01', newWardCode: '00004' };
    expect(await fillService(who, 'move-benefit-locality', answers)).toMatchObject([{ code: 'no-move-needed' }]);
  });
});

describe('«Không phải tôi»', () => {
  async function changed(): Promise<{ who: Pensioner; token: string; number: string }> {
    const base = await desk.citizen({ phone: '+84912000222', email: null });
    const who = { ...base, benefitId: await givePension(desk, base) };
    const number = await fileService(desk, who, 'change-payment-method', intoAccount('99990001234'));
    await officers.accept(number);
    return { who, token: await linkTo(desk, who), number };
  }

  test('says what it is about, and pays as before, for an officer to look at; everybody is signed out', async () => {
    const { who, token, number } = await changed();
    expect((await createTestBrowser(desk.citizenApp).call(`/api/not-me/${token}`)).body).toMatchObject({ about: 'payment' });
    expect((await notMe(token)).status).toBe(204);
    expect(await paidIn(who, '2027-01')).toMatchObject({ accountNumber: '0123456789', arrangedAt: null });
    expect(await casesOf(who)).toEqual([
      { kind: 'payment-change-disputed', data: { applications: [number], fromMonth: '2027-01' } },
    ]);
    expect((await who.browser.call('/api/benefits')).status).toBe(401);
    expect(await lettersTo(desk.services, who.personId, 'payment-change-undone')).toHaveLength(1);
  });

  test('works once', async () => {
    const { who, token } = await changed();
    const [one, other] = await Promise.all([notMe(token), notMe(token)]);
    expect([one.status, other.status].sort()).toEqual([204, 404]);
    expect((await notMe(token)).status).toBe(404);
    expect(await casesOf(who)).toHaveLength(1);
  });

  test('undoes what was built on the disputed change too, and leaves what was before it', async () => {
    const { who, token } = await changed();
    await officers.accept(await fileService(desk, who, 'change-payment-method', intoAccount('88880005555')));
    await notMe(token);
    expect(await paidIn(who, '2027-01')).toMatchObject({ accountNumber: '0123456789' });
  });

  test('to the later of two changes leaves the earlier one', async () => {
    const { who } = await changed();
    await officers.accept(await fileService(desk, who, 'change-payment-method', intoAccount('88880005555')));
    await notMe(await linkTo(desk, who));
    expect(await paidIn(who, '2027-01')).toMatchObject({ accountNumber: '99990001234' });
  });

  test('still stops further payments after the first one, and is no link any more after two months', async () => {
    const { who, token } = await changed();
    const late = await changed();
    desk.clock.forward({ hours: 24 * 45 });
    expect((await notMe(token)).status).toBe(204);
    expect(await paidIn(who, '2027-02')).toMatchObject({ accountNumber: '0123456789' });
    desk.clock.forward({ hours: 24 * 15 });
    expect((await notMe(late.token)).status).toBe(404);
    expect(await paidIn(late.who, '2027-06')).toMatchObject({ accountNumber: '99990001234' });
  });
});
