import { z } from 'zod';
import type { Query } from '@openvssid/server/db/query';
import { canonicalJson } from './canonical-json.ts';
import { statementNow } from './contribution-statement.ts';
import { insuranceBookOf } from './insurance-book.ts';
import type { DocumentContent } from './issued-document.ts';
import { fundTotal } from './totals.ts';

const changedPart = z.enum(['holder', 'periods', 'benefits', 'cover']);

/** What the records say today about what a document says. Totals and the parts that differ: never a line of the records. */
export const stillTrue = z.discriminatedUnion('state', [
  z.object({ state: z.literal('same') }),
  z.object({ state: z.literal('changed'), parts: z.array(changedPart), totals: z.array(fundTotal) }),
]);
export type StillTrue = z.infer<typeof stillTrue>;

/** Another office that keeps the same records is no change of what the paper says. */
export async function isStillTrue(query: Query, personId: number, issued: DocumentContent): Promise<StillTrue> {
  const now = await contentNow(query, personId, issued);
  const [then, today] = [partsOf(issued), partsOf(now)];
  const parts = changedPart.options.filter((part) => canonicalJson(then[part]) !== canonicalJson(today[part]));
  return parts.length === 0 ? { state: 'same' } : { state: 'changed', parts, totals: plainTotals(now) };
}

function contentNow(query: Query, personId: number, issued: DocumentContent): Promise<DocumentContent> {
  return issued.kind === 'insurance-book' ? insuranceBookOf(query, personId) : statementNow(query, personId, issued.year);
}

function partsOf(content: DocumentContent): Record<z.infer<typeof changedPart>, unknown> {
  return content.kind === 'insurance-book'
    ? { holder: content.holder, periods: content.years, benefits: content.benefits, cover: content.cover ?? null }
    : { holder: content.holder, periods: content.runs, benefits: [], cover: null };
}

export function plainTotals({ totals }: DocumentContent): z.infer<typeof fundTotal>[] {
  return totals.map(({ fund, months, unpaidMonths }) => ({ fund, months, unpaidMonths }));
}
