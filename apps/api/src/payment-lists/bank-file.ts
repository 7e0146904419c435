import { formatMonth, nameKey } from '@openvssid/core';
import { csvLine } from '../files/csv-line.ts';
import { BENEFIT_NAMES } from './benefit-names.ts';
import type { PaymentToExport } from './payments-to-export.ts';

const COLUMNS = ['reference', 'account_number', 'account_holder', 'bank_bin', 'branch', 'amount', 'currency', 'description'];
const LONGEST_DESCRIPTION = 70;

/** A transfer that the bank is to make. */
export type BankOrder = {
  reference: string;
  accountNumber: string | null;
  holder: string;
  bankBin: string | null;
  branch: string;
  amount: number;
  description: string;
};

/** One bank's orders as docs/operating.md describes them: names and words in capitals without marks, as banks take them. */
export function bankFile(payments: readonly PaymentToExport[], month: string): Buffer {
  return bankOrders(
    payments.map(({ reference, accountNumber, fullName, bankBin, bankBranch, amount, kind }) => ({
      reference,
      accountNumber,
      holder: fullName,
      bankBin,
      branch: bankBranch ?? '',
      amount,
      description: `BHXH chi trả ${BENEFIT_NAMES[kind] ?? 'chế độ'} tháng ${formatMonth(month)}`,
    })),
  );
}

/** A file of orders for a bank, one a line. */
export function bankOrders(orders: readonly BankOrder[]): Buffer {
  const lines = orders.map(({ reference, accountNumber, holder, bankBin, branch, amount, description }) => [
    reference,
    accountNumber ?? '',
    plain(holder),
    bankBin ?? '',
    plain(branch),
    String(amount),
    'VND',
    plain(description).slice(0, LONGEST_DESCRIPTION),
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
