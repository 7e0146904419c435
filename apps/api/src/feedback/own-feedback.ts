import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../people/records-of.ts';
import { moment } from '../http/schemas.ts';
import { feedbackCategory, feedbackState } from './feedback.ts';

const row = z.object({ number: z.string(), category: feedbackCategory, text: z.string(), state: feedbackState, filedAt: moment });
export const ownFeedbackPage = z.object({
  feedback: z.array(row),
  next: z.string().nullable().describe('Give it as `before` for the page after this one; null on the last'),
});
export const ownFeedback = row.extend({
  answer: z.string().nullable(),
  answeredAt: moment.nullable(),
  agencyName: z.string().nullable(),
});

type Row = Omit<z.infer<typeof row>, 'filedAt'> & { filedAt: Temporal.Instant };
type Full = Row & { answer: string | null; answeredAt: Temporal.Instant | null; agencyName: string | null };

const COLUMNS = 'f.number, f.category, f.text, f.state, f.filed_at as "filedAt"';
const LIST = sql<Row>(
  'own-feedback',
  `select ${COLUMNS} from feedback f
    where ${OF_PERSON('f', '$1')} and ($2::text is null or (f.filed_at, f.number) < (select b.filed_at, b.number from feedback b where ${OF_PERSON('b', '$1')} and b.number = $2))
    order by f.filed_at desc, f.number desc limit $3`,
);
const ONE = sql<Full>(
  'own-feedback-by-number',
  `select ${COLUMNS}, f.answer, case when f.state in ('answered', 'closed') then f.updated_at end as "answeredAt", g.name as "agencyName"
     from feedback f left join agency g on g.agency_code = f.agency_code where ${OF_PERSON('f', '$1')} and f.number = $2`,
);

const PAGE = 20;

/** What this person has written, newest first; `before` is the number of the last one seen. */
export async function ownFeedbackOf(query: Query, personId: number, before?: string): Promise<z.infer<typeof ownFeedbackPage>> {
  const rows = await query(LIST, [personId, before ?? null, PAGE + 1]);
  const shown = rows.slice(0, PAGE);
  return {
    feedback: shown.map((one) => ({ ...one, filedAt: one.filedAt.toString() })),
    next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
  };
}

export async function findOwnFeedback(
  query: Query,
  personId: number,
  number: string,
): Promise<z.infer<typeof ownFeedback> | undefined> {
  const [found] = await query(ONE, [personId, number]);
  return found && { ...found, filedAt: found.filedAt.toString(), answeredAt: found.answeredAt?.toString() ?? null };
}
