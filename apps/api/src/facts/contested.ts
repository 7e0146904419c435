import type { RecordedEvent } from '@openvssid/core';
import { TIME_ZONE } from '@openvssid/core';
import { type ContestedFact, procedureByKey } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type ApplicationFile, findOwnFile } from '../applications/file.ts';
import { findLetter } from '../letters/find.ts';
import { OF_PERSON } from '../people/records-of.ts';

const AGENCY_NAME = sql<{ name: string }>('agency-of-contested-decision', 'select name from agency where agency_code = $1');

const ANSWERED = sql<{ found: true }>(
  'complaint-answered',
  `select true as found from application a
    where ${OF_PERSON('a', '$1')} and procedure = 'complain-about-decision' and subject_key = $2 and state in ('decided', 'delivered', 'refused')
    limit 1`,
);

/** The person's own application of this number, and what was decided on it. */
export async function contestedFact(query: Query, personId: number, number: string): Promise<ContestedFact | undefined> {
  const file = await findOwnFile(query, personId, number);
  const procedure = file && procedureByKey(file.procedure);
  if (!file || !procedure) return undefined;
  return {
    number: file.number,
    service: procedure.name,
    sentOn: file.submittedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate(),
    decision: await decisionOn(query, file),
    answered: procedure.subject === 'application' || (await query(ANSWERED, [personId, number])).length > 0,
  };
}

async function decisionOn(query: Query, file: ApplicationFile): Promise<ContestedFact['decision']> {
  const decided = file.events.findLast(({ type }) => type === 'decided' || type === 'refused');
  if (!decided) return undefined;
  const delivered = file.events.find(({ type }) => type === 'delivered');
  const letter = await findLetter(query, file.personId, file.applicationId);
  const [agency] = await query(AGENCY_NAME, [file.now.agencyCode]);
  return {
    outcome: decided.type === 'decided' ? 'accepted' : 'refused',
    on: dayOf(decided),
    receivedOn: delivered && dayOf(delivered),
    letterNumber: letter?.number,
    agencyName: agency?.name ?? '',
    officers: officersIn(file.events),
  };
}

function dayOf({ at }: RecordedEvent): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(TIME_ZONE).toPlainDate();
}

/** Whoever had the file in hand, said something to it or decided; handing over a letter is no part in the decision. */
function officersIn(events: readonly RecordedEvent[]): string[] {
  const ids = events.flatMap(({ type, actor }) =>
    actor.kind === 'officer' && actor.id !== null && type !== 'delivered' && type !== 'received' ? [actor.id] : [],
  );
  return [...new Set(ids)];
}
