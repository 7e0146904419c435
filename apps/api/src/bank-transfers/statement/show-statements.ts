import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { isOfCentralAgency } from './central-agency.ts';
import { uploadedRow, uploadedStatements } from './show-uploaded.ts';
import { statementSummary } from './shown.ts';

const readStatementRow = z.object({
  statementId: z.uuid(),
  readAt: z.iso.datetime({ offset: true }),
  readBy: z.string().nullable().describe('Who released it; null: the command line'),
  uploadedBy: z.string().nullable().describe('Null: by the command line, or before a second officer was asked'),
  summary: statementSummary,
});

export const statementsRead = z.object({
  waiting: z.array(uploadedRow).describe('Uploaded, nothing of it booked or not all: the oldest first'),
  rejected: z.array(uploadedRow).describe('Newest first'),
  statements: z.array(readStatementRow).describe('Newest first'),
  central: z.boolean().describe('The account is the central agency’s: only it sees these'),
  mayUpload: z.boolean(),
});

type Row = Omit<z.infer<typeof readStatementRow>, 'readAt'> & { readAt: Temporal.Instant };
const STATEMENTS = sql<Row>(
  'bank-statements-read',
  `select s.statement_id as "statementId", s.read_at as "readAt", o.full_name as "readBy", by.full_name as "uploadedBy", s.summary
     from bank_statement s left join officer o on o.officer_id = s.read_by
     left join uploaded_statement u on u.statement_id = s.statement_id left join officer by on by.officer_id = u.uploaded_by order by s.read_at desc limit 50`,
);

/** The statements that wait for a second officer, and the last that were taken in with what each brought. */
export async function statementsOf(query: Query, officer: Officer): Promise<z.infer<typeof statementsRead>> {
  if (!(await isOfCentralAgency(query, officer)))
    return { waiting: [], rejected: [], statements: [], central: false, mayUpload: false };
  const [uploaded, rows] = await Promise.all([uploadedStatements(query, officer), query(STATEMENTS)]);
  return {
    ...uploaded,
    statements: rows.map((row) => ({ ...row, readAt: row.readAt.toString() })),
    central: true,
    mayUpload: mayDo(officer, 'upload-bank-statement'),
  };
}
