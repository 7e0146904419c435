import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import { procedureOf } from '../procedure-of.ts';
import { bilingual, moment, number } from '../../http/schemas.ts';

const row = z.object({
  opinionId: z.uuid(),
  number,
  appCode: z.string().nullable(),
  name: bilingual,
  otherName: z.string().describe('Who asked, or who was asked'),
  otherAgency: z.string(),
  question: z.string(),
  askedAt: moment,
  endsAt: moment,
  answeredAt: moment.nullable(),
  state: z.enum(['waiting', 'answered', 'late', 'ended']).describe('late: nobody answered in time; ended: the file has gone on'),
});
export const opinionLists = z.object({ ofMe: z.array(row), byMe: z.array(row) });
export type OpinionLists = z.infer<typeof opinionLists>;

type Row = Omit<z.infer<typeof row>, 'appCode' | 'name' | 'askedAt' | 'endsAt' | 'answeredAt'> & {
  procedure: string;
  askedAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

/** Nobody's name: who opens the question reads whose file it is, and is logged. `own`, `other`: the two sides of a question. */
const list = (own: string, other: string) => `
  select r.opinion_id as "opinionId", r.number, a.procedure, o.full_name as "otherName", g.name as "otherAgency", r.question,
         r.asked_at as "askedAt", r.ends_at as "endsAt", r.answered_at as "answeredAt",
         case when r.answered_at is not null then 'answered'
              when a.agency_code <> r.agency_code
                or a.state not in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested') then 'ended'
              when r.ends_at <= $2 then 'late'
              else 'waiting' end as state
    from opinion_request r join application a on a.person_id = r.person_id and a.application_id = r.application_id
    join officer o on o.officer_id = r.${other} join agency g on g.agency_code = o.agency_code
   where r.${own} = $1 and r.asked_at > $3
   order by r.answered_at is not null, r.ends_at limit 100`;

const OF_ME = sql<Row>('opinions-of-officer', list('asked_of', 'asked_by'));
const BY_ME = sql<Row>('opinions-by-officer', list('asked_by', 'asked_of'));

/** Answered ones stay in sight for so long. */
const SHOWN = { hours: 24 * 60 };

export async function opinionsOf(query: Query, { officerId }: Officer, now: Temporal.Instant): Promise<OpinionLists> {
  const since = now.subtract(SHOWN);
  const [ofMe, byMe] = [await query(OF_ME, [officerId, now, since]), await query(BY_ME, [officerId, now, since])];
  return { ofMe: ofMe.map(shown), byMe: byMe.map(shown) };
}

function shown({ procedure, askedAt, endsAt, answeredAt, ...rest }: Row): z.infer<typeof row> {
  const { appCode, name } = procedureOf({ procedure });
  return {
    ...rest,
    appCode: appCode ?? null,
    name,
    askedAt: askedAt.toString(),
    endsAt: endsAt.toString(),
    answeredAt: answeredAt?.toString() ?? null,
  };
}
