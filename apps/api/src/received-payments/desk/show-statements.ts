import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { statementSummary } from '../../bank-transfers/statement/shown.ts';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';

const readStatementRow = z.object({
  statementId: z.uuid(),
  readAt: z.iso.datetime({ offset: true }),
  readBy: z.string().nullable().describe('Null: the command line'),
  summary: statementSummary,
});

export const statementsRead = z.object({
  statements: z.array(readStatementRow).describe('Newest first'),
  central: z.boolean().describe('The account is the central agency’s: only it sees these'),
  mayUpload: z.boolean(),
});

type Row = Omit<z.infer<typeof readStatementRow>, 'readAt'> & { readAt: Temporal.Instant };
const STATEMENTS = sql<Row>(
  'bank-statements-read',
  `select s.statement_id as "statementId", s.read_at as "readAt", o.full_name as "readBy", s.summary
     from bank_statement s left join officer o on o.officer_id = s.read_by order by s.read_at desc limit 50`,
);

const CENTRAL = sql<{ central: boolean }>(
  'agency-of-bank-statements',
  `select kind = 'central' as central from agency where agency_code = $1`,
);

/** The last statements that were taken in, and what each brought. */
export async function statementsOf(query: Query, officer: Officer): Promise<z.infer<typeof statementsRead>> {
  const [agency] = await query(CENTRAL, [officer.agencyCode]);
  const central = agency?.central ?? false;
  const rows = central ? await query(STATEMENTS) : [];
  return {
    statements: rows.map((row) => ({ ...row, readAt: row.readAt.toString() })),
    central,
    mayUpload: central && mayDo(officer, 'handle-bank-transfers'),
  };
}
