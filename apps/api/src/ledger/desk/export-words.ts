import type { EntryKind, LedgerAccount } from '../post.ts';

type Words = {
  columns: readonly { label: string; width: number }[];
  kinds: Record<EntryKind, string>;
  accounts: Record<LedgerAccount, string>;
};

const WIDTHS = [10, 12, 26, 34, 18, 10, 12, 34, 18, 18];
const columns = (...labels: string[]) => labels.map((label, at) => ({ label, width: WIDTHS[at] ?? 14 }));

/** The words of the exported ledger; the pages have the same in packages/ui/src/texts/desk-payments.ts. */
export const exportWords: Record<'vi' | 'en', Words> = {
  vi: {
    columns: columns(
      'Bút toán',
      'Ngày',
      'Nội dung',
      'Tài khoản',
      'Mã đơn',
      'Tháng',
      'Mã cơ quan',
      'Cơ quan BHXH',
      'Nợ (đồng)',
      'Có (đồng)',
    ),
    kinds: {
      received: 'Nhận tiền',
      recorded: 'Ghi nhận đóng',
      'refund-approved': 'Duyệt hoàn tiền',
      refunded: 'Đã hoàn tiền',
      'refund-failed': 'Hoàn tiền không thành công',
      fee: 'Phí dịch vụ thanh toán',
      kept: 'Ghi thu khác',
    },
    accounts: {
      'clearing-vnpay': 'Tiền ở VNPAY chờ chuyển về',
      'clearing-bank-transfer': 'Tiền gửi tài khoản chuyên thu',
      unallocated: 'Tiền chờ phân bổ',
      'fund-health': 'Quỹ BHYT',
      'fund-social-insurance': 'Quỹ BHXH',
      'state-support': 'Ngân sách nhà nước hỗ trợ',
      'refunds-payable': 'Phải hoàn trả người nộp',
      'provider-fees': 'Phí dịch vụ thanh toán',
      'other-income': 'Thu khác',
    },
  },
  en: {
    columns: columns(
      'Entry',
      'Day',
      'What',
      'Account',
      'Order',
      'Month',
      'Office code',
      'Social security office',
      'Debit (đồng)',
      'Credit (đồng)',
    ),
    kinds: {
      received: 'Money received',
      recorded: 'Contribution recorded',
      'refund-approved': 'Refund approved',
      refunded: 'Refunded',
      'refund-failed': 'Refund did not arrive',
      fee: 'Payment provider’s fee',
      kept: 'Kept as other income',
    },
    accounts: {
      'clearing-vnpay': 'Money at VNPAY on its way',
      'clearing-bank-transfer': 'Collection account at the bank',
      unallocated: 'Money not yet allocated',
      'fund-health': 'Health insurance fund',
      'fund-social-insurance': 'Social insurance fund',
      'state-support': 'Support by the State',
      'refunds-payable': 'Owed to payers',
      'provider-fees': 'Payment provider’s fees',
      'other-income': 'Other income',
    },
  },
};
