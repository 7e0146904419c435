import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import type { Services } from '../../services.ts';

export const UPLOAD_STATES = ['waiting', 'releasing', 'released', 'rejected'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

export type LockedUpload = {
  uploadId: string;
  state: UploadState;
  uploadedBy: string;
  decidedBy: string | null;
  bookedBy: string | null;
  digest: Buffer;
  heldUntil: Temporal.Instant | null;
};

const LOCK = sql<LockedUpload>(
  'lock-uploaded-statement',
  `select upload_id as "uploadId", state, uploaded_by as "uploadedBy", decided_by as "decidedBy", booked_by as "bookedBy", digest,
          held_until as "heldUntil"
     from uploaded_statement where upload_id = $1 for update`,
);

/** Decides about an uploaded statement, one officer after the other, and never the one who uploaded it. */
export function withUploaded<T>(
  services: Services,
  { uploadId, officerId }: { uploadId: string; officerId: string },
  story: (tx: Transaction, found: LockedUpload, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const [found] = await tx.run(LOCK, [uploadId]);
    if (!found) return refuse('not-found');
    if (found.uploadedBy === officerId) return refuse('bank-statement-second-officer');
    return story(tx, found, momentNow(services));
  });
}

/** Whether somebody books it at this moment; a booking that was interrupted is held no longer than a few minutes. */
export const isHeld = (heldUntil: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  heldUntil !== null && Temporal.Instant.compare(heldUntil, now) > 0;

/** The very same decision once more, or somebody else's. */
export const repeatOf = ({ decidedBy, bookedBy }: LockedUpload, officerId: string): Result<false> =>
  decidedBy === officerId || bookedBy === officerId ? ok(false) : refuse('bank-statement-decided');
