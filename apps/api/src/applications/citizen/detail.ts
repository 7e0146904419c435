import { procedures } from '@openvssid/procedures';
import { allowedEvents, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import type { ActingFor } from '../../access/act-for.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { applicationFiles, draftFiles } from '../../files/draft-files.ts';
import { findLetter } from '../../letters/find.ts';
import { officeOf } from '../../letters/print.ts';
import type { ApplicationFile } from '../file.ts';
import { hasOfficialForm } from '../official-form/official-form-pdf.ts';
import { procedureOf } from '../procedure-of.ts';
import { applicationState, fileShown, reasonShown, shownPage } from '../schemas.ts';
import { bilingual, day, moment, number } from '../../http/schemas.ts';
import { showFiledAnswers } from '../show-answers.ts';
import { showReasons } from '../show-reasons.ts';
import { citizenEntry, citizenTimeline } from '../timeline.ts';
import { expectedOn, loadHolidays, receptionDueOn } from '../working-days.ts';
import { civilDay } from '@openvssid/server/clock';
import { supplementPlace } from './supplement.ts';
import { actorOf, findFileFor } from './own-file.ts';

const next = z.object({
  kind: z.enum(['reception', 'decision', 'your-answer', 'delivery', 'nothing']),
  by: day.nullable(),
  overdue: z.boolean().describe('We are late'),
});

export const shownRequest = z
  .object({ reasons: z.array(reasonShown), text: z.string(), answerBy: day })
  .nullable()
  .describe('What the officer asks for');

export const citizenDetail = z.object({
  number,
  procedure: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  subject: z.string(),
  agencyName: z.string(),
  state: applicationState,
  submittedAt: moment,
  dueOn: day.nullable().describe('Promised; before reception the day expected'),
  next,
  request: shownRequest,
  waitingFiles: z.array(fileShown).describe('Sent up for an answer not yet given'),
  timeline: z.array(citizenEntry),
  answers: z.array(shownPage),
  files: z.array(fileShown),
  hasForm: z.boolean().describe('There is an official form, filled in'),
  verification: z
    .object({ text: z.string(), dueOn: day })
    .nullable()
    .describe('The history has to be verified elsewhere; there is a written notice'),
  letter: z.object({ number: z.string(), issuedOn: day, verificationCode: z.string() }).nullable(),
  changes: z
    .array(
      z.enum([
        'reissue-card',
        'annotate-visit',
        'replace-identity-number',
        'link-child',
        'move-benefit',
        'change-benefit-payment',
        'change-first-facility',
        'change-contact-address',
        'reissue-book',
        'correct-person',
        'merge-numbers',
        'authorise-recipient',
        'reopen-application',
      ]),
    )
    .describe('What the decision changed in the records'),
  reopenedAs: number.nullable().describe('Of a complaint that was upheld: the application opened again'),
  complaint: z
    .string()
    .nullable()
    .describe(
      'Service by which one complains about the decision, its subject being this application; whether it is in time is told there',
    ),
  may: z.array(z.enum(['info-added', 'withdrawn', 'message'])),
});
export type CitizenDetail = z.infer<typeof citizenDetail>;

/** One application as its owner sees it: what happened, what comes next and by when, and what is needed from them. */
export async function citizenDetailOf(
  query: Query,
  acting: ActingFor,
  wanted: string,
  now: Temporal.Instant,
): Promise<Result<CitizenDetail>> {
  const file = await findFileFor(query, acting, wanted);
  if (!file) return refuse('not-found');
  const { appCode, name } = procedureOf(file);
  const letter = await findLetter(query, file.personId, file.applicationId);
  const holidays = await loadHolidays(query);
  const waiting = file.now.clock === 'not-started';
  return ok({
    number: file.number,
    procedure: file.procedure,
    appCode: appCode ?? null,
    name,
    subject: file.subjectKey,
    agencyName: (await officeOf(query, file.now.agencyCode)).name,
    state: file.now.state,
    submittedAt: file.submittedAt.toString(),
    dueOn:
      file.now.dueOn ??
      (waiting && file.now.state === 'submitted' ? expectedOn(procedureOf(file), file.submittedAt, holidays).toString() : null),
    next: nextOf(file, receptionDueOn(file.submittedAt, holidays).toString(), civilDay(now).toString()),
    request: requestOf(file),
    waitingFiles: file.now.state === 'info-requested' ? await draftFiles(query, supplementPlace(file)) : [],
    timeline: citizenTimeline(file),
    answers: await showFiledAnswers(query, file),
    files: await applicationFiles(query, file.personId, file.applicationId),
    hasForm: hasOfficialForm(file),
    complaint: complaintAbout(file, acting),
    verification: verificationOf(file),
    letter: letter ? { number: letter.number, issuedOn: letter.issuedOn, verificationCode: letter.verificationCode } : null,
    changes: file.events.flatMap((event) => (event.type === 'decided' ? event.data.changes.map(({ kind }) => kind) : [])),
    reopenedAs: await reopenedAs(query, file),
    may: (['info-added', 'withdrawn', 'message'] as const).filter((event) =>
      allowedEvents(file.now, actorOf(acting)).includes(event),
    ),
  });
}

const REOPENED_AS = sql<{ number: string }>(
  'application-reopened-as',
  `select a.number from application a
     join application_event e on e.person_id = a.person_id and e.application_id = a.application_id and e.seq = 1
    where a.person_id = $1 and e.data->>'reopens' = $2 order by a.submitted_at desc limit 1`,
);

async function reopenedAs(query: Query, { personId, subjectKey, events }: ApplicationFile): Promise<string | null> {
  const reopened = events.some(
    ({ type, data }) => type === 'decided' && data.changes.some(({ kind }) => kind === 'reopen-application'),
  );
  return reopened ? ((await query(REOPENED_AS, [personId, subjectKey]))[0]?.number ?? null) : null;
}

function verificationOf({ events }: ApplicationFile): CitizenDetail['verification'] {
  const needed = events.find((event) => event.type === 'verification-needed');
  return needed ? { text: needed.data.text, dueOn: needed.data.dueOn } : null;
}

function nextOf({ now: { state, dueOn, answerBy } }: ApplicationFile, receptionBy: string, today: string): CitizenDetail['next'] {
  switch (state) {
    case 'submitted':
      return { kind: 'reception', by: receptionBy, overdue: receptionBy < today };
    case 'received':
    case 'in-progress':
    case 'awaiting-approval':
      return { kind: 'decision', by: dueOn, overdue: dueOn !== null && dueOn < today };
    case 'info-requested':
      return { kind: 'your-answer', by: answerBy, overdue: false };
    case 'decided':
      return { kind: 'delivery', by: null, overdue: false };
    default:
      return { kind: 'nothing', by: null, overdue: false };
  }
}

export function requestOf({ events, now: { state } }: ApplicationFile): CitizenDetail['request'] {
  const asked = events.findLast((event) => event.type === 'info-requested');
  if (state !== 'info-requested' || asked?.type !== 'info-requested') return null;
  const { reasons, text, answerBy } = asked.data;
  return { reasons: showReasons(reasons, text), text, answerBy };
}

/** Once something has been decided; about the decision on a complaint one complains elsewhere. */
function complaintAbout({ procedure, now: { state } }: ApplicationFile, { right }: ActingFor): string | null {
  const decided = state === 'decided' || state === 'delivered' || state === 'refused';
  const service = procedures.find(({ subject, mayFile }) => subject === 'application' && mayFile.some((who) => who === right));
  return decided && service !== undefined && service.key !== procedure ? service.key : null;
}
