import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { tellPaymentChangeUndone } from './tell-payment-change.ts';

// What was arranged after it is not believed either: it may build on the disputed one.
const CANCEL = sql<{ benefitId: string; fromMonth: string; applicationNumber: string }>(
  'cancel-disputed-arrangements',
  `update benefit_arrangement a set cancelled_at = $3, cancelled_because = 'disputed'
     from (select benefit_id, min(arranged_at) as since from benefit_arrangement where person_id = $1 and application_number = $2 group by benefit_id) d
    where a.person_id = $1 and a.benefit_id = d.benefit_id and a.arranged_at >= d.since and a.cancelled_at is null
   returning a.benefit_id as "benefitId", to_char(a.from_month, 'YYYY-MM') as "fromMonth", a.application_number as "applicationNumber"`,
);

const INSERT_CASE = sql(
  'insert-payment-case',
  `insert into security_case (person_id, case_id, opened_at, kind, data) values ($1, $2, $3, 'payment-change-disputed', $4)`,
);

/**
 * «Không phải tôi» to a change of payment: benefits are paid as before it from the next list on, and an officer gets a case to look at;
 * what a list has already sent out is for that officer. In the transaction that ends the sessions.
 */
export async function undoPaymentChange(tx: Transaction, personId: number, number: string, now: Temporal.Instant): Promise<void> {
  const cancelled = await tx.run(CANCEL, [personId, number, now]);
  const applications = [...new Set([number, ...cancelled.map(({ applicationNumber }) => applicationNumber)])];
  const months = cancelled.map(({ fromMonth }) => fromMonth).sort();
  await tx.run(INSERT_CASE, [personId, randomUUID(), now, json({ applications, fromMonth: months[0] ?? null })]);
  await tellPaymentChangeUndone(tx, personId, now);
}
