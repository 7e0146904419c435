import { createHash } from 'node:crypto';
import { type Actor, type ApplicationEventType, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { z } from 'zod';

/** With which form an act was sent, and what was in it: sent again, after a lost answer or by a second click, it is the first one. */
export type Sending = { clientKey: string; requestDigest: string };

export const clientKey = z.uuid().describe('Of the form, chosen by the client; the same act sent again with it is the first one');

/** `sent`: the body of a request with its key. */
export function sendingOf({ clientKey: key, ...sent }: { clientKey: string } & Record<string, unknown>): Sending {
  return { clientKey: key, requestDigest: createHash('sha256').update(JSON.stringify(sent)).digest('hex') };
}

const SENT = sql<{ sameRequest: boolean }>(
  'application-act-by-client-key',
  `select actor_kind = $5 and actor_id is not distinct from $6 and request_digest = $7 as "sameRequest" from application_event
    where person_id = $1 and application_id = $2 and type = $3 and client_key = $4`,
);

/**
 * What an act of this kind was answered when it was sent with this key before: that it is done, or `client-key-reused` where it said
 * something else or came from somebody else. The caller holds the file, so of two at once the second finds the first.
 */
export async function sentBefore(
  query: Query,
  { personId, applicationId }: { personId: number; applicationId: string },
  type: ApplicationEventType,
  actor: Actor,
  sending: Sending | undefined,
): Promise<Result<undefined> | undefined> {
  if (!sending) return undefined;
  const values = [personId, applicationId, type, sending.clientKey, actor.kind, actor.id, sending.requestDigest];
  const [before] = await query(SENT, values);
  return before && (before.sameRequest ? ok(undefined) : refuse('client-key-reused'));
}
