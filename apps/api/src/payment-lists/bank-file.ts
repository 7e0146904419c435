import { formatMonth, nameKey } from '@openvssid/core';
import { csvLine } from '../files/csv-line.ts';
import { BENEFIT_NAMES } from './benefit-names.ts';
import type { PaymentToExport } from './payments-to-export.ts';

const COLUMNS = ['reference', 'account_number', 'account_holder', 'bank_bin', 'branch', 'amount', 'currency', 'description'];
const LONGEST_DESCRIPTION = 70;

/** One bank's orders as docs/operating.md describes them: names and words in capitals without marks, as banks take them. */
export function bankFile(payments: readonly PaymentToExport[], month: string): Buffer {
  const lines = payments.map(({ reference, accountNumber, fullName, bankBin, bankBranch, amount, kind }) => [
    reference,
    accountNumber ?? '',
    plain(fullName),
    bankBin ?? '',
    plain(bankBranch ?? ''),
    String(amount),
    'VND',
    plain(`BHXH chi trả ${BENEFIT_NAMES[kind] ?? 'chế độ'} tháng ${formatMonth(month)}`).slice(0, LONGEST_DESCRIPTION),
  ]);
  return Buffer.from([COLUMNS, ...lines].map(csvLine).join(''));
}

/** Letters, digits, spaces and the slash of a month: nothing that a spreadsheet reckons or a bank refuses. */
function plain(text: string): string {
  return nameKey(text)
    .replace(/[^A-Z0-9/ ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
