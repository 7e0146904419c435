import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';
import { ownRead } from '../http/citizen-session.ts';

export const fund = z.enum(['social-insurance', 'unemployment', 'employment-injury', 'health']);
export type Fund = z.infer<typeof fund>;

export const contributionPeriod = z.object({
  fromMonth: z.string().describe('YYYY-MM'),
  toMonth: z.string().describe('YYYY-MM, the last month'),
  scheme: z.enum(['compulsory', 'voluntary', 'household', 'state']),
  employerName: z.string(),
  jobTitle: z.string().nullable(),
  workplace: z.string().nullable(),
  insurableEarnings: z.number().int().describe('đồng a month'),
  salaryCoefficient: z.number().nullable(),
  paid: z.boolean().describe('false: the employer owes these months'),
});

export const contributionHistory = z.object({ periods: z.array(contributionPeriod) });

// Made into JSON by PostgreSQL and passed on as it is: the busiest read of the product. Rows come in the order of the primary key,
// read backwards, and are made into JSON whole: json_build_object and an ordered aggregate take twice the time.
const historyIn = (fundValue: '$2' | '$4') =>
  `(select '{"periods":' || coalesce(json_agg(period)::text, '[]') || '}'
      from (select left(from_month::text, 7) as "fromMonth", left(to_month::text, 7) as "toMonth", scheme, employer_name as "employerName",
                   job_title as "jobTitle", workplace, insurable_earnings as "insurableEarnings", salary_coefficient as "salaryCoefficient", paid
              from contribution_period where person_id = s.person_id and fund = ${fundValue}
             order by from_month desc, seq desc) period)`;

/** One's own periods in one fund ($4), newest first, as JSON text of `contributionHistory`. */
export const CONTRIBUTION_HISTORY = ownRead('contribution-history', historyIn('$4'));

const HISTORY_OF_ANOTHER = sql<{ body: string }>(
  'contribution-history-of-another',
  `select ${historyIn('$2')} as body from (select $1::bigint as person_id) s`,
);

/** The same of somebody else, for whoever may read it. */
export async function contributionHistoryOf(db: Database, personId: number, of: Fund): Promise<string> {
  const [row] = await db.read(HISTORY_OF_ANOTHER, [personId, of]);
  return row?.body ?? '{"periods":[]}';
}
