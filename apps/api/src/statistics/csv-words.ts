import type { Totals } from './statistics.ts';

export type CsvWords = {
  columns: string[];
  applications: string;
  open: string;
  decided: string;
  now: string;
  registrations: string;
  feedback: string;
  payments: string;
  ofPayments: Record<string, string>;
  totals: Record<keyof Totals, string>;
  due: Record<'dueToday' | 'dueTomorrow' | 'overdue', string>;
  states: Record<string, string>;
  counts: Record<string, string>;
};

/** The words of the exported table; the page has the same in packages/ui/src/texts/statistics.ts. */
export const csvWords: Record<'vi' | 'en', CsvWords> = {
  vi: {
    columns: ['Thời gian', 'Mục', 'Chỉ tiêu', 'Số lượng'],
    applications: 'Hồ sơ',
    open: 'Đang mở',
    decided: 'Đã quyết định',
    now: 'Hiện nay',
    registrations: 'Đăng ký tài khoản',
    feedback: 'Phản ánh',
    payments: 'Thu trực tuyến',
    ofPayments: {
      ordered: 'Đơn lập',
      recorded: 'Đơn đã ghi nhận',
      paid: 'Số tiền đã ghi nhận (đồng)',
      open: 'Khoản tiền cần xử lý',
    },
    totals: {
      received: 'Nhận vào',
      accepted: 'Chấp nhận',
      refused: 'Từ chối',
      onTime: 'Đúng hạn',
      late: 'Trễ hạn',
      medianWorkingDays: 'Trung vị ngày làm việc',
    },
    due: { dueToday: 'Hạn hôm nay', dueTomorrow: 'Hạn ngày mai', overdue: 'Quá hạn' },
    states: {
      submitted: 'Chưa tiếp nhận',
      received: 'Đã tiếp nhận',
      'in-progress': 'Đang xử lý',
      'awaiting-approval': 'Chờ phê duyệt',
      'info-requested': 'Chờ bổ sung',
    },
    counts: {
      submitted: 'Gửi đến',
      approved: 'Đã duyệt',
      refused: 'Từ chối',
      filed: 'Gửi đến',
      ended: 'Đã trả lời hoặc đóng',
      open: 'Đang mở hiện nay',
    },
  },
  en: {
    columns: ['When', 'Subject', 'Measure', 'Count'],
    applications: 'Applications',
    open: 'Open',
    decided: 'Decided',
    now: 'Now',
    registrations: 'Registrations',
    feedback: 'Feedback',
    payments: 'Online payments',
    ofPayments: {
      ordered: 'Orders made',
      recorded: 'Orders recorded',
      paid: 'Amount recorded (đồng)',
      open: 'Payments to be decided',
    },
    totals: {
      received: 'Came in',
      accepted: 'Accepted',
      refused: 'Refused',
      onTime: 'On time',
      late: 'Late',
      medianWorkingDays: 'Median working days',
    },
    due: { dueToday: 'Due today', dueTomorrow: 'Due tomorrow', overdue: 'Overdue' },
    states: {
      submitted: 'Not received yet',
      received: 'Received',
      'in-progress': 'In progress',
      'awaiting-approval': 'Awaiting approval',
      'info-requested': 'Waiting for the citizen',
    },
    counts: {
      submitted: 'Sent',
      approved: 'Approved',
      refused: 'Refused',
      filed: 'Sent',
      ended: 'Answered or closed',
      open: 'Open now',
    },
  },
};
