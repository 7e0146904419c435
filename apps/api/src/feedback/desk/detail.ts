import { ok } from '@openvssid/core';
import { z } from 'zod';
import { accessEntry, accessOf } from '../../access-log/list.ts';
import { moment } from '../../http/schemas.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { LIVING } from '../../people/records-of.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { feedbackCategory, feedbackState } from '../feedback.ts';
import { type AtFeedback, type FeedbackFile, withFeedback } from './file.ts';
import { isMine } from './work.ts';

export const feedbackDetail = z.object({
  number: z.string(),
  category: feedbackCategory,
  text: z.string(),
  language: z.enum(['vi', 'en']),
  state: feedbackState,
  filedAt: moment,
  answer: z.string().nullable(),
  mine: z.boolean().describe('Whether it is this officer who answers'),
  mayHandOver: z.boolean(),
  assigneeName: z.string().nullable(),
  writer: z
    .object({ fullName: z.string(), socialInsuranceNumber: z.string().nullable(), phone: z.string().nullable() })
    .nullable()
    .describe('Null: a stranger'),
  replyEmail: z.string().nullable(),
  access: accessEntry.nullable().describe('The row of the access log that it is about, as its writer reads it'),
  events: z.array(z.object({ at: moment, type: z.string(), by: z.string().nullable(), words: z.string().nullable() })),
});

const WRITER = sql<NonNullable<z.infer<typeof feedbackDetail>['writer']>>(
  'feedback-writer',
  `select p.full_name as "fullName", p.phone, i.value as "socialInsuranceNumber" from person p
     left join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current where p.person_id = ${LIVING('$1')}`,
);
const EVENTS = sql<{ at: Temporal.Instant; type: string; by: string | null; words: string | null }>(
  'feedback-events',
  `select e.at, e.type, o.full_name as by, coalesce(e.data->>'toName', e.data->>'words') as words from feedback_event e
     left join officer o on o.officer_id = e.officer_id where e.feedback_id = $1 order by e.seq`,
);
const ASSIGNEE = sql<{ fullName: string }>(
  'feedback-assignee',
  'select full_name as "fullName" from officer where officer_id = $1',
);

/** One feedback with who wrote it; reading it is logged. */
export async function feedbackDetailOf(services: Services, at: AtFeedback, number: string) {
  const counted = await countHit(services, 'feedback-read-by-officer', at.officer.officerId);
  if (!counted.ok) return counted;
  return withFeedback(services, at, number, 'feedback-read', async (tx, file) => ok(await show(tx.run, at, file)));
}

async function show(query: Query, { officer }: AtFeedback, file: FeedbackFile): Promise<z.infer<typeof feedbackDetail>> {
  const { number, category, text, language, state, answer, replyEmail, personId, about } = file;
  const [writer] = personId === null ? [] : await query(WRITER, [personId]);
  const access =
    personId !== null && about?.kind === 'access-log' ? await accessOf({ read: query }, personId, about.seq) : undefined;
  const [assignee] = file.assigneeId === null ? [] : await query(ASSIGNEE, [file.assigneeId]);
  const events = await query(EVENTS, [file.feedbackId]);
  const open = state === 'new' || state === 'taken';
  return {
    number,
    category,
    text,
    language,
    state,
    answer,
    replyEmail,
    filedAt: file.filedAt.toString(),
    mine: state === 'taken' && isMine(file, officer),
    mayHandOver: open && (state === 'new' || isMine(file, officer) || officer.roles.includes('administrator')),
    assigneeName: assignee?.fullName ?? null,
    writer: writer ?? null,
    access: access ?? null,
    events: events.map((event) => ({ ...event, at: event.at.toString() })),
  };
}
