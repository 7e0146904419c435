import { z } from 'zod';
import { LINE_OUTCOMES } from './summary.ts';
import type { StatementPreview } from './preview-statement.ts';

const outcome = z.enum(LINE_OUTCOMES);

export const statementSummary = z.object({
  lines: z.number().int(),
  received: z.number().int().describe('whole đồng that came and were not booked before'),
  outcomes: z.partialRecord(outcome, z.number().int()).describe('lines by what became of them'),
  balance: z
    .object({ bank: z.number().int(), books: z.number().int(), unexplained: z.number().int() })
    .optional()
    .describe('Closing balance of the bank and of the ledger, whole đồng; `unexplained`: the difference that is new'),
});

export const statementPreview = z.object({
  summary: statementSummary,
  lines: z
    .array(
      z.object({
        line: z.number().int(),
        bookedAt: z.string(),
        bankReference: z.string(),
        amount: z.number().int(),
        counterName: z.string().nullable(),
        description: z.string().nullable(),
        outcome,
      }),
    )
    .describe('The first of those that an officer will have to look at'),
  rejected: z
    .array(
      z.object({ line: z.number().int(), findings: z.array(z.object({ column: z.string(), vi: z.string(), en: z.string() })) }),
    )
    .describe('The first lines that cannot be read'),
  readBefore: z.string().nullable().describe('When this very file was read before'),
  digest: z.string().describe('SHA-256 of the file, hexadecimal'),
});

export function shownPreview({
  summary,
  lines,
  rejected,
  readBefore,
  digest,
}: StatementPreview): z.infer<typeof statementPreview> {
  return {
    summary,
    lines: lines.map(({ line: { line, bookedAt, bankReference, amount, counterName, description }, outcome: comes }) => ({
      line,
      bookedAt: bookedAt.toString(),
      bankReference,
      amount,
      counterName,
      description,
      outcome: comes,
    })),
    rejected: rejected.map(({ line, findings }) => ({
      line,
      findings: findings.map(({ column, reason }) => ({ column, ...reason })),
    })),
    readBefore: readBefore?.toString() ?? null,
    digest,
  };
}
