import {
  type Actor,
  type ActorKind,
  type Application,
  type ApplicationEvent,
  applyEvent,
  type FiledAtDesk,
  foldApplication,
  ok,
  type RecordedEvent,
  refuse,
  type Result,
} from '@openvssid/core';
import type { Answers, Choices, FormPaper } from '@openvssid/procedures';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../people/records-of.ts';
import type { Sending } from './sending.ts';

/** What never changes about a sent application. */
export type Filed = {
  personId: number;
  applicationId: string;
  number: string;
  procedure: string;
  subjectKey: string;
  answers: Answers;
  /** Of the person's records offered as answers, those that were taken, in the words of that day. */
  chosen: Choices;
  /** The official form as it was filled in; null where there is none, and for applications older than its keeping. */
  officialForm: FormPaper | null;
  submittedAt: Temporal.Instant;
};

/** An application with its book of events and what they make of it. */
export type ApplicationFile = Filed & { events: readonly RecordedEvent[]; now: Application };

const COLUMNS = `person_id as "personId", application_id as "applicationId", number, procedure, subject_key as "subjectKey", answers, chosen, official_form as "officialForm", submitted_at as "submittedAt"`;

const FIND_OWN = sql<Filed>(
  'find-own-application',
  `select ${COLUMNS} from application a where ${OF_PERSON('a', '$1')} and number = $2`,
);
const LOCK_OWN = sql<Filed>(
  'lock-own-application',
  `select ${COLUMNS} from application a where ${OF_PERSON('a', '$1')} and number = $2 for update of a`,
);
const FIND_OF_AGENCY = sql<Filed>(
  'find-agency-application',
  `select ${COLUMNS} from application where person_id = $1 and number = $2 and agency_code = $3`,
);
const LOCK_OF_AGENCY = sql<Filed>(
  'lock-agency-application',
  `select ${COLUMNS} from application where person_id = $1 and number = $2 and agency_code = $3 for update`,
);

const PERSON_OF_NUMBER = sql<{ personId: number }>(
  'person-of-application-number',
  `select person_id as "personId" from route where kind = 'application' and key = $1`,
);

type EventRow = ApplicationEvent & { at: Temporal.Instant; actorKind: ActorKind; actorId: string | null };
const EVENTS = sql<EventRow>(
  'application-events',
  `select type, data, at, actor_kind as "actorKind", actor_id as "actorId" from application_event
    where person_id = $1 and application_id = $2 order by seq`,
);

/** The person's own file, also one sent under a number merged since; `lock` keeps others from changing it until the transaction ends. */
export async function findOwnFile(
  query: Query,
  personId: number,
  number: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ApplicationFile | undefined> {
  const [filed] = await query(lock === 'lock' ? LOCK_OWN : FIND_OWN, [personId, number]);
  return filed && withEvents(query, filed);
}

/** A file that lies with this agency now; those of other agencies do not exist for it. */
export async function findAgencyFile(
  query: Query,
  agencyCode: string,
  number: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ApplicationFile | undefined> {
  const [routed] = await query(PERSON_OF_NUMBER, [number]);
  if (!routed) return undefined;
  const [filed] = await query(lock === 'lock' ? LOCK_OF_AGENCY : FIND_OF_AGENCY, [routed.personId, number, agencyCode]);
  return filed && withEvents(query, filed);
}

async function withEvents(query: Query, filed: Filed): Promise<ApplicationFile> {
  const events = await loadEvents(query, filed);
  return { ...filed, events, now: foldApplication(events) };
}

export async function loadEvents(
  query: Query,
  { personId, applicationId }: Pick<Filed, 'personId' | 'applicationId'>,
): Promise<RecordedEvent[]> {
  const rows = await query(EVENTS, [personId, applicationId]);
  return rows.map(({ at, actorKind, actorId, ...event }) => ({
    ...event,
    at: at.toString(),
    actor: { kind: actorKind, id: actorId },
  }));
}

const INSERT_EVENT = sql(
  'insert-application-event',
  `insert into application_event (person_id, application_id, seq, at, actor_kind, actor_id, type, data, client_key, request_digest)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

function insertEvent(
  tx: Transaction,
  { personId, applicationId }: Pick<Filed, 'personId' | 'applicationId'>,
  seq: number,
  at: Temporal.Instant,
  { actor, type, data }: Omit<RecordedEvent, 'at'>,
  sending?: Sending,
) {
  const sent = [sending?.clientKey ?? null, sending?.requestDigest ?? null];
  return tx.run(INSERT_EVENT, [personId, applicationId, seq, at, actor.kind, actor.id, type, json(data), ...sent]);
}

const UPDATE_STATE = sql(
  'update-application-state',
  `update application set state = $3, agency_code = $4, assignee_id = $5, due_on = $6, answer_by = $7, last_seq = $8, updated_at = $9
    where person_id = $1 and application_id = $2`,
);

/**
 * Writes events into the book and what they come to beside it, in one transaction. The caller holds the lock and has asked
 * `mayHappen`: an event that cannot follow is a defect and throws.
 */
export async function appendEvents(
  tx: Transaction,
  file: ApplicationFile,
  happened: readonly { event: ApplicationEvent; actor: Actor; sending?: Sending | undefined }[],
  at: Temporal.Instant,
): Promise<ApplicationFile> {
  const { personId, applicationId } = file;
  let { now } = file;
  const events = [...file.events];
  for (const { event, actor, sending } of happened) {
    const recorded: RecordedEvent = { ...event, actor, at: at.toString() };
    now = applyEvent(now, recorded);
    events.push(recorded);
    await insertEvent(tx, file, now.lastSeq, at, recorded, sending);
  }
  await tx.run(UPDATE_STATE, [
    personId,
    applicationId,
    now.state,
    now.agencyCode,
    now.assigneeId,
    now.dueOn,
    now.answerBy,
    now.lastSeq,
    at,
  ]);
  return { ...file, events, now };
}

// A second open file of this kind, and a client key that is there already, insert nothing.
const INSERT_APPLICATION = sql<{ applicationId: string }>(
  'insert-application',
  `insert into application (person_id, application_id, number, procedure, subject_key, client_key, request_digest, answers, chosen, submitted_at,
                            state, agency_code, last_seq, updated_at, official_form)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'submitted', $11, 1, $10, $12)
   on conflict do nothing returning application_id as "applicationId"`,
);
const INSERT_ROUTE = sql('insert-application-route', `insert into route (kind, key, person_id) values ('application', $1, $2)`);

export type Opening = {
  filed: Filed;
  clientKey: string;
  requestDigest: string;
  agencyCode: string;
  actor: Actor;
  atDesk?: FiledAtDesk;
  /** Officers who may not decide on it, because they had a part in what it is about. */
  notBy?: readonly string[];
  /** The decided application that it takes up again, after a complaint. */
  reopens?: string;
};

/** The application and its first event. Refused (`application-open`) where one of this kind is under way. */
export async function openFile(
  tx: Transaction,
  { filed, clientKey, requestDigest, agencyCode, actor, atDesk, notBy = [], reopens }: Opening,
): Promise<Result<ApplicationFile>> {
  const { personId, applicationId, number, procedure, subjectKey, answers, chosen, officialForm, submittedAt } = filed;
  const first: RecordedEvent = {
    type: 'submitted',
    data: {
      agencyCode,
      ...(atDesk && { atDesk }),
      ...(notBy.length > 0 && { notBy: [...notBy] }),
      ...(reopens !== undefined && { reopens }),
    },
    actor,
    at: submittedAt.toString(),
  };
  const values = [
    personId,
    applicationId,
    number,
    procedure,
    subjectKey,
    clientKey,
    requestDigest,
    json(answers),
    json(chosen),
    submittedAt,
    agencyCode,
    officialForm && json(officialForm),
  ];
  const inserted = await tx.run(INSERT_APPLICATION, values);
  if (inserted.length === 0) return refuse('application-open');
  await tx.run(INSERT_ROUTE, [number, personId]);
  await insertEvent(tx, filed, 1, submittedAt, first);
  return ok({ ...filed, events: [first], now: foldApplication([first]) });
}
