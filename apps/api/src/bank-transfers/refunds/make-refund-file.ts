import { randomUUID } from 'node:crypto';
import { json, sql } from '@openvssid/server/db/database';
import { newOrderReference, ok, refuse, type Result } from '@openvssid/core';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import { HAS_ACCOUNT, TO_FILE } from './waiting-refunds.ts';

const TAKE = sql<{ refundId: string; amount: number }>(
  'take-refunds-to-file',
  `select r.refund_id as "refundId", r.amount ${TO_FILE} and ${HAS_ACCOUNT}
    order by r.approved_at, r.refund_id for update of r skip locked`,
);
const WRITE_FILE = sql(
  'write-refund-file',
  `with file as (insert into bank_refund_file (file_id, made_at, made_by, count, total) values ($1, $2, $3, $4, $5) returning file_id),
        line as (
     insert into bank_refund_file_line (refund_id, file_id, reference)
     select l."refundId", file.file_id, l.reference from file, jsonb_to_recordset($6) as l("refundId" uuid, reference text)
     returning refund_id
   )
   update payment_refund r set state = 'sent', sent_at = $2 from line where r.refund_id = line.refund_id`,
);

/**
 * Puts the refunds that wait for it into a file for the bank; from then on they count as sent. Each bears a reference of its own, by which the
 * bank's statement says that it went. Refused (`refund-file-empty`) where none waits.
 */
export function makeRefundFile(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { officerId, agencyCode }: Pick<Officer, 'officerId' | 'agencyCode'>,
): Promise<Result<{ fileId: string }>> {
  return db.transaction(async (tx) => {
    const refunds = await tx.run(TAKE, [agencyCode]);
    if (refunds.length === 0) return refuse('refund-file-empty');
    const fileId = randomUUID();
    const total = refunds.reduce((sum, { amount }) => sum + amount, 0);
    const lines = refunds.map(({ refundId }) => ({ refundId, reference: newOrderReference() }));
    await tx.run(WRITE_FILE, [fileId, clock.now(), officerId, refunds.length, total, json(lines)]);
    return ok({ fileId });
  });
}
