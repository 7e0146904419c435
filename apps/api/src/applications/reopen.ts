import { randomBytes, randomUUID } from 'node:crypto';
import { type ApplicationEvent, applicationNumber, ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { applicationFiles } from '../files/draft-files.ts';
import { keepFile, readStoredFile } from '../files/stored-file.ts';
import type { Services } from '../services.ts';
import { about, announce } from './announce.ts';
import { appendEvents, type ApplicationFile, type Filed, findOwnFile, openFile } from './file.ts';
import { procedureOf } from './procedure-of.ts';
import { civilDay } from '@openvssid/server/clock';

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
  const { copies, lost } = await copyFiles(tx, services, old, { personId, applicationId }, now);
  const filed: Filed = {
    ...old,
    // A file of a merged number is opened anew where the person lives on.
    personId,
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
    reopens: number,
  });
  if (!opened.ok) return opened;
  if (lost.length > 0) await appendEvents(tx, opened.value, [{ event: noteOf(lost), actor: MACHINE }], now);
  await announce(tx, services, filed, 'submitted', { kind: 'application-reopened', data: about(filed) }, now);
  return ok(undefined);
}

const MACHINE = { kind: 'machine', id: null } as const;

/** For the officers, who ask the person for them again. */
function noteOf(lost: readonly string[]): ApplicationEvent {
  return {
    type: 'note',
    data: { text: `Không chép được giấy tờ của hồ sơ cũ: ${lost.join(', ')}. Đề nghị người dân nộp lại nếu cần.` },
  };
}

/** Those who decided wrongly do not decide again. */
function officersOf({ events }: ApplicationFile): string[] {
  const deciding = events.filter(({ type }) => type === 'proposed' || type === 'decided' || type === 'refused');
  return [...new Set(deciding.flatMap(({ actor }) => (actor.kind === 'officer' && actor.id !== null ? [actor.id] : [])))];
}

/** Copies of the papers on the new file, by the id of the old one; and the names of those whose bytes are not there. */
async function copyFiles(
  tx: Transaction,
  services: Services,
  old: ApplicationFile,
  to: Pick<Filed, 'personId' | 'applicationId'>,
  now: Temporal.Instant,
): Promise<{ copies: Map<string, string>; lost: string[] }> {
  const { procedure, subjectKey } = old;
  const copies = new Map<string, string>();
  const lost: string[] = [];
  for (const { fileId, question, name } of await applicationFiles(tx.run, old.personId, old.applicationId)) {
    const opened = (await services.files.get(fileId)) && (await readStoredFile(services, tx.run, old.personId, fileId));
    if (!opened?.ok) {
      lost.push(name);
      continue;
    }
    const place = { purpose: 'attachment', procedure, subjectKey, question: question ?? '', ...to } as const;
    const copy = await keepFile(services, { ...place, ...opened.value, now });
    await copy.record(tx);
    copies.set(fileId, copy.fileId);
  }
  return { copies, lost };
}

function withCopies({ answers }: ApplicationFile, copies: ReadonlyMap<string, string>): ApplicationFile['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === 'object' ? answer.map((one) => copies.get(one) ?? one) : answer,
    ]),
  );
}
