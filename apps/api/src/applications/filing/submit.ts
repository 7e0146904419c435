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
import { type Answers, chosenOf, listAnswer, type Procedure } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import { dropDraftFiles, type DraftPlace, handOverFiles } from '../../files/draft-files.ts';
import { countHit } from '../../http/tries.ts';
import type { PrintedLetter, Printing } from '../../letters/print.ts';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { applyRecordChange } from '../apply-record-change.ts';
import { asFiled, outcomeOf } from '../decision/acceptance.ts';
import { LETTER_STALE, saysTheSame, withLetter } from '../decision/with-letter.ts';
import { deleteDraft } from '../drafts/drop-draft.ts';
import { type Draft, questionsOf } from '../drafts/draft.ts';
import { appendEvents, type ApplicationFile, type Filed, openFile } from '../file.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { fillForm } from '../official-form/fill-form.ts';
import { procedureSettings } from '../settings.ts';
import { decisionDueOn, loadHolidays } from '../working-days.ts';
import type { Confirmation, Confirmed } from './confirmation.ts';
import { factsOfAnswers } from './facts-of-answers.ts';
import { identityChecked } from './identity-checked.ts';
import { proposeByMachine } from './propose-by-machine.ts';
import { registerCompared } from './register-compared.ts';
import { type ReadyDraft, readyDraft } from './ready-draft.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { findRepeat } from './repeat.ts';

export type Submission = { place: DraftPlace; clientKey: string; confirmation: Confirmation };

/**
 * Sends a draft: everything is checked again, and one transaction makes of it an application with its events, notices, and,
 * where a machine may accept, the decision with all its effects. A repeat of the request gets the first receipt.
 */
export async function submit(services: Services, submission: Submission): Promise<Result<Receipt>> {
  const { place, clientKey } = submission;
  const digest = submission.confirmation.requestDigest;
  const repeated = await findRepeat(services.db.read, place.personId, clientKey, digest);
  if (repeated) return repeated;
  const answer = await send(services, submission);
  // Refused perhaps because the same request, sent twice at once, won in the meantime.
  return answer.ok ? answer : ((await findRepeat(services.db.read, place.personId, clientKey, digest)) ?? answer);
}

async function send(services: Services, submission: Submission): Promise<Result<Receipt>> {
  const { place, confirmation } = submission;
  const counted = await countHit(services, confirmation.limit.name, confirmation.limit.key);
  if (!counted.ok) return counted;
  const now = momentNow(services);
  const ready = await readyDraft(services.db.read, services.config, place, { now, draftDays: services.config.DRAFT_DAYS });
  if (!ready.ok) return ready;
  const confirmed = await confirmation.check(ready.value);
  if (!confirmed.ok) return confirmed;
  const identified = await identityChecked(services, ready.value, place, submission.clientKey);
  const compared = await registerCompared(services, identified, place, submission.clientKey);
  const checked = await factsOfAnswers(services.db.read, compared);
  const [wrong] = checked.draft.procedure.checkSent?.(checked.draft.facts, checked.answers) ?? [];
  if (wrong) return refuse('answers-incomplete', { field: wrong.field });
  const filing = await fileFrom(services.db.read, checked, submission, confirmed.value, now);
  return machineDecides(services, filing, checked)
    ? fileAndDecide(services, filing)
    : services.db.transaction((tx) => file(tx, services, filing));
}

type Filing = {
  filed: Filed;
  procedure: Procedure;
  /** Where the draft lies: what is sent may be about one of several (`subjectOf`). */
  place: DraftPlace;
  draftVersion: number;
  clientKey: string;
  notBy: readonly string[];
  confirmation: Confirmation;
  confirmed: Confirmed;
};

async function fileFrom(
  query: Query,
  { draft, answers }: ReadyDraft,
  { place, clientKey, confirmation }: Submission,
  confirmed: Confirmed,
  now: Temporal.Instant,
): Promise<Filing> {
  const number = applicationNumber(draft.procedure.numberPrefix, civilDay(now).toString(), randomBytes(6));
  const subjectKey = draft.procedure.subjectOf?.(answers) ?? place.subjectKey;
  const sent = {
    personId: place.personId,
    procedure: place.procedure,
    subjectKey,
    applicationId: randomUUID(),
    number,
    answers,
    chosen: chosenOf(draft.form, answers),
    submittedAt: now,
  };
  const officialForm = await fillForm(query, {
    filed: sent,
    facts: draft.facts,
    files: filesSent(draft, answers),
    actor: confirmation.actor,
    atDesk: confirmation.atDesk,
    agencyCode: await agencyFor(query, sent, draft.procedure),
  });
  const filed: Filed = { ...sent, officialForm };
  return {
    filed,
    procedure: draft.procedure,
    place,
    draftVersion: draft.version,
    clientKey,
    notBy: draft.procedure.notBy?.(draft.facts) ?? [],
    confirmation,
    confirmed,
  };
}

function machineDecides({ config }: Services, { filed, procedure, confirmation }: Filing, { draft }: ReadyDraft): boolean {
  if (!confirmation.machineMayDecide) return false;
  return procedure.machineMayAccept(asFiled(filed), draft.facts, procedureSettings(config));
}

const LOCK_DRAFT = sql<{ version: number }>(
  'lock-draft',
  'select version from application_draft where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 for update',
);
const AGENCY_OF_PERSON = sql<{ agencyCode: string }>(
  'agency-of-person',
  'select agency_code as "agencyCode" from person where person_id = $1',
);

const HOLD_PERSON = sql<{ personId: number }>(
  'hold-person-who-files',
  'select person_id as "personId" from person where person_id = $1 and merged_into is null for share',
);

/** The office that the answers name, else the one that manages the person. */
async function agencyFor(
  query: Query,
  { personId, answers }: Pick<Filed, 'personId' | 'answers'>,
  { agencyOf }: Procedure,
): Promise<string> {
  const named = agencyOf?.(answers);
  if (named !== undefined) return named;
  const [person] = await query(AGENCY_OF_PERSON, [personId]);
  if (!person) throw new Error('whose draft it is is on record');
  return person.agencyCode;
}

async function file(tx: Transaction, services: Services, filing: Filing): Promise<Result<Receipt>> {
  const opened = await openWithFiles(tx, services, filing);
  if (!opened.ok) return opened;
  const finished = (await filing.confirmed.finish?.(tx, opened.value)) ?? opened.value;
  const mayPropose = filing.confirmation.machineMayDecide;
  const file = mayPropose ? await proposeByMachine(tx, services, filing.procedure, finished) : finished;
  return ok(await receiptOf(tx.run, file, file.now));
}

/** The files that the answers name: what hangs on questions that are no longer asked stays behind. */
function fileIdsOf(procedure: Procedure, answers: Answers): string[] {
  return questionsOf(procedure).flatMap(({ key, kind }) => (kind === 'fileList' ? listAnswer(answers, key) : []));
}

function filesSent({ procedure, files }: Draft, answers: Answers) {
  const sent = fileIdsOf(procedure, answers);
  return files.filter(({ fileId }) => sent.includes(fileId));
}

/** The draft becomes an application: its row is locked first, so that of two sendings the second finds nothing. */
async function openWithFiles(
  tx: Transaction,
  services: Services,
  { filed, procedure, place, draftVersion, clientKey, notBy, confirmation, confirmed }: Filing,
): Promise<Result<ApplicationFile>> {
  const [draft] = await tx.run(LOCK_DRAFT, [place.personId, place.procedure, place.subjectKey, place.draftedBy]);
  if (!draft) return refuse('draft-missing');
  if (draft.version !== draftVersion) return refuse('draft-changed', { params: { version: draft.version } });
  const used = await confirmed.use(tx, filed.submittedAt);
  if (!used.ok) return used;
  // Waits for a merge of this very number, and finds it done.
  if ((await tx.run(HOLD_PERSON, [filed.personId])).length === 0) return refuse('not-found');
  const agencyCode = await agencyFor(tx.run, filed, procedure);
  const opened = await openFile(tx, { filed, clientKey, agencyCode, notBy, ...confirmation });
  if (!opened.ok) return opened;
  const fileIds = fileIdsOf(procedure, filed.answers);
  if ((await handOverFiles(tx, place, filed.applicationId, fileIds)) !== fileIds.length) return refuse('draft-changed');
  await deleteDraft(tx, place);
  await dropDraftFiles(tx, place);
  // Filed at the desk it is received at once, and that is told (see by-officer.ts).
  if (!confirmation.atDesk)
    await announce(tx, services, filed, 'submitted', { kind: 'application-submitted', data: about(filed) }, filed.submittedAt);
  return opened;
}

/** A machine only ever accepts. Reception, decision, effect and letter are one transaction with the sending. */
function fileAndDecide(services: Services, filing: Filing): Promise<Result<Receipt>> {
  const { filed, procedure } = filing;
  const on = civilDay(filed.submittedAt);
  const decide = async (query: Transaction['run']) =>
    outcomeOf(
      filed,
      await loadFacts(query, procedure.facts, { ...filed, on, inHand: filed.number }),
      { outcome: 'accepted', on, byMachine: true },
      procedureSettings(services.config),
    );
  const prepare = async (): Promise<Result<Printing>> => {
    const outcome = await decide(services.db.read);
    if (!outcome.ok) return outcome;
    return ok({
      of: filed,
      outcome: 'accepted',
      content: outcome.value.content,
      agencyCode: await agencyFor(services.db.read, filed, procedure),
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
      const decided = await decideByMachine(tx, services, opened.value, procedure, outcome.value.changes, printed);
      if (!decided.ok) return decided;
      await announce(tx, services, filed, 'decided', { kind: 'application-decided', data: about(filed) }, filed.submittedAt);
      return ok(await receiptOf(tx.run, filed, decided.value.now));
    }),
  );
}

async function decideByMachine(
  tx: Transaction,
  services: Services,
  opened: ApplicationFile,
  procedure: Procedure,
  changes: readonly RecordChange[],
  printed: PrintedLetter,
): Promise<Result<ApplicationFile>> {
  const at = opened.submittedAt;
  for (const change of changes) {
    const applied = await applyRecordChange(tx, services, opened, change, at);
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
