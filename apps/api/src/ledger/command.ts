import { formatDong } from '@openvssid/core';
import { type Run, UsageError } from '../command-line/command.ts';
import { withOperator } from '../command-line/operator.ts';
import { checkLedger, type LedgerFault, type LedgerFinding } from './check.ts';
import { ledgerBalances } from './totals.ts';

/** `ledger check`. Exit code 1 where the ledger and the records differ. */
export const run: Run = async (args) => {
  if (args.length > 0) throw new UsageError(`What is ${args[0] ?? ''}?`);
  return withOperator(async ({ db }) => {
    const findings = await checkLedger(db);
    process.stdout.write(reportOf(findings, await ledgerBalances(db.read)));
    return findings.length === 0 ? 0 : 1;
  });
};

const SAID: Readonly<Record<LedgerFault, string>> = {
  'entry-does-not-balance': 'entry does not balance, or has lost or gained a line (debit, credit)',
  'payment-not-booked': 'payment is not booked as received',
  'booked-without-payment': 'booked for a payment that is not there',
  'order-not-booked': 'order is recorded and not booked, or booked and not recorded',
  'order-booked-differently': 'the funds have another amount, or other months, than the order',
  'refund-not-booked': 'refund is not booked as its state says',
  'booked-without-refund': 'booked for a refund that is not there',
  'clearing-differs': 'clearing is not what was received less what went back and what was charged',
  'totals-differ': 'total of a day is not the sum of its lines (records: the lines)',
};

export function reportOf(findings: readonly LedgerFinding[], balances: Readonly<Record<string, number>>): string {
  const lines = Object.entries(balances).map(([account, balance]) => `${account.padEnd(24)}${written(balance).padStart(24)}\n`);
  if (findings.length === 0) return `${lines.join('')}The ledger balances and says what the records say.\n`;
  const faults = findings.map(
    ({ kind, about, ledger, records }) => `- ${about}: ${SAID[kind]}: ledger ${written(ledger)}, records ${written(records)}\n`,
  );
  return `${lines.join('')}The ledger does NOT say what the records say:\n${faults.join('')}`;
}

function written(amount: number | null): string {
  return amount === null ? 'nothing' : formatDong(amount, 'en');
}
