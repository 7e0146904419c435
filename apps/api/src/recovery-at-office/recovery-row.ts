import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Contact } from '../sign-in/contacts.ts';

/** What an officer looks at before a recovery is begun. */
export const PAPERS = ['citizen-card', 'identity-certificate', 'passport'] as const;
export type Paper = (typeof PAPERS)[number];

/** One that is not over: it waits, or its link has been sent. */
export type LivingRecovery = Contact & {
  recoveryId: string;
  begunBy: string;
  agencyName: string;
  onRecord: boolean;
  begunAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  state: 'waiting' | 'sent';
  linkEndsAt: Temporal.Instant | null;
};

/** `owner`: whoever holds a link of the notice, or is signed in. `contact-gone`: its contact was taken off the record meanwhile. */
export type StoppedBy = 'officer' | 'owner' | 'contact-gone';

const COLUMNS = `r.recovery_id as "recoveryId", r.begun_by as "begunBy", coalesce(a.name, r.agency_code) as "agencyName", r.channel, r.recipient,
  r.on_record as "onRecord", r.begun_at as "begunAt", r.due_at as "dueAt", r.state, r.link_ends_at as "linkEndsAt"`;
const LIVING = `from office_recovery r left join agency a on a.agency_code = r.agency_code
  where r.person_id = $1 and (r.state = 'waiting' or (r.state = 'sent' and r.link_ends_at > $2))`;

const FIND_LIVING = sql<LivingRecovery>('living-office-recovery', `select ${COLUMNS} ${LIVING}`);
const LOCK_LIVING = sql<LivingRecovery>('lock-living-office-recovery', `select ${COLUMNS} ${LIVING} for update of r`);

const INSERT = sql(
  'insert-office-recovery',
  `insert into office_recovery (person_id, recovery_id, begun_by, agency_code, paper, reason, channel, recipient, on_record, begun_at, due_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);
const MARK_SENT = sql(
  'mark-office-recovery-sent',
  `update office_recovery set state = 'sent', sent_at = $3, link_ends_at = $4 where person_id = $1 and recovery_id = $2 and state = 'waiting'`,
);
const FINISH = sql<{ recoveryId: string }>(
  'finish-office-recovery',
  `update office_recovery set state = 'finished', ended_at = $3
    where person_id = $1 and recovery_id = $2 and state = 'sent' returning recovery_id as "recoveryId"`,
);
const STOP = sql<Contact>(
  'stop-office-recovery',
  `update office_recovery set state = 'stopped', ended_at = $2, stopped_by = $3, stopping_officer = $4
    where person_id = $1 and (state = 'waiting' or (state = 'sent' and link_ends_at > $2)) returning channel, recipient`,
);
const EXPIRE = sql(
  'expire-office-recovery',
  `update office_recovery set state = 'expired', ended_at = link_ends_at where person_id = $1 and state = 'sent' and link_ends_at <= $2`,
);

export async function livingRecoveryOf(
  query: Query,
  personId: number,
  now: Temporal.Instant,
): Promise<LivingRecovery | undefined> {
  const [found] = await query(FIND_LIVING, [personId, now]);
  return found;
}

export async function lockLivingRecovery(
  tx: Transaction,
  personId: number,
  now: Temporal.Instant,
): Promise<LivingRecovery | undefined> {
  const [found] = await tx.run(LOCK_LIVING, [personId, now]);
  return found;
}

/** Where the link of one before has run out and nobody has noted it yet, that one makes room. */
export async function insertRecovery(
  tx: Transaction,
  personId: number,
  recovery: Contact & {
    begunBy: string;
    agencyCode: string;
    paper: Paper;
    reason: string;
    onRecord: boolean;
    begunAt: Temporal.Instant;
    dueAt: Temporal.Instant;
  },
): Promise<void> {
  const { begunBy, agencyCode, paper, reason, channel, recipient, onRecord, begunAt, dueAt } = recovery;
  await tx.run(EXPIRE, [personId, begunAt]);
  const row = [begunBy, agencyCode, paper, reason, channel, recipient, onRecord, begunAt, dueAt];
  await tx.run(INSERT, [personId, randomUUID(), ...row]);
}

export async function markSent(
  tx: Transaction,
  personId: number,
  recoveryId: string,
  { now, linkEndsAt }: { now: Temporal.Instant; linkEndsAt: Temporal.Instant },
): Promise<void> {
  await tx.run(MARK_SENT, [personId, recoveryId, now, linkEndsAt]);
}

/** Of two at once one has it. */
export async function markFinished(
  tx: Transaction,
  personId: number,
  recoveryId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  return (await tx.run(FINISH, [personId, recoveryId, now])).length > 0;
}

/** Answers the contact whose link will not come, or undefined where there was nothing to stop. */
export async function markStopped(
  tx: Transaction,
  personId: number,
  { by, officerId, now }: { by: StoppedBy; officerId?: string | undefined; now: Temporal.Instant },
): Promise<Contact | undefined> {
  const [stopped] = await tx.run(STOP, [personId, now, by, officerId ?? null]);
  return stopped;
}
