import { randomBytes } from 'node:crypto';
import { applicationNumber, ok, refuse, type Result, writtenIn } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/caller.ts';
import { hashToken } from '@openvssid/server/tokens';
import { approve } from './approve.ts';
import { contactOf, NOBODY } from './contact-code.ts';
import { atStep, type DraftWithImages, takeDraft } from './draft.ts';
import { recordEvent } from './events.ts';
import { judge, machineMayApprove, provedAtVneid } from './judge.ts';
import { receiptToken } from './receipt.ts';
import { holderOf, lockPerson, phoneInUse, recordOf } from './record.ts';
import { tellReceived } from './tell.ts';
import type { Registration } from './registration.ts';

const NUMBER_PREFIX = 'TKDK';

const SENT = sql<{ registrationId: string }>(
  'registration-of-draft',
  'select registration_id as "registrationId" from registration where draft_hash = $1',
);
const INSERT_REGISTRATION = sql(
  'insert-registration',
  `insert into registration (registration_id, number, draft_hash, receipt_hash, person_id, agency_code, details, channel, contact, language,
                             register_answer, findings, vneid, state, submitted_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $14, 'new', $13, $13)`,
);

/**
 * Sends the declaration; answers the token of its receipt. The same browser sending again gets the same one: a double click, or an
 * answer that was lost. What is found about the number is never part of the answer. Refusals: 'registration-missing',
 * 'registration-step', 'too-many-requests'.
 */
export async function sendDeclaration(
  services: Services,
  draft: DraftWithImages,
  { token, caller }: { token: string; caller: Caller },
): Promise<Result<string>> {
  const ready = atStep(draft, 'check');
  if (!ready.ok) return ready;
  const { recipient } = contactOf(draft.details, draft.codeChannel ?? 'sms');
  for (const limited of [
    await countHit(services, 'registration-by-contact', recipient),
    await countHit(services, 'registration-by-address', caller.address),
  ])
    if (!limited.ok) return limited;
  const sent = await services.db.transaction((tx) => file(tx, services, token, caller));
  if (!sent.ok && sent.refusal.code === 'registration-missing') return (await sentBefore(services, token)) ?? sent;
  return sent;
}

/** The receipt of what this browser has sent already. */
export async function sentBefore(services: Services, token: string): Promise<Result<string> | undefined> {
  const [sent] = await services.db.read(SENT, [hashToken(token)]);
  return sent && ok(receiptToken(token));
}

async function file(tx: Transaction, services: Services, token: string, caller: Caller): Promise<Result<string>> {
  const draft = await takeDraft(tx, token, services.clock.now());
  if (!draft) return refuse('registration-missing');
  // Somebody may have changed the details in another tab since.
  const ready = atStep(draft, 'check');
  if (!ready.ok) return ready;
  const registration = await openRegistration(tx, services, draft, { token, caller });
  await recordEvent(tx, registration.registrationId, {
    type: 'submitted',
    actor: { kind: 'citizen', id: null },
    now: registration.submittedAt,
  });
  const url = `${services.config.publicUrls.citizen}/register/received/${receiptToken(token)}`;
  await tellReceived(tx, registration, { url, copyByEmail: draft.copyByEmail });
  const proved = provedAtVneid(draft.details, draft.vneid);
  if (machineMayApprove(registration.findings, services.config.REGISTRATION_MACHINE_ACCEPTS, proved)) {
    const approved = await approve(tx, services, registration, { kind: 'machine', id: null });
    if (!approved.ok) return approved;
  } else await recordComparison(tx, registration);
  return ok(receiptToken(token));
}

/** Whoever declares a number learns what its record says against it: the one whom it leads to reads in their log that this was asked. */
async function recordComparison(tx: Transaction, { personId, agencyCode, number, submittedAt }: Registration): Promise<void> {
  if (personId === null) return;
  await recordAccess(tx, {
    personId,
    actor: { kind: 'machine', id: 'registration' },
    institution: agencyCode,
    purpose: 'registration-check',
    what: `registration: ${number}`,
    requestId: number,
    now: submittedAt,
  });
}

async function openRegistration(
  tx: Transaction,
  services: Services,
  draft: DraftWithImages,
  { token, caller: { language } }: { token: string; caller: Caller },
): Promise<Registration> {
  const now = momentNow(services);
  const today = civilDay(now);
  const written = writtenIn(language);
  const { registrationId, details, agencyCode, registerAnswer, vneid } = draft;
  const proved = contactOf(details, draft.codeChannel ?? 'sms');
  const personId = await holderOf(tx.run, details);
  if (personId !== undefined) await lockPerson(tx, personId);
  const record = personId === undefined ? undefined : await recordOf(tx.run, personId, proved);
  const register = registerAnswer ?? { kind: 'no-answer' };
  const inUse = await phoneInUse(tx, services.config, proved, personId ?? NOBODY);
  const findings = judge({ declared: details, record, register, vneid, phoneInUse: inUse, today });
  const number = applicationNumber(NUMBER_PREFIX, today.toString(), randomBytes(6));
  await tx.run(INSERT_REGISTRATION, [
    registrationId,
    number,
    draft.tokenHash,
    hashToken(receiptToken(token)),
    personId ?? null,
    agencyCode,
    json(details),
    proved.channel,
    proved.recipient,
    written,
    json(register),
    findings,
    now,
    vneid && json(vneid),
  ]);
  return {
    registrationId,
    number,
    personId: personId ?? null,
    agencyCode: agencyCode ?? '',
    details,
    proved,
    language: written,
    findings,
    state: 'new',
    submittedAt: now,
  };
}
