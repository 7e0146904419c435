import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastCodeTo } from '../../testing/test-letters.ts';
import { type Desk, openDesk, type SignedInCitizen } from '../application-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

async function visitOf({ personId }: SignedInCitizen, sensitive: boolean): Promise<string> {
  const visitId = randomUUID();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, discharged_at, main_diagnosis_code, main_diagnosis_name,
                          sensitive, total, fund_pays, copayment, out_of_scope)
       values ($1, $2, $3, '01999', 'outpatient', '2026-11-02T08:00:00+07:00', '2026-11-02T10:00:00+07:00', 'B20', 'Bệnh không nên thấy', $4, 100000, 80000, 20000, 0)`,
      [personId, visitId, visitId, sensitive],
    );
    await client.query(
      `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, amount, fund_pays, copayment, out_of_scope)
       values ($1, $2, 1, 'drug', 'T1', 'Thuốc không nên thấy', 'viên', 10, 10000, 80, 100000, 80000, 20000, 0)`,
      [personId, visitId],
    );
  });
  return visitId;
}

async function dispute(who: SignedInCitizen, subject: string): Promise<string> {
  const url = `/api/drafts/dispute-visit?subject=${subject}`;
  const { form } = (await who.browser.call(`/api/procedures/dispute-visit?subject=${subject}`)).body as {
    form: { pages: { key: string }[] };
  };
  let version = 0;
  for (const { key } of form.pages) {
    const answers = { kind: 'not-me', phone: '0912345678', deliveryMethod: 'electronic' };
    const saved = await who.browser.call(url, { method: 'PUT', body: { page: key, version, answers } });
    version = (saved.body['draft'] as { version: number }).version;
  }
  const { codeId } = (await who.browser.call(`/api/drafts/dispute-visit/code?subject=${subject}`, { method: 'POST', body: {} }))
    .body;
  const body = {
    procedure: 'dispute-visit',
    subject,
    clientKey: randomUUID(),
    codeId,
    code: await lastCodeTo(desk.services, who.personId),
    commitment: true,
  };
  return String((await who.browser.call('/api/applications', { method: 'POST', body })).body['number']);
}

const act = (officer: Awaited<ReturnType<Desk['officer']>>, number: string, action: string, body: object = {}) =>
  officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: { clientKey: randomUUID(), ...body } });

describe('«Không phải tôi»', () => {
  test('ends with a note beside the visit, which stays as it was sent', async () => {
    const who = await desk.citizen();
    const visitId = await visitOf(who, false);
    const number = await dispute(who, visitId);
    const [worker, approver] = [await desk.officer(['reception', 'case-officer']), await desk.officer(['approver'])];
    expect((await worker.call(`/api/applications/${number}`)).body['facts']).toMatchObject({
      visit: { sensitive: false, content: { diagnosisCode: 'B20', lines: [{ quantity: 10 }] } },
    });
    expect((await act(worker, number, 'accept')).body).toEqual({ state: 'awaiting-approval' });
    expect((await act(approver, number, 'accept')).body).toEqual({ state: 'decided' });
    const { rows } = await desk.asOwner((client) =>
      client.query('select kind, application_number as number from visit_note where person_id = $1', [who.personId]),
    );
    expect(rows).toEqual([{ kind: 'not-this-person', number }]);
  });

  test('about a sensitive visit shows the officer where and when, and nothing else', async () => {
    const who = await desk.citizen();
    const number = await dispute(who, await visitOf(who, true));
    const officer = await desk.officer(['reception', 'case-officer', 'approver']);
    const seen = await officer.call(`/api/applications/${number}`);
    expect(seen.body['facts']).toMatchObject({
      visit: { facilityName: 'Bệnh viện Mẫu', admittedOn: '2026-11-02', sensitive: true, content: null },
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/B20|không nên thấy|100000/);
    expect(Object.keys(seen.body['facts'] as object)).not.toContain('cards');
  });

  test('a visit of somebody else cannot be disputed', async () => {
    const [who, other] = [await desk.citizen(), await desk.citizen()];
    const visitId = await visitOf(other, false);
    expect((await who.browser.call(`/api/drafts/dispute-visit?subject=${visitId}`)).status).toBe(404);
  });

  test('one file a visit: another visit may be disputed beside it', async () => {
    const who = await desk.citizen();
    const [first, second] = [await dispute(who, await visitOf(who, false)), await visitOf(who, false)];
    desk.clock.forward({ minutes: 1 });
    expect(await dispute(who, second)).toMatch(/^BS-261122-/);
    expect(first).toMatch(/^BS-261122-/);
  });
});
