import { isOpen, ok, type Result } from '@openvssid/core';
import {
  askedInWords,
  deadlineOn,
  type Facts,
  forOfficers,
  type ProcedureSettings,
  REFUSAL_REASONS,
  type RefusalCode,
  visiblePages,
  visibleQuestions,
} from '@openvssid/procedures';
import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import { applicationFiles } from '../../files/draft-files.ts';
import { findLetter } from '../../letters/find.ts';
import type { Services } from '../../services.ts';
import type { ApplicationFile } from '../file.ts';
import { hasOfficialForm } from '../official-form/official-form-pdf.ts';
import { procedureOf } from '../procedure-of.ts';
import { applicationState, eligibilityShown, fileShown, shownAnswer, shownPage } from '../schemas.ts';
import { bilingual, day, moment, number } from '../../http/schemas.ts';
import { procedureSettings } from '../settings.ts';
import { showAnswersToOfficer } from '../show-answers.ts';
import { showEligibility } from '../show-eligibility.ts';
import { officerTimeline, timelineEntry } from '../timeline.ts';
import { civilDay } from '@openvssid/server/clock';
import { type AtDesk, officerNames, withAgencyFile } from './agency-file.ts';
import { deskAction, deskActions } from './desk-actions.ts';
import { planTo, type Step } from './plan.ts';
import { factsShown, showFacts } from './show-facts.ts';

const reasonChoice = z.object({
  code: z.string(),
  text: bilingual,
  next: bilingual,
  needs: z.enum(['document', 'text']).nullable(),
});
const leadsTo = z.enum(['received', 'in-progress', 'awaiting-approval', 'decided', 'refused']);

export const officerDetail = z.object({
  number,
  procedure: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  personName: z.string(),
  state: applicationState,
  submittedAt: moment,
  dueOn: day.nullable(),
  answerBy: day.nullable(),
  overdue: z.boolean(),
  assignee: z.object({ officerId: z.uuid(), fullName: z.string() }).nullable(),
  proposal: z.enum(['accept', 'refuse']).nullable(),
  answers: z.array(shownPage),
  files: z.array(fileShown),
  hasForm: z.boolean().describe('There is an official form, filled in'),
  askedInWords: z.array(shownAnswer).describe('What the person asked in words: an acceptance has to answer it in words'),
  facts: factsShown,
  eligibility: eligibilityShown.describe(
    'As of today; of a file that has ended nothing is said, its own effect may stand against it',
  ),
  changes: z
    .array(z.object({ key: z.string(), label: bilingual, then: z.string(), now: z.string() }))
    .describe('What the records say otherwise than on the day of sending'),
  duplicates: z
    .array(z.object({ number, state: applicationState, submittedAt: moment }))
    .describe('Others of the same person and service within 90 days'),
  timeline: z.array(timelineEntry),
  letter: z.object({ number: z.string(), issuedOn: day, verificationCode: z.string() }).nullable(),
  may: z.array(deskAction),
  acceptLeadsTo: leadsTo.nullable(),
  refuseLeadsTo: leadsTo.nullable(),
  refusalReasons: z.array(reasonChoice),
  supplementReasons: z.array(reasonChoice),
  documents: z.array(bilingual),
  nobodyToApprove: z.boolean().describe('Every approver of the office had a part in what it is about: it must be transferred'),
  supplementDays: z.number().int().describe('To answer a request, where the officer says nothing else'),
  today: day,
});
export type OfficerDetail = z.infer<typeof officerDetail>;

const DUPLICATES = sql<{ number: string; state: ApplicationFile['now']['state']; submittedAt: Temporal.Instant }>(
  'duplicate-applications',
  `select number, state, submitted_at as "submittedAt" from application
    where person_id = $1 and procedure = $2 and number <> $3 and submitted_at > $4 and submitted_at < $5 order by submitted_at desc`,
);

/** The file with exactly the facts its service declares beside it. Each reading leaves a row in the person's access log. */
export function officerDetailOf(services: Services, at: AtDesk, wanted: string): Promise<Result<OfficerDetail>> {
  return withAgencyFile(services, at, wanted, 'application-read', async (tx, file, now) => {
    const procedure = procedureOf(file);
    const today = civilDay(now);
    const facts = await loadFacts(tx.run, procedure.facts, { ...file, on: today, inHand: file.number });
    const { state, dueOn, answerBy, assigneeId, proposal } = file.now;
    const names = await officerNames(tx.run, [
      ...file.events.flatMap(({ actor }) => (actor.kind === 'officer' && actor.id !== null ? [actor.id] : [])),
      ...(assigneeId === null ? [] : [assigneeId]),
    ]);
    const letter = await findLetter(tx.run, file.personId, file.applicationId);
    const answers = await showAnswersToOfficer(tx.run, file);
    const asked = new Set(askedInWords(procedure, file.answers).map(({ key }) => key));
    return ok({
      number: file.number,
      procedure: file.procedure,
      appCode: procedure.appCode ?? null,
      name: procedure.name,
      personName: facts.person.fullName,
      state,
      submittedAt: file.submittedAt.toString(),
      dueOn,
      answerBy,
      overdue: file.now.clock === 'running' && dueOn !== null && dueOn < today.toString(),
      assignee: assigneeId === null ? null : { officerId: assigneeId, fullName: names.get(assigneeId) ?? '' },
      proposal: proposal?.decision ?? null,
      answers,
      askedInWords: answers.flatMap((page) => page.answers.filter(({ key }) => asked.has(key))),
      files: await applicationFiles(tx.run, file.personId, file.applicationId),
      hasForm: hasOfficialForm(file),
      facts: await showFacts(tx.run, procedure.facts, facts),
      eligibility: showEligibility(
        isOpen(state) ? procedure.eligibility(facts, today, procedureSettings(services.config)) : { ok: true },
      ),
      changes: isOpen(state) ? changesSince(file, facts, today, procedureSettings(services.config)) : [],
      duplicates: await duplicatesOf(tx, file),
      timeline: officerTimeline(file, names),
      letter: letter ? { number: letter.number, issuedOn: letter.issuedOn, verificationCode: letter.verificationCode } : null,
      may: deskActions(file.now, at.officer, procedure.fourEyes).filter(
        (action) => action !== 'verify-elsewhere' || mayVerifyElsewhere(file),
      ),
      acceptLeadsTo: leads(planTo('accept', file.now, at.officer, procedure.fourEyes)),
      refuseLeadsTo: leads(planTo('refuse', file.now, at.officer, procedure.fourEyes)),
      refusalReasons: procedure.refusalReasons.map(choiceOf),
      supplementReasons: procedure.supplementReasons.map(choiceOf),
      documents: procedure.documents.map(({ label }) => label),
      nobodyToApprove: await nobodyToApprove(tx.run, file),
      supplementDays: services.config.SUPPLEMENT_DAYS,
      today: today.toString(),
    });
  });
}

const OTHER_APPROVERS = sql<{ found: boolean }>(
  'approvers-without-a-part',
  `select exists (select from officer where agency_code = $1 and state = 'active' and 'approver' = any(roles) and officer_id::text <> all($2)) as found`,
);

/** A complaint that nobody of this office may decide. */
async function nobodyToApprove(query: Query, { now: { state, agencyCode, notBy } }: ApplicationFile): Promise<boolean> {
  if (notBy.length === 0 || !isOpen(state)) return false;
  return !(await query(OTHER_APPROVERS, [agencyCode, notBy]))[0]?.found;
}

/** Locked fields were filled from the records on sending; where the records say otherwise now, the officer sees both. */
export function changesSince(
  file: ApplicationFile,
  facts: Facts,
  today: Temporal.PlainDate,
  settings: ProcedureSettings,
): OfficerDetail['changes'] {
  const procedure = procedureOf(file);
  const known = procedure.prefill(facts, today, settings);
  // What was not asked was not filled in either; after the decision the records differ because of it.
  if (!isOpen(file.now.state)) return [];
  const asked = visiblePages(forOfficers(procedure.form), file.answers).flatMap((page) => visibleQuestions(page, file.answers));
  return asked.flatMap(({ key, kind, label }) => {
    const [then, now] = [String(file.answers[key] ?? ''), String(known[key] ?? '')];
    return kind !== 'locked' || then === now ? [] : [{ key, label, then, now }];
  });
}

/** Once, and only where the law of the service foresees it. */
function mayVerifyElsewhere(file: ApplicationFile): boolean {
  const { verificationDays } = deadlineOn(procedureOf(file), civilDay(file.submittedAt));
  return verificationDays !== undefined && !file.events.some(({ type }) => type === 'verification-needed');
}

async function duplicatesOf(tx: Transaction, file: ApplicationFile): Promise<OfficerDetail['duplicates']> {
  const reach = { hours: 24 * 90 };
  const rows = await tx.run(DUPLICATES, [
    file.personId,
    file.procedure,
    file.number,
    file.submittedAt.subtract(reach),
    file.submittedAt.add(reach),
  ]);
  return rows.map(({ submittedAt, ...row }) => ({ ...row, submittedAt: submittedAt.toString() }));
}

const STATE_AFTER: Record<Step, z.infer<typeof leadsTo>> = {
  received: 'received',
  taken: 'in-progress',
  proposed: 'awaiting-approval',
  decided: 'decided',
  refused: 'refused',
};

function leads(plan: Result<readonly Step[]>): z.infer<typeof leadsTo> | null {
  const last = plan.ok ? plan.value.at(-1) : undefined;
  return last === undefined ? null : STATE_AFTER[last];
}

function choiceOf(code: RefusalCode): z.infer<typeof reasonChoice> {
  const { text, next, needs } = REFUSAL_REASONS[code];
  return { code, text, next, needs: needs ?? null };
}
