import { dayOf, isoOf } from '../local-time.ts';
import type { Transfer } from './transfers.ts';

const COLUMNS = ['booked_at', 'bank_reference', 'amount', 'counter_account', 'counter_name', 'description'] as const;

/** The bank's statement of a day in Vietnam for one account (all, where none is named), oldest first: what came, in whole đồng. */
export function statementOf(transfers: readonly Transfer[], day: string, account = ''): string {
  const rows = transfers
    .filter((transfer) => dayOf(transfer.bookedAt) === day && (account === '' || transfer.account === account))
    .toReversed()
    .map(({ bookedAt, bankReference, amount, counterAccount, counterName, description }) =>
      [isoOf(bookedAt), bankReference, String(amount), counterAccount, counterName, description].map(quoted).join(','),
    );
  return [COLUMNS.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
