import { randomBytes, randomUUID } from 'node:crypto';
import {
  type Actor,
  applicationNumber,
  type ApplicationEvent,
  ok,
  type RecordChange,
  refuse,
  type Result,
} from '@openvssid/core';
import { listAnswer, type Procedure } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { loadFacts } from '../../facts/load.ts';
import { dropDraftFiles, type DraftPlace, handOverFiles } from '../../files/draft-files.ts';
import { countHit } from '../../http/tries.ts';
import type { PrintedLetter, Printing } from '../../letters/print.ts';
import type { Services } from '../../services.ts';
import { checkCode, type ProvedCode, useCode } from '../../sign-in/one-time-codes.ts';
import { about, announce } from '../announce.ts';
import { applyRecordChange } from '../apply-record-change.ts';
import { asFiled, outcomeOf } from '../decision/acceptance.ts';
import { LETTER_STALE, saysTheSame, withLetter } from '../decision/with-letter.ts';
import { deleteDraft } from '../drafts/drop-draft.ts';
import { questionsOf } from '../drafts/draft.ts';
import { appendEvents, type ApplicationFile, type Filed, openFile } from '../file.ts';
import { momentNow } from '../moment.ts';
import { procedureSettings } from '../settings.ts';
import { civilDay, decisionDueOn, loadHolidays } from '../working-days.ts';
import { answersDigest, requestDigest } from './digest.ts';
import { identityChecked } from './identity-checked.ts';
import { type ReadyDraft, readyDraft } from './ready-draft.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { findRepeat } from './repeat.ts';

export type Submission = { place: DraftPlace; actorId: number; clientKey: string; codeId: string; code: string };

/**
 * Sends a draft: everything is checked again, and one transaction makes of it an application with its events, notices, and,
 * where a machine may accept, the decision with all its effects. A repeat of the request gets the first receipt.
 */
export async function submit(services: Services, submission: Submission): Promise<Result<Receipt>> {
  const { place, clientKey, codeId } = submission;
  const digest = requestDigest(place, codeId);
  const repeated = await findRepeat(services.db.read, place.personId, clientKey, digest);
  if (repeated) return repeated;
  const answer = await send(services, submission, digest);
  // Refused perhaps because the same request, sent twice at once, won in the meantime.
  return answer.ok ? answer : ((await findRepeat(services.db.read, place.personId, clientKey, digest)) ?? answer);
}

async function send(services: Services, submission: Submission, digest: string): Promise<Result<Receipt>> {
  const { place, actorId, codeId, code } = submission;
  const counted = await countHit(services, 'submit-by-account', String(actorId));
  if (!counted.ok) return counted;
  const now = momentNow(services);
  const ready = await readyDraft(services.db.read, services.config, place, { now, draftDays: services.config.DRAFT_DAYS });
  if (!ready.ok) return ready;
  const boundTo = answersDigest(place, ready.value.answers);
  const proved = await checkCode(services, { personId: actorId, codeId, code, purpose: 'submit-application', boundTo });
  if (!proved.ok) return proved;
  const checked = await identityChecked(services, ready.value, place, submission.clientKey);
  const filing = fileFrom(checked, submission, digest, proved.value, now);
  return machineDecides(services, filing, checked)
    ? fileAndDecide(services, filing)
    : services.db.transaction((tx) => file(tx, services, filing));
}

type Filing = {
  filed: Filed;
  procedure: Procedure;
  draftVersion: number;
  clientKey: string;
  digest: string;
  proved: ProvedCode;
  actor: Actor;
};

function fileFrom(
  { draft, answers }: ReadyDraft,
  { place, actorId, clientKey }: Submission,
  digest: string,
  proved: ProvedCode,
  now: Temporal.Instant,
): Filing {
  const number = applicationNumber(draft.procedure.numberPrefix, civilDay(now).toString(), randomBytes(6));
  const filed: Filed = { ...place, applicationId: randomUUID(), number, answers, submittedAt: now };
  return {
    filed,
    procedure: draft.procedure,
    draftVersion: draft.version,
    clientKey,
    digest,
    proved,
    actor: { kind: 'citizen', id: String(actorId) },
  };
}

function machineDecides({ config }: Services, { filed, procedure }: Filing, { draft }: ReadyDraft): boolean {
  return procedure.machineMayAccept(asFiled(filed), draft.facts, procedureSettings(config));
}

const LOCK_DRAFT = sql<{ version: number }>(
  'lock-draft',
  'select version from application_draft where person_id = $1 and procedure = $2 and subject_key = $3 for update',
);
const AGENCY_OF_PERSON = sql<{ agencyCode: string }>(
  'agency-of-person',
  'select agency_code as "agencyCode" from person where person_id = $1',
);

async function file(tx: Transaction, services: Services, filing: Filing): Promise<Result<Receipt>> {
  const opened = await openWithFiles(tx, services, filing);
  return opened.ok ? ok(await receiptOf(tx.run, opened.value, opened.value.now)) : opened;
}

/** The draft becomes an application: its row is locked first, so that of two sendings the second finds nothing. */
async function openWithFiles(
  tx: Transaction,
  services: Services,
  { filed, procedure, draftVersion, clientKey, digest, proved, actor }: Filing,
): Promise<Result<ApplicationFile>> {
  const [draft] = await tx.run(LOCK_DRAFT, [filed.personId, filed.procedure, filed.subjectKey]);
  if (!draft) return refuse('draft-missing');
  if (draft.version !== draftVersion) return refuse('draft-changed', { params: { version: draft.version } });
  const used = await useCode(tx, proved, filed.submittedAt);
  if (!used.ok) return used;
  const [person] = await tx.run(AGENCY_OF_PERSON, [filed.personId]);
  if (!person) return refuse('not-found');
  const opened = await openFile(tx, { filed, clientKey, requestDigest: digest, agencyCode: person.agencyCode, actor });
  if (!opened.ok) return opened;
  const fileIds = questionsOf(procedure).flatMap(({ key, kind }) => (kind === 'fileList' ? listAnswer(filed.answers, key) : []));
  if ((await handOverFiles(tx, filed, filed.applicationId, fileIds)) !== fileIds.length) return refuse('draft-changed');
  await deleteDraft(tx, filed);
  await dropDraftFiles(tx, filed);
  await announce(tx, services, filed, 'submitted', { kind: 'application-submitted', data: about(filed) }, filed.submittedAt);
  return opened;
}

/** A machine only ever accepts. Reception, decision, effect and letter are one transaction with the sending. */
function fileAndDecide(services: Services, filing: Filing): Promise<Result<Receipt>> {
  const { filed, procedure } = filing;
  const on = civilDay(filed.submittedAt);
  const decide = async (query: Transaction['run']) =>
    outcomeOf(filed, await loadFacts(query, procedure.facts, { ...filed, inHand: filed.number }), {
      outcome: 'accepted',
      on,
      byMachine: true,
    });
  const prepare = async (): Promise<Result<Printing>> => {
    const outcome = await decide(services.db.read);
    const [person] = await services.db.read(AGENCY_OF_PERSON, [filed.personId]);
    if (!outcome.ok || !person) return outcome.ok ? refuse('not-found') : outcome;
    return ok({
      of: filed,
      outcome: 'accepted',
      content: outcome.value.content,
      agencyCode: person.agencyCode,
      on,
      at: filed.submittedAt,
    });
  };
  return withLetter(services, prepare, (printed) =>
    services.db.transaction(async (tx) => {
      const opened = await openWithFiles(tx, services, filing);
      if (!opened.ok) return opened;
      const outcome = await decide(tx.run);
      if (!outcome.ok) return outcome;
      if (!saysTheSame(printed, outcome.value.content)) return LETTER_STALE;
      const decided = await decideByMachine(tx, opened.value, procedure, outcome.value.changes, printed);
      if (!decided.ok) return decided;
      await announce(tx, services, filed, 'decided', { kind: 'application-decided', data: about(filed) }, filed.submittedAt);
      return ok(await receiptOf(tx.run, filed, decided.value.now));
    }),
  );
}

async function decideByMachine(
  tx: Transaction,
  opened: ApplicationFile,
  procedure: Procedure,
  changes: readonly RecordChange[],
  printed: PrintedLetter,
): Promise<Result<ApplicationFile>> {
  const at = opened.submittedAt;
  for (const change of changes) {
    const applied = await applyRecordChange(tx, opened, change, at);
    if (!applied.ok) return applied;
  }
  const dueOn = decisionDueOn(procedure, at, await loadHolidays(tx.run)).toString();
  const actor: Actor = { kind: 'machine', id: null };
  const received: ApplicationEvent = { type: 'received', data: { dueOn } };
  const decided: ApplicationEvent = {
    type: 'decided',
    data: { by: 'machine', letterId: printed.letterId, changes: [...changes] },
  };
  const file = await appendEvents(
    tx,
    opened,
    [
      { event: received, actor },
      { event: decided, actor },
    ],
    at,
  );
  await printed.record(tx);
  return ok(file);
}
