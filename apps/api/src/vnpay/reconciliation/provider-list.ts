import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';

/** A row of VNPAY's list of a day. Whole đồng. */
export type ListedPayment = {
  transactionNo: string;
  reference: string;
  amount: number;
  fee: number;
  paidAt: Temporal.Instant;
  status: string;
};
/** Money that VNPAY gave back: in the list an amount below 0. */
export type ListedRefund = Omit<ListedPayment, 'fee'>;
export type ProviderList = { payments: readonly ListedPayment[]; refunds: readonly ListedRefund[] };

export const LIST_COLUMNS = ['transaction', 'reference', 'amount', 'fee', 'paid_at', 'status'] as const;

const dong = (form: RegExp) => z.string().regex(form).transform(Number).refine(Number.isSafeInteger);
const row = z.object({
  transaction: z.string().regex(/^\d{1,20}$/),
  reference: z.string().max(100),
  amount: dong(/^-?[1-9]\d{0,14}$/),
  fee: dong(/^\d{1,15}$/),
  paid_at: z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text)),
  status: z.string().regex(/^\d{2}$/),
});

/** Reads the whole list or nothing: of half a list one would conclude that the other half was never paid. The refusal names the line. */
export function readProviderList(text: string): Result<ProviderList> {
  const rows = rowsOf(text);
  if (!rows) return refuse('payment-list-unreadable', { params: { line: 1 } });
  const payments: ListedPayment[] = [];
  const refunds: ListedRefund[] = [];
  const seen = new Set<string>();
  for (const [index, columns] of rows.entries()) {
    const read = row.safeParse(columns);
    if (!read.success || seen.has(read.data.transaction))
      return refuse('payment-list-unreadable', { params: { line: index + 2 } });
    const { transaction: transactionNo, paid_at: paidAt, fee, amount, ...rest } = read.data;
    seen.add(transactionNo);
    if (amount > 0) payments.push({ transactionNo, paidAt, fee, amount, ...rest });
    else refunds.push({ transactionNo, paidAt, amount: -amount, ...rest });
  }
  return ok({ payments, refunds });
}

function rowsOf(text: string): unknown[] | undefined {
  try {
    const [header, ...rows] = z
      .array(z.array(z.string()))
      .parse(parse(text, { bom: true, delimiter: [',', ';'], skip_empty_lines: true, trim: true }));
    if (header?.join() !== LIST_COLUMNS.join()) return undefined;
    return rows.map((values) => Object.fromEntries(LIST_COLUMNS.map((name, index) => [name, values[index]])));
  } catch {
    return undefined;
  }
}
