import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { recordAccess } from '../access-log/record.ts';
import { momentNow } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import { countHit } from '../http/tries.ts';
import { tellingOfQuota, withinReadingQuota } from '../officers/reading-quota.ts';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';

const money = z.number().int().describe('đồng');

export const paymentShown = z.object({
  number: z.number().int(),
  reference: z.string(),
  month: z.string(),
  fullName: z.string(),
  insuranceNumber: z.string().nullable(),
  kind: z.string(),
  amount: money,
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  bankBranch: z.string().nullable(),
  accountEnding: z.string().nullable(),
  cashPoint: z.string().nullable(),
  attorneyName: z.string().nullable(),
  attorneyNumber: z.string().nullable(),
  state: z.enum(['listed', 'held', 'paid', 'returned']),
  settledOn: z.iso.date().nullable(),
  reason: z.string().nullable(),
  lines: z.array(z.object({ month: z.string(), kind: z.enum(['regular', 'arrears', 'recovery']), amount: money })),
  mayHold: z.boolean(),
});
type Row = z.infer<typeof paymentShown> & { personId: number };

const PAYMENT = sql<Row>(
  'payment-of-list',
  `select p.person_id as "personId", p.number, p.reference, to_char(p.month, 'YYYY-MM') as month, p.full_name as "fullName",
          p.insurance_number as "insuranceNumber", b.kind, p.amount, p.pay_method as "payMethod", k.short_name as "bankName", p.bank_branch as "bankBranch",
          right(p.account_number, 4) as "accountEnding", p.cash_point as "cashPoint", p.attorney_name as "attorneyName",
          p.attorney_number as "attorneyNumber", p.state, p.settled_on as "settledOn", p.reason, l.approved_at is null and p.state = 'listed' as "mayHold",
          (select json_agg(json_build_object('month', to_char(x.for_month, 'YYYY-MM'), 'kind', x.kind, 'amount', x.amount) order by x.for_month, x.seq)
             from benefit_payment_line x where x.person_id = p.person_id and x.payment_id = p.payment_id) as lines
     from benefit_payment p join payment_list l on l.list_id = p.list_id
     join benefit b on b.person_id = p.person_id and b.benefit_id = p.benefit_id left join bank k on k.key = p.bank_key
    where l.agency_code = $1 and p.list_id = $2 and p.number = $3`,
);

/** Whose payment it is, and what it is made of; the person's access log says who looked. */
export async function showPayment(
  services: Services,
  { officer, requestId }: AtWork,
  { listId, number }: { listId: string; number: number },
): Promise<Result<z.infer<typeof paymentShown>>> {
  const counted = await countHit(services, 'payment-read-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  return tellingOfQuota(services, officer, () =>
    services.db.transaction(async (tx) => {
      const now = momentNow(services);
      const [row] = await tx.run(PAYMENT, [officer.agencyCode, listId, number]);
      if (!row) return refuse('not-found');
      const { personId, ...payment } = row;
      const admitted = await withinReadingQuota(tx.run, services, officer, personId, now);
      if (!admitted.ok) return admitted;
      await recordAccess(tx, {
        personId,
        actor: { kind: 'officer', id: officer.officerId },
        institution: officer.agencyCode,
        purpose: 'payment',
        what: 'benefits',
        requestId,
        now,
      });
      return ok(payment);
    }),
  );
}
