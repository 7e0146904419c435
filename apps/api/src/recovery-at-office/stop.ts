import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Citizen } from '../http/citizen-session.ts';
import { requireRole } from '../officers/roles.ts';
import { readHelpReason } from '../officers/help-reason.ts';
import { type AtWork, withReading } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { endLinks, findLink, useLink } from '../sign-in/one-time-links.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { livingRecoveryOf, markStopped, type StoppedBy } from './recovery-row.ts';
import { tellOfStopping } from './tell.ts';

/** Says nothing about the person: the link may have been forwarded. */
export const recoveryToStop = z.object({
  agencyName: z.string(),
  begunAt: z.string(),
  dueAt: z.string(),
  sent: z.boolean().describe('the waiting period is over and the link is on its way'),
});
type RecoveryToStop = z.infer<typeof recoveryToStop>;

const INSERT_CASE = sql(
  'insert-recovery-case',
  `insert into security_case (person_id, case_id, opened_at, kind) values ($1, $2, $3, 'recovery-disputed')`,
);

/** What a link of the notice is about. Refusal: 'link-not-valid', also where the recovery is over. */
export async function findRecoveryToStop(services: Services, token: string): Promise<Result<RecoveryToStop>> {
  const link = await findLink(services.db, token, 'stop-recovery', services.clock.now());
  const pending = link && (await pendingRecovery(services, link.personId));
  return pending ? ok(pending) : refuse('link-not-valid');
}

/** The one of somebody who is signed in; undefined where there is none. */
export async function pendingRecovery({ db, clock }: Services, personId: number): Promise<RecoveryToStop | undefined> {
  const living = await livingRecoveryOf(db.read, personId, clock.now());
  if (!living) return undefined;
  const { agencyName, begunAt, dueAt, state } = living;
  return { agencyName, begunAt: begunAt.toString(), dueAt: dueAt.toString(), sent: state === 'sent' };
}

/** «Không phải tôi» from a notice. */
export async function stopByLink(services: Services, token: string): Promise<Result<undefined>> {
  const now = services.clock.now();
  const link = await findLink(services.db, token, 'stop-recovery', now);
  if (!link) return refuse('link-not-valid');
  const { personId } = link;
  return services.db.transaction(async (tx) => {
    if (!(await useLink(tx, { personId, token, purpose: 'stop-recovery', now }))) return refuse('link-not-valid');
    return (await stop(tx, personId, { by: 'owner', now })) ? ok(undefined) : refuse('link-not-valid');
  });
}

/** By whoever is signed in: no proof is asked, for it only keeps the account as it is. Once it is over there is nothing to do. */
export async function stopOwn(services: Services, { personId }: Citizen): Promise<void> {
  await services.db.transaction((tx) => stop(tx, personId, { by: 'owner', now: services.clock.now() }));
}

/** By any officer who may help with the account: a mistake at the desk, or a doubt. Nothing left to stop is no refusal. */
export async function stopByOfficer(
  services: Services,
  at: AtWork,
  readingId: string,
  typed: string,
): Promise<Result<undefined>> {
  const { officer, requestId } = at;
  const allowed = requireRole(officer, 'help-accounts');
  if (!allowed.ok) return allowed;
  const reason = readHelpReason(typed);
  if (!reason.ok) return reason;
  const { officerId, agencyCode } = officer;
  return withReading(services, at, readingId, async (tx, { personId }, now) => {
    const data = { agencyCode, reason: reason.value };
    if (!(await stop(tx, personId, { by: 'officer', officerId, data, now }))) return ok(undefined);
    await recordAccess(tx, {
      personId,
      actor: { kind: 'officer', id: officerId },
      institution: agencyCode,
      purpose: 'account-recovery-stopped',
      what: 'account',
      requestId,
      now,
    });
    return ok(undefined);
  });
}

/** Answers whether there was one. What its owner stops, an officer has to look at: somebody came with their papers. */
export async function stop(
  tx: Transaction,
  personId: number,
  stopping: {
    by: StoppedBy;
    officerId?: string;
    data?: { agencyCode: string; reason: string };
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const { by, officerId, data, now } = stopping;
  const promisedTo = await markStopped(tx, personId, { by, officerId, now });
  if (!promisedTo) return false;
  for (const purpose of ['recover-at-office', 'stop-recovery'] as const) await endLinks(tx, { personId, purpose, now });
  if (by === 'owner') await tx.run(INSERT_CASE, [personId, randomUUID(), now]);
  await recordSecurityEvent(tx, { personId, kind: 'recovery-stopped', ...(data && { data }), now });
  // One that was given up may be in other hands: it is told nothing more.
  await tellOfStopping(tx, personId, { promisedTo: by === 'contact-gone' ? undefined : promisedTo, now });
  return true;
}
