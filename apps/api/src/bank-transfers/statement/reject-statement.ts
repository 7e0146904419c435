import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import { SHORTEST_REASON } from '../../received-payments/desk/reason.ts';
import type { Services } from '../../services.ts';
import { repeatOf, withUploaded } from './lock-uploaded.ts';

const REJECT = sql(
  'reject-uploaded-statement',
  `update uploaded_statement set state = 'rejected', decided_by = $2, decided_at = $3, reason = $4 where upload_id = $1`,
);

/** Nothing of it is booked; the file stays as evidence. Uploaded again, it waits anew. */
export async function rejectStatement(
  services: Services,
  { officerId }: Officer,
  { uploadId, ...written }: { uploadId: string; reason: string },
): Promise<Result<undefined>> {
  const reason = cleanWrittenText(written.reason);
  if (reason.length < SHORTEST_REASON) return refuse('text-too-short', { field: 'reason', params: { limit: SHORTEST_REASON } });
  return withUploaded(services, { uploadId, officerId }, async (tx, found, now) => {
    if (found.state === 'rejected') {
      const repeat = repeatOf(found, officerId);
      return repeat.ok ? ok(undefined) : repeat;
    }
    if (found.state !== 'waiting') return refuse('bank-statement-decided');
    await tx.run(REJECT, [uploadId, officerId, now, reason]);
    return ok(undefined);
  });
}
