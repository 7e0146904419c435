import type { CellReader, Column, Reading } from '../../import/kind.ts';
import { moment, text } from '../../import/readers.ts';

const good = (value: string): Reading => ({ ok: true, value });
const bad = (vi: string, en: string): Reading => ({ ok: false, reason: { vi, en } });

/** ISO 8601 with its offset, else a moment or a day in Vietnam's time. */
const bookedAt: CellReader = {
  ...moment,
  read(cell) {
    if (!/^\d{4}-\d{2}-\d{2}T\S+(Z|[+-]\d{2}:\d{2})$/.test(cell.trim())) return moment.read(cell);
    try {
      return good(Temporal.Instant.from(cell.trim()).toString());
    } catch {
      return bad('Thời điểm không đúng', 'No moment');
    }
  },
};

const SIGNED = /^(?<sign>[+-]?)(?<whole>\d{1,13}|\d{1,3}(?<mark>[.,])\d{3}(\k<mark>\d{3})*)([.,]0{1,2})?$/;

/** Whole đồng with a sign: what went out is below 0. Dots or commas between thousands, and noughts after the point, are read. */
const signedAmount: CellReader = {
  sqlType: 'bigint',
  read(cell) {
    const parts = SIGNED.exec(cell.replace(/[\s\u00a0]|đ$|VND$/giu, '').replace('\u2212', '-'))?.groups;
    const amount = Number(parts?.['whole']?.replace(/[.,]/g, ''));
    if (!Number.isSafeInteger(amount) || amount === 0)
      return bad(
        'Số tiền là số đồng nguyên khác 0, tiền ra mang dấu trừ',
        'The amount is whole đồng, not 0, below 0 where it went out',
      );
    return good(`${parts?.['sign'] === '-' ? '-' : ''}${amount}`);
  },
  meaning: { vi: 'số đồng nguyên, tiền ra mang dấu trừ', en: 'whole đồng, below 0 where it went out' },
};

/** As an amount, and nought is one. */
const balance: CellReader = {
  ...signedAmount,
  read: (cell) => (/^\s*0([.,]0{1,2})?\s*(đ|VND)?\s*$/iu.test(cell) ? good('0') : signedAmount.read(cell)),
  meaning: { vi: 'số đồng nguyên', en: 'whole đồng' },
};

/** A number that is no quantity. From a cell of numbers in a workbook it is refused: what it lost does not show. */
function written(pattern: RegExp, vi: string, en: string): CellReader {
  return {
    sqlType: 'text',
    read: (cell) => (pattern.test(cell) ? good(cell) : bad(`Không đúng định dạng: cần ${vi}`, `Malformed: ${en} expected`)),
    meaning: { vi, en },
    digits: [],
  };
}

const bankReference = written(
  /^[\x21-\x7e]([\x20-\x7e]{0,62}[\x21-\x7e])?$/,
  'số giao dịch của ngân hàng, tối đa 64 ký tự',
  "the bank's number of the transaction, at most 64 characters",
);
const account = written(/^[0-9A-Za-z*. -]{1,34}$/, 'số tài khoản', 'the number of an account');
const bareAccount: CellReader = { ...account, read: (cell) => account.read(cell.replace(/[\s.-]/g, '')) };

/** The columns of a bank's statement (docs/operating.md). */
export const STATEMENT = {
  columns: {
    booked_at: { vi: 'Thời điểm giao dịch', reader: bookedAt, required: true },
    bank_reference: { vi: 'Số giao dịch', reader: bankReference, required: true },
    amount: { vi: 'Số tiền', reader: signedAmount, required: true },
    counter_account: { vi: 'Tài khoản đối ứng', reader: bareAccount },
    counter_name: { vi: 'Tên đối ứng', reader: text },
    description: { vi: 'Nội dung', reader: text },
    balance: { vi: 'Số dư', reader: balance },
    counter_bank: { vi: 'Ngân hàng đối ứng', reader: text },
  },
} satisfies { columns: Record<string, Column> };
