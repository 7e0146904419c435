import { type ApplicationEventType, foldApplication, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type Filed, loadEvents } from '../file.ts';
import { type Receipt, receiptOf } from './receipt.ts';

const FIND_BY_CLIENT_KEY = sql<Filed & { requestDigest: string }>(
  'find-application-by-client-key',
  `select person_id as "personId", application_id as "applicationId", number, procedure, subject_key as "subjectKey", answers, chosen,
          submitted_at as "submittedAt", request_digest as "requestDigest"
     from application where person_id = $1 and client_key = $2`,
);

/** The first receipt, where this request was answered before; `client-key-reused` where its key was used for another. */
export async function findRepeat(
  query: Query,
  personId: number,
  clientKey: string,
  requestDigest: string,
): Promise<Result<Receipt> | undefined> {
  const [found] = await query(FIND_BY_CLIENT_KEY, [personId, clientKey]);
  if (!found) return undefined;
  if (found.requestDigest !== requestDigest) return refuse('client-key-reused');
  return ok(await receiptOf(query, found, asAnswered(await loadEvents(query, found))));
}

const saidAtOnce: readonly ApplicationEventType[] = ['received', 'decided'];

/** The state that the first answer told: sending, and the reception or the machine's decision where it came in the same breath. */
function asAnswered(events: Awaited<ReturnType<typeof loadEvents>>): ReturnType<typeof foldApplication> {
  const first = events[0];
  return foldApplication(
    events.filter((event) => event === first || (event.at === first?.at && saidAtOnce.includes(event.type))),
  );
}
