import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { UUID } from '../uuid.ts';
import type { Person } from './session.ts';
import { recordSignInEvent } from './sign-in-event.ts';

/** A device that waits for a word from this one. */
export type AskingDevice = { requestId: string; name: string; matchingNumber: string; createdAt: string };

const LIST_REQUESTS = sql<Omit<AskingDevice, 'createdAt'> & { createdAt: Temporal.Instant }>(
  'list-device-requests',
  `select request_id as "requestId", name, matching_number as "matchingNumber", created_at as "createdAt" from device_request
    where account_id = $1 and answer is null and used_at is null and expires_at > $2 order by created_at desc limit 5`,
);

const ANSWER_REQUEST = sql<{ name: string }>(
  'answer-device-request',
  `update device_request set answer = $3 where account_id = $1 and request_id = $2 and answer is null and used_at is null and expires_at > $4
   returning name`,
);

const END_CODES = sql(
  'end-codes-of-device-request',
  `update one_time_code set expires_at = $2 where purpose = 'activate-device' and bound_to = $1 and expires_at > $2`,
);

export async function askingDevicesOf({ db, clock }: Services, { accountId }: Person): Promise<AskingDevice[]> {
  const rows = await db.read(LIST_REQUESTS, [accountId, clock.now()]);
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toString() }));
}

/** Of two answers the first counts. A refused device has no use for its code either. */
export async function answerDevice(
  { db, clock }: Services,
  { accountId }: Person,
  { requestId, answer }: { requestId: string; answer: 'confirmed' | 'refused' },
): Promise<Result<undefined>> {
  if (!UUID.test(requestId)) return refuse('not-found');
  const now = clock.now();
  return db.transaction(async (tx) => {
    const [asking] = await tx.run(ANSWER_REQUEST, [accountId, requestId, answer, now]);
    if (!asking) return refuse('device-request-over');
    if (answer === 'refused') {
      await tx.run(END_CODES, [requestId, now]);
      await recordSignInEvent(tx, { accountId, kind: 'device-refused', deviceName: asking.name, now });
    }
    return ok(undefined);
  });
}
