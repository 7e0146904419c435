import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { orderFor, receivedFor } from '../contribution-orders/order-fixture.ts';
import { settlePayment } from '../received-payments/settle.ts';
import type { Desk, SignedInCitizen } from '../applications/application-fixture.ts';

const things = z.object({
  visitId: z.string(),
  benefitId: z.string(),
  serialNumber: z.string(),
  notificationId: z.string(),
  deviceId: z.string(),
  sessionId: z.string(),
  messageId: z.string(),
  shareId: z.string(),
  authorisationId: z.string(),
  takeoverId: z.string(),
  passkeyId: z.string(),
});

/** Ids of things that belong to one person, as they stand in the routes about them. */
export type OwnedThings = z.infer<typeof things> & {
  ward: string;
  documentId: string;
  feedbackNumber: string;
  orderReference: string;
};

/** Gives somebody who has sent an application a visit, a paper, a benefit and a child besides; answers what is theirs. */
export async function ownedThings(desk: Desk, owner: SignedInCitizen): Promise<OwnedThings> {
  const ward = await giveWard(desk, owner);
  const found = await desk.asOwner(async (client) => {
    return things.parse((await client.query(OWN, [owner.personId])).rows[0]);
  });
  const { documentId } = (await owner.browser.call('/api/insurance-book/issue', { method: 'POST' })).body as {
    documentId: string;
  };
  const feedback = { category: 'app', text: 'Chữ quá nhỏ.', clientKey: randomUUID() };
  const sent = (await owner.browser.call('/api/feedback', { method: 'POST', body: feedback })).body;
  return { ...found, orderReference: await paidOrder(desk, owner), documentId, feedbackNumber: String(sent['number']), ward };
}

/** Months that somebody ordered and paid; answers the order's reference. */
async function paidOrder({ services }: Desk, { personId }: SignedInCitizen): Promise<string> {
  const payer = { personId, insuranceNumber: '0190000000', fullName: 'Nguyễn Thị Mẫu' };
  const order = await orderFor(services, [payer], { fund: 'social-insurance', cardSerial: null, income: 1_500_000 });
  const { outcome } = await settlePayment(services, receivedFor(services, order));
  if (outcome !== 'recorded') throw new Error(`an order was not recorded: ${outcome}`);
  return order.reference;
}

/** A child for somebody to look after; answers how requests name it. */
export async function giveWard(desk: Desk, guardian: SignedInCitizen): Promise<string> {
  const child = await desk.citizen({ fullName: 'Trần Bé', birthDate: '2018-05-01' });
  await desk.asOwner((client) =>
    client.query(
      `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
       values ($1, 'guardian', $2, 'Trần Bé', 'mother', '2018-05-01'), ($2, 'ward', $1, 'Nguyễn Thị Mẫu', 'mother', '2018-05-01')`,
      [guardian.personId, child.personId],
    ),
  );
  const { people } = (await guardian.browser.call('/api/people-i-act-for')).body as { people: { reference: string }[] };
  return people[0]?.reference ?? '';
}

const OWN = `
  with v as (
    insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope)
    values ($1, gen_random_uuid(), 'K', '01999', 'outpatient', '2026-03-01', 'J00', 'Cảm', 100, 80, 20, 0) returning visit_id
  ), c as (
    insert into visit_certificate (person_id, visit_id, serial_number, kind, issued_on, content)
    select $1, visit_id, 'S-1', 'discharge', '2026-03-01', '[]' from v returning serial_number
  ), b as (
    insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, account_number)
    values ($1, gen_random_uuid(), 'monthly', 'pension', 'D-1', '2026-01-01', '2026-01-01', 1000, '0101', 'account', '999900001234') returning benefit_id
  ), s as (
    insert into share (person_id, share_id, role, other_name, typed_number, readables, state, invited_at, answer_by, until)
    values ($1, gen_random_uuid(), 'giver', 'Lê Văn Nhận', '0190000000', '{card}', 'invited', now(), now(), '2026-12-31') returning share_id
  ), r as (
    insert into recipient_authorisation (person_id, authorisation_id, role, other_name, benefit_id, benefit_kind, attorney_number, acts, from_day, to_day,
      certified_by, application_number, state, asked_at, answer_by)
    select $1, gen_random_uuid(), 'principal', 'Lê Văn Nhận', benefit_id, 'pension', '001999999999', '{monthly}', '2026-11-01', '2027-10-31', 'file', '652-1', 'active', now(), now()
      from b returning authorisation_id
  ), t as (
    insert into account_takeover (person_id, takeover_id, guardian_id, begun_by, child_name, guardian_name, state, begun_at, answer_by)
    values ($1, gen_random_uuid(), 0, 'guardian', 'Trần Bé', 'Trần Mẫu', 'asked', now(), now()) returning takeover_id
  ), k as (
    insert into passkey (person_id, passkey_id, credential_id, public_key, counter, transports, aaguid, backup_eligible, backed_up, name, created_at)
    values ($1, gen_random_uuid(), 'stranger', '', 0, '{}', gen_random_uuid(), false, false, 'Chrome · Android', now()) returning passkey_id
  )
  select (select visit_id from v) as "visitId", (select serial_number from c) as "serialNumber", (select benefit_id from b) as "benefitId",
         (select share_id from s) as "shareId", (select authorisation_id from r) as "authorisationId", (select takeover_id from t) as "takeoverId", (select passkey_id from k) as "passkeyId",
         (select notification_id from notification where person_id = $1 limit 1) as "notificationId",
         (select device_id from device where person_id = $1 limit 1) as "deviceId",
         (select session_id from session where person_id = $1 limit 1) as "sessionId",
         (select message_id from outbox where person_id = $1 and template = 'code' limit 1) as "messageId"`;
