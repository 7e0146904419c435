import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

export type RegistrationActor = { kind: 'citizen' | 'officer' | 'machine'; id: string | null };
export type RegistrationEventType = 'submitted' | 'taken' | 'register-asked' | 'approved' | 'refused';
export type RegistrationEvent = {
  at: Temporal.Instant;
  type: RegistrationEventType;
  actorKind: RegistrationActor['kind'];
  actorId: string | null;
};

const INSERT_EVENT = sql(
  'insert-registration-event',
  `insert into registration_event (registration_id, seq, at, actor_kind, actor_id, type)
   select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5 from registration_event where registration_id = $1`,
);
const EVENTS = sql<RegistrationEvent>(
  'registration-events',
  'select at, type, actor_kind as "actorKind", actor_id as "actorId" from registration_event where registration_id = $1 order by seq',
);

/** The caller holds the declaration's row. */
export async function recordEvent(
  tx: Transaction,
  registrationId: string,
  event: { type: RegistrationEventType; actor: RegistrationActor; now: Temporal.Instant },
): Promise<void> {
  await tx.run(INSERT_EVENT, [registrationId, event.now, event.actor.kind, event.actor.id, event.type]);
}

export function eventsOf(query: Query, registrationId: string): Promise<RegistrationEvent[]> {
  return query(EVENTS, [registrationId]);
}
