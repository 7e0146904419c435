import { z } from 'zod';
import { civilDay } from '@openvssid/server/clock';
import { type Database, sql } from '@openvssid/server/db/database';

const moment = z.iso.datetime({ offset: true });
const standing = z
  .enum(['asked', 'waiting', 'active', 'declined', 'ended', 'unanswered', 'over'])
  .describe('waiting: accepted, its first day is to come; unanswered: nobody confirmed in time; over: its last day has passed');

const authorisation = z.object({
  authorisationId: z.uuid(),
  name: z.string().describe('the other side'),
  benefitKind: z.string(),
  acts: z.array(z.enum(['monthly', 'oneTime', 'unemployment', 'file'])),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  certifiedBy: z.enum(['file', 'identity']),
  standing,
  answerBy: moment,
  confirmed: z.boolean().describe('whether one has said one’s own word'),
  endedAt: moment.nullable(),
  endedBecause: z.string().nullable(),
});
export const authorisationList = z.object({
  given: z.array(authorisation.extend({ stillListed: z.string().nullable().describe('month of a list made before it ended') })),
  taken: z.array(authorisation),
  proved: z.boolean().describe('whether confirming and revoking need no further proof of identity now'),
});
export type AuthorisationList = z.infer<typeof authorisationList>;

type Row = Omit<z.infer<typeof authorisation>, 'standing' | 'answerBy' | 'endedAt' | 'confirmed'> & {
  role: 'principal' | 'attorney';
  state: 'asked' | 'active' | 'declined' | 'ended';
  answerBy: Temporal.Instant;
  confirmed: boolean;
  endedAt: Temporal.Instant | null;
  stillListed: string | null;
};

const SHOWN = 50;
const AUTHORISATIONS = sql<Row>(
  'recipient-authorisations-of-person',
  `select a.authorisation_id as "authorisationId", a.role, a.other_name as name, a.benefit_kind as "benefitKind", a.acts, a.from_day as "fromDay",
          a.to_day as "toDay", a.certified_by as "certifiedBy", a.state, a.answer_by as "answerBy", a.ended_at as "endedAt",
          a.ended_because as "endedBecause",
          case a.role when 'principal' then a.certified_by = 'file' or a.principal_confirmed_at is not null else a.attorney_accepted_at is not null end as confirmed,
          (select to_char(p.month, 'YYYY-MM') from benefit_payment p
            where p.person_id = a.person_id and p.authorisation_id = a.authorisation_id and p.state = 'listed' and a.ended_at is not null
            order by p.month desc limit 1) as "stillListed"
     from recipient_authorisation a where a.person_id = $1 order by a.asked_at desc, a.authorisation_id limit ${SHOWN}`,
);

/** What somebody has given and what they took on, newest first. */
export async function authorisationsOf(
  { read }: Pick<Database, 'read'>,
  personId: number,
  now: Temporal.Instant,
): Promise<Omit<AuthorisationList, 'proved'>> {
  const rows = (await read(AUTHORISATIONS, [personId])).map((row) => ({
    role: row.role,
    stillListed: row.stillListed,
    shown: shown(row, now),
  }));
  return {
    given: rows.filter(({ role }) => role === 'principal').map(({ shown: one, stillListed }) => ({ ...one, stillListed })),
    taken: rows.filter(({ role }) => role === 'attorney').map(({ shown: one }) => one),
  };
}

function shown({ role: _, state: __, stillListed: ___, ...row }: Row, now: Temporal.Instant): z.infer<typeof authorisation> {
  return {
    ...row,
    standing: standingOf({ ...row, state: __ }, now),
    answerBy: row.answerBy.toString(),
    endedAt: row.endedAt?.toString() ?? null,
  };
}

/** They begin and end by themselves: nothing has to be written on the day. */
function standingOf(
  { state, fromDay, toDay, answerBy }: Pick<Row, 'state' | 'fromDay' | 'toDay' | 'answerBy'>,
  now: Temporal.Instant,
): z.infer<typeof standing> {
  const today = civilDay(now).toString();
  if (state === 'asked') return toDay < today || Temporal.Instant.compare(now, answerBy) > 0 ? 'unanswered' : 'asked';
  if (state !== 'active') return state;
  if (toDay < today) return 'over';
  return fromDay > today ? 'waiting' : 'active';
}
