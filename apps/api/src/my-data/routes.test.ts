import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { latePayment } from '../received-payments/desk/desk-payments-fixture.ts';
import { exportJson, FORMAT } from './export-json.ts';
import { PERSONAL_TABLES } from './personal-data.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const document = z.object({
  format: z.literal(FORMAT),
  protectedVisits: z.object({ included: z.boolean(), leftOut: z.number() }),
  notIncluded: z.array(z.object({ table: z.string(), why: z.object({ vi: z.string(), en: z.string() }) })),
  sections: z.record(
    z.string(),
    z.object({
      title: z.object({ vi: z.string(), en: z.string() }),
      fields: z.record(z.string(), z.string()),
      rows: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});

const take = ({ browser }: SignedInCitizen, format: 'json' | 'pdf', protectedVisits = false) =>
  raw(desk.citizenApp, browser, 'POST', '/api/my-data/export', {
    payload: Buffer.from(JSON.stringify({ format, protectedVisits })),
    headers: { 'content-type': 'application/json' },
  });

/** Somebody with a visit that anybody may see in a list and one that is protected, about which they have complained. */
async function patient(): Promise<SignedInCitizen> {
  const citizen = await desk.citizen({ fullName: 'Đỗ Thị Bệnh' });
  await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ visit_id: string; sensitive: boolean }>(
      `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope, sensitive)
       values ($1, gen_random_uuid(), 'open', '01999', 'outpatient', '2026-03-01', 'J00', 'Cảm thường', 100, 80, 20, 0, false),
              ($1, gen_random_uuid(), 'protected', '01999', 'outpatient', '2025-03-01', 'B20', 'BI-MAT', 100, 80, 20, 0, true) returning visit_id, sensitive`,
      [citizen.personId],
    );
    const hidden = rows.find(({ sensitive }) => sensitive)?.visit_id;
    await client.query(
      `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, amount, fund_pays, copayment, out_of_scope)
       values ($1, $2, 1, 'drug', 'X', 'BI-MAT thuốc', 'viên', 1, 1, 100, 1, 1, 0, 0)`,
      [citizen.personId, hidden],
    );
    await client.query(
      `insert into application (person_id, application_id, number, procedure, subject_key, client_key, request_digest, answers, submitted_at, state, agency_code, last_seq, updated_at)
       values ($1, gen_random_uuid(), 'N-1', 'dispute-visit', $2, gen_random_uuid(), '', '{"text": "BI-MAT khiếu nại"}', now(), 'submitted', '0101', 1, now())`,
      [citizen.personId, hidden],
    );
    await client.query(
      `insert into application_event (person_id, application_id, seq, at, actor_kind, type, data)
       select person_id, application_id, 1, now(), 'citizen', 'submitted', '{"text": "BI-MAT"}' from application where person_id = $1`,
      [citizen.personId],
    );
  });
  return citizen;
}

test('the JSON holds every table, describes itself, and nobody else’s rows', async () => {
  const [citizen, other] = [await patient(), await desk.citizen({ fullName: 'Người Khác Hẳn' })];
  const answer = await take(citizen, 'json');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('du-lieu-cua-toi-2026-11-22.json');
  const { sections } = document.parse(answer.json());
  expect(Object.keys(sections)).toEqual(PERSONAL_TABLES.map(({ table }) => table));
  expect(sections['person']).toMatchObject({ fields: { birth_date: 'date' }, rows: [{ full_name: 'Đỗ Thị Bệnh' }] });
  expect(sections['card']?.rows).toHaveLength(1);
  expect(sections['access_log']?.rows).toMatchObject([{ purpose: 'own-export' }]);
  expect(answer.body).not.toContain('Người Khác Hẳn');
  expect(document.parse((await take(other, 'json')).json()).sections['visit']?.rows).toEqual([]);
});

test('no secret leaves with it', async () => {
  const citizen = await desk.citizen();
  const { body } = await take(citizen, 'json');
  for (const secret of ['password_hash', 'secret_hash', 'token_hash', 'sealed_key', 'other_person_id', 'person_id'])
    expect(body).not.toContain(`"${secret}"`);
});

test('money that came for one’s orders is in it, and what went back, and nobody else’s', async () => {
  const payer = await latePayment(desk);
  const other = await latePayment(desk);
  const officers = [await desk.officer(['case-officer']), await desk.officer(['approver'])].map(({ officerId }) => officerId);
  await desk.asOwner((client) =>
    client.query(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       select gen_random_uuid(), payment_id, 1000, 'GIUA-CAN-BO', $2, $3, reference, 'approved', now() from received_payment where reference = any($1)`,
      [[payer.reference, other.reference], ...officers],
    ),
  );
  const text: string[] = [];
  for await (const piece of exportJson(desk.services.db, {
    personId: payer.payerId,
    protectedVisits: false,
    at: desk.clock.now(),
  }))
    text.push(piece);
  const { sections } = document.parse(JSON.parse(text.join('')));
  expect(sections['received_payment']?.rows).toMatchObject([{ reference: payer.reference, amount: 1_366_200, state: 'open' }]);
  expect(sections['payment_refund']?.rows).toMatchObject([{ amount: 1000, state: 'approved' }]);
  expect(text.join('')).not.toContain('GIUA-CAN-BO');
  expect(text.join('')).not.toContain(other.reference);
});

test('protected visits and whatever is about them come only by choice, and marked', async () => {
  const citizen = await patient();
  const without = await take(citizen, 'json');
  expect(without.body).not.toContain('BI-MAT');
  expect(document.parse(without.json()).protectedVisits).toEqual({ included: false, leftOut: 1 });
  const withThem = document.parse((await take(citizen, 'json', true)).json());
  expect(withThem.sections['visit']?.rows.map((row) => [row['main_diagnosis_code'], row['sensitive']])).toEqual([
    ['B20', true],
    ['J00', false],
  ]);
  for (const table of ['visit_line', 'application', 'application_event']) expect(withThem.sections[table]?.rows).toHaveLength(1);
});

test('what officers wrote for each other stays with them', async () => {
  const citizen = await desk.citizen();
  const officer = await desk.officer(['reception', 'case-officer']);
  const number = await desk.send(citizen, { reason: 'torn' });
  await officer.call(`/api/applications/${number}/note`, {
    method: 'POST',
    body: { clientKey: crypto.randomUUID(), text: 'GIUA-CAN-BO' },
  });
  const { body } = await take(citizen, 'json');
  expect(body).toContain(number);
  expect(body).not.toContain('GIUA-CAN-BO');
});

test('the PDF is a PDF', async () => {
  const answer = await take(await patient(), 'pdf', true);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('it needs a proof of identity of the last minutes, and is given ten times a day', async () => {
  const [citizen, late] = [await desk.citizen(), await desk.citizen()];
  const statuses: number[] = [];
  for (let time = 0; time < 11; time += 1) statuses.push((await take(citizen, 'json')).statusCode);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  desk.clock.forward({ minutes: 11 });
  const refused = await take(late, 'json');
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'reauthentication-needed']);
  expect((await late.browser.call('/api/my-data')).body).toMatchObject({ proved: false, consents: [] });
});

test('a consent to share stands until it is withdrawn', async () => {
  const [giver, holder] = [
    await desk.citizen(),
    await desk.citizen({ fullName: 'Lê Văn Nhận', socialInsuranceNumber: '0187654321' }),
  ];
  const shareId = '6f0a2f0e-38a5-4a57-9a26-0d2d3e6a3f10';
  const body = { shareId, number: '0187654321', name: 'Lê Văn Nhận', readables: ['card'], until: '2026-12-31' };
  expect((await giver.browser.call('/api/shares', { method: 'POST', body })).status).toBe(204);
  const consents = async () => (await giver.browser.call('/api/my-data')).body['consents'];
  expect(await consents()).toMatchObject([{ what: 'share', about: shareId, name: 'Lê Văn Nhận', given: true }]);
  await holder.browser.call(`/api/shares/${shareId}/accept`, { method: 'POST' });
  await giver.browser.call(`/api/shares/${shareId}/end`, { method: 'POST' });
  expect(await consents()).toMatchObject([{ about: shareId, given: false }]);
});
