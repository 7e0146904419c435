import { ok, parseDay, refuse, type Result } from '@openvssid/core';
import { CsvError, parse } from 'csv-parse/sync';

export const RETURN_REASONS = ['account-closed', 'account-unknown', 'name-differs', 'not-collected', 'other'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** What a payer says of one payment. */
export type Settlement = { reference: string; settledOn: string } & (
  { result: 'paid'; reason: null } | { result: 'returned'; reason: ReturnReason }
);

const RESULTS: Readonly<Record<string, 'paid' | 'returned'>> = { paid: 'paid', returned: 'returned' };

/**
 * Reads a payer's answer: `reference,result,day,reason`, one line a payment, a header first. All or nothing: the first line that cannot
 * be read is named.
 */
export function readReturns(text: string, today: Temporal.PlainDate): Result<Settlement[]> {
  const records = recordsOf(text);
  if (!records) return refuse('returns-file-unreadable', { params: { line: 1 } });
  const settlements: Settlement[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const settlement = settlementOf(record, today);
    if (!settlement || seen.has(settlement.reference)) return refuse('returns-file-unreadable', { params: { line: index + 2 } });
    seen.add(settlement.reference);
    settlements.push(settlement);
  }
  return settlements.length === 0 ? refuse('returns-file-unreadable', { params: { line: 2 } }) : ok(settlements);
}

function recordsOf(text: string): Record<string, string | undefined>[] | undefined {
  const header = text.split('\n', 1)[0] ?? '';
  try {
    return parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: header.includes(';') ? ';' : ',',
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function settlementOf(record: Record<string, string | undefined>, today: Temporal.PlainDate): Settlement | undefined {
  const reference = record['reference'] ?? '';
  const result = RESULTS[(record['result'] ?? '').toLowerCase()];
  const day = parseDay(record['day'] ?? '');
  if (reference === '' || !result || !day.ok || day.value > today.toString()) return undefined;
  const settled = { reference, settledOn: day.value };
  return result === 'paid' ? { ...settled, result, reason: null } : { ...settled, result, reason: reasonOf(record['reason']) };
}

/** What a bank says in words of its own is another reason. */
function reasonOf(said: string | undefined): ReturnReason {
  return RETURN_REASONS.find((reason) => reason === said?.toLowerCase()) ?? 'other';
}
