import { randomBytes, randomUUID } from 'node:crypto';
import { applicationNumber, ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { applicationFiles } from '../files/draft-files.ts';
import { keepFile, readStoredFile } from '../files/stored-file.ts';
import type { Services } from '../services.ts';
import { about, announce } from './announce.ts';
import { type ApplicationFile, type Filed, findOwnFile, openFile } from './file.ts';
import { procedureOf } from './procedure-of.ts';
import { civilDay } from './working-days.ts';

type Reopen = Extract<RecordChange, { kind: 'reopen-application' }>;

const OPEN_ALREADY = sql<{ number: string }>(
  'application-open-already',
  `select number from application
    where person_id = $1 and procedure = $2 and subject_key = $3
      and state in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested')`,
);

/**
 * The same application once more, as a new file with copies of its papers: what was decided stays in the old one. Where the person has sent
 * one of this kind anew in the meantime, that one is under way and nothing is opened beside it.
 */
export async function reopenApplication(
  tx: Transaction,
  services: Services,
  personId: number,
  { number }: Reopen,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const old = await findOwnFile(tx.run, personId, number);
  const [first] = old?.events ?? [];
  if (!old || first?.type !== 'submitted') return refuse('not-found');
  if ((await tx.run(OPEN_ALREADY, [personId, old.procedure, old.subjectKey])).length > 0) return ok(undefined);
  const applicationId = randomUUID();
  const copies = await copyFiles(tx, services, old, applicationId, now);
  const filed: Filed = {
    ...old,
    applicationId,
    number: applicationNumber(procedureOf(old).numberPrefix, civilDay(now).toString(), randomBytes(6)),
    answers: withCopies(old, copies),
    submittedAt: now,
  };
  const opened = await openFile(tx, {
    filed,
    clientKey: randomUUID(),
    requestDigest: `reopens ${number}`,
    agencyCode: old.now.agencyCode,
    actor: first.actor,
    ...(first.data.atDesk && { atDesk: first.data.atDesk }),
    notBy: officersOf(old),
  });
  if (!opened.ok) return opened;
  await announce(tx, services, filed, 'submitted', { kind: 'application-submitted', data: about(filed) }, now);
  return ok(undefined);
}

/** Those who decided wrongly do not decide again. */
function officersOf({ events }: ApplicationFile): string[] {
  const deciding = events.filter(({ type }) => type === 'proposed' || type === 'decided' || type === 'refused');
  return [...new Set(deciding.flatMap(({ actor }) => (actor.kind === 'officer' && actor.id !== null ? [actor.id] : [])))];
}

/** Copies of the papers on the new file, by the id of the old one. */
async function copyFiles(
  tx: Transaction,
  services: Services,
  { personId, applicationId, procedure, subjectKey }: ApplicationFile,
  to: string,
  now: Temporal.Instant,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const { fileId, question } of await applicationFiles(tx.run, personId, applicationId)) {
    const opened = await readStoredFile(services, tx.run, personId, fileId);
    if (!opened.ok) continue;
    const place = { purpose: 'attachment', procedure, subjectKey, question: question ?? '', applicationId: to } as const;
    const copy = await keepFile(services, { ...place, ...opened.value, personId, now });
    await copy.record(tx);
    copies.set(fileId, copy.fileId);
  }
  return copies;
}

function withCopies({ answers }: ApplicationFile, copies: ReadonlyMap<string, string>): ApplicationFile['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === 'object' ? answer.map((one) => copies.get(one) ?? one) : answer,
    ]),
  );
}
