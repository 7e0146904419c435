import { csvLine } from '../files/csv-line.ts';
import { BENEFIT_NAMES } from './benefit-names.ts';
import type { PaymentToExport } from './payments-to-export.ts';

const COLUMNS = [
  'STT',
  'Mã giao dịch',
  'Họ và tên người hưởng',
  'Mã số BHXH',
  'Chế độ',
  'Số tiền (đồng)',
  'Hình thức nhận',
  'Ngân hàng',
  'Chi nhánh',
  'Số tài khoản',
  'Điểm chi trả',
  'Xã/Phường',
  'Người được ủy quyền lĩnh thay',
  'Số CCCD người được ủy quyền',
];
const METHODS = { cash: 'Tiền mặt', account: 'Tài khoản' } as const;

/** The list as the payer's desk has it: who may receive, and how much. In Vietnamese, with the mark by which spreadsheets see UTF-8. */
export function listFile(payments: readonly PaymentToExport[]): Buffer {
  const lines = payments.map((payment) => [
    String(payment.number),
    payment.reference,
    payment.fullName,
    payment.insuranceNumber ?? '',
    BENEFIT_NAMES[payment.kind] ?? payment.kind,
    String(payment.amount),
    METHODS[payment.payMethod],
    payment.bankName ?? '',
    payment.bankBranch ?? '',
    payment.accountNumber ?? '',
    payment.cashPoint ?? '',
    payment.ward ?? '',
    payment.attorneyName ?? '',
    payment.attorneyNumber ?? '',
  ]);
  return Buffer.from(`\uFEFF${[COLUMNS, ...lines].map(csvLine).join('')}`);
}
