import type { ActorKind, ApplicationEvent } from '@openvssid/core';
import { type ContestedFact, procedureByKey } from '@openvssid/procedures';
import { civilDay } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { findLetter } from '../letters/find.ts';
import { OF_PERSON } from '../people/records-of.ts';

type Contested = {
  personId: number;
  applicationId: string;
  procedure: string;
  submittedAt: Temporal.Instant;
  agencyName: string;
};
const CONTESTED = sql<Contested>(
  'contested-application',
  `select a.person_id as "personId", a.application_id as "applicationId", a.procedure, a.submitted_at as "submittedAt", coalesce(g.name, '') as "agencyName"
     from application a left join agency g on g.agency_code = a.agency_code
    where ${OF_PERSON('a', '$1')} and a.number = $2`,
);

type Happened = { type: ApplicationEvent['type']; at: Temporal.Instant; actorKind: ActorKind; actorId: string | null };
const HAPPENED = sql<Happened>(
  'events-of-contested-application',
  `select type, at, actor_kind as "actorKind", actor_id as "actorId" from application_event
    where person_id = $1 and application_id = $2 order by seq`,
);

const ANSWERED = sql<{ found: true }>(
  'complaint-answered',
  `select true as found from application a
    where ${OF_PERSON('a', '$1')} and procedure = 'complain-about-decision' and subject_key = $2 and state in ('decided', 'delivered', 'refused')
    limit 1`,
);

/** The person's own application of this number, and what was decided on it. */
export async function contestedFact(query: Query, personId: number, number: string): Promise<ContestedFact | undefined> {
  const [contested] = await query(CONTESTED, [personId, number]);
  const procedure = contested && procedureByKey(contested.procedure);
  if (!contested || !procedure) return undefined;
  return {
    number,
    service: procedure.name,
    sentOn: civilDay(contested.submittedAt),
    decision: await decisionOn(query, contested),
    answered: procedure.subject === 'application' || (await query(ANSWERED, [personId, number])).length > 0,
  };
}

async function decisionOn(query: Query, { personId, applicationId, agencyName }: Contested): Promise<ContestedFact['decision']> {
  const events = await query(HAPPENED, [personId, applicationId]);
  const decided = events.findLast(({ type }) => type === 'decided' || type === 'refused');
  if (!decided) return undefined;
  const delivered = events.find(({ type }) => type === 'delivered');
  const letter = await findLetter(query, personId, applicationId);
  return {
    outcome: decided.type === 'decided' ? 'accepted' : 'refused',
    on: civilDay(decided.at),
    receivedOn: delivered && civilDay(delivered.at),
    letterNumber: letter?.number,
    agencyName,
    officers: officersIn(events),
  };
}

/** Whoever had the file in hand, said something to it or decided; handing over a letter is no part in the decision. */
function officersIn(events: readonly Happened[]): string[] {
  const ids = events.flatMap(({ type, actorKind, actorId }) =>
    actorKind === 'officer' && actorId !== null && type !== 'delivered' && type !== 'received' ? [actorId] : [],
  );
  return [...new Set(ids)];
}
