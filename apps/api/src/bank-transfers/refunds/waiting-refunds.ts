import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { ofOwnAgency } from '../../officers/agency-scope.ts';
import { REFUND_CHANNEL } from '../../payment-channels/refund-channel.ts';

/** Refunds of transfers that stand in no file yet; $1: the officer's agency. */
export const TO_FILE = `from payment_refund r join received_payment p on p.payment_id = r.payment_id and ${REFUND_CHANNEL} = 'bank-transfer'
  left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
  where r.state = 'approved' and ${ofOwnAgency('o.agency_code')}
    and not exists (select from bank_refund_file_line l where l.refund_id = r.refund_id)`;

/** The account is written whole: some banks show its last figures only. */
export const HAS_ACCOUNT = `coalesce(r.to_account, p.message->>'counterAccount', '') ~ '^[0-9A-Za-z]{6,19}$'`;

const count = z.number().int();
export const refundFiles = z.object({
  waiting: z.object({
    count,
    amount: count.describe('whole đồng'),
    withoutAccount: count.describe('The statement did not say where the money came from: paid back outside a file'),
  }),
  files: z
    .array(z.object({ fileId: z.uuid(), madeAt: z.string(), madeBy: z.string(), count, total: count }))
    .describe('newest first'),
});
export type RefundFiles = z.infer<typeof refundFiles>;

const WAITING = sql<RefundFiles['waiting']>(
  'refunds-waiting-for-file',
  `select count(*) filter (where known)::int as count, coalesce(sum(amount) filter (where known), 0)::float8 as amount,
          count(*) filter (where not known)::int as "withoutAccount"
     from (select r.amount, ${HAS_ACCOUNT} as known ${TO_FILE}) x`,
);
const FILES = sql<Omit<RefundFiles['files'][number], 'madeAt'> & { madeAt: Temporal.Instant }>(
  'refund-files',
  `select f.file_id as "fileId", f.made_at as "madeAt", m.full_name as "madeBy", f.count, f.total
     from bank_refund_file f join officer m on m.officer_id = f.made_by where m.agency_code = $1 order by f.made_at desc limit 50`,
);

/** What waits for a file, and the files of the office. */
export async function refundFilesOf(query: Query, agencyCode: string): Promise<RefundFiles> {
  const [[waiting], files] = await Promise.all([query(WAITING, [agencyCode]), query(FILES, [agencyCode])]);
  return {
    waiting: waiting ?? { count: 0, amount: 0, withoutAccount: 0 },
    files: files.map(({ madeAt, ...file }) => ({ ...file, madeAt: madeAt.toString() })),
  };
}
