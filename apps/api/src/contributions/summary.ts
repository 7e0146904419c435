import { z } from 'zod';
import { insuredTime, monthOf } from '@openvssid/core';
import { sql, type Database } from '@openvssid/server/db/database';
import { fund, type Fund } from './history.ts';

const monthRange = z.object({ fromMonth: z.string(), toMonth: z.string() });

const fundSummary = z.object({
  fund,
  months: z.number().int().describe('months insured; a month counts once'),
  unpaidMonths: z.number().int().describe('months that an employer owes and nobody else paid'),
  overlaps: z.array(monthRange).describe('months with two employers: shown as they are, counted once'),
  spans: z
    .array(monthRange.extend({ paid: z.boolean() }))
    .describe('every period, oldest first: what the picture of the years is drawn from'),
});

export const contributionSummary = z.object({ funds: z.array(fundSummary) });
type Span = z.infer<typeof fundSummary>['spans'][number];

const CONTRIBUTION_SPANS = sql<Span & { fund: Fund }>(
  'contribution-spans',
  `select fund, to_char(from_month, 'YYYY-MM') as "fromMonth", to_char(to_month, 'YYYY-MM') as "toMonth", paid
     from contribution_period where person_id = $1 order by from_month, seq`,
);

/** Insured time and arrears of one person in each of the four funds. */
export async function contributionSummaryOf(
  db: Pick<Database, 'read'>,
  personId: number,
): Promise<z.infer<typeof contributionSummary>> {
  const rows = await db.read(CONTRIBUTION_SPANS, [personId]);
  const funds = fund.options.map((of) =>
    summaryOf(
      of,
      rows.filter((row) => row.fund === of),
    ),
  );
  return { funds };
}

function summaryOf(of: Fund, rows: readonly Span[]): z.infer<typeof fundSummary> {
  const spans = rows.map(({ fromMonth, toMonth, paid }) => ({ fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth), paid }));
  return { fund: of, ...insuredTime(spans), spans };
}
