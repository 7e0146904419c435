import type { Answer } from '../forms/form.ts';
import { averageOf, lawApplied, notInsuredAtEvent } from '../forms/shared-figures.ts';

export const maternityAnswer: Answer = {
  headlines: [
    {
      at: 'total',
      unit: 'dong',
      when: ({ leaveTo }) => leaveTo !== undefined,
      label: { vi: 'Tổng tiền thai sản', en: 'Maternity benefit in all' },
      meaning: {
        vi: 'Nghỉ từ {leaveFrom} đến {leaveTo}, nhận đủ tiền cho cả thời gian đó.',
        en: 'Leave from {leaveFrom} to {leaveTo}, paid for the whole time.',
      },
    },
    {
      at: 'total',
      unit: 'dong',
      when: ({ paidDays }) => paidDays !== undefined,
      label: { vi: 'Tổng tiền thai sản', en: 'Maternity benefit in all' },
      meaning: { vi: 'Bạn được nghỉ hưởng trợ cấp {paidDays}.', en: 'You are paid for {paidDays} of leave.' },
    },
    {
      at: 'total',
      unit: 'dong',
      label: { vi: 'Trợ cấp thai sản', en: 'Maternity allowance' },
      meaning: {
        vi: '2.000.000 đồng cho mỗi con, do ngân sách nhà nước bảo đảm.',
        en: '2,000,000 đồng for each child, from the State budget.',
      },
    },
  ],
  figures: [
    { at: 'allowance', unit: 'dong', label: { vi: 'Trợ cấp trong thời gian nghỉ', en: 'Allowance during the leave' } },
    { at: 'birthAllowance', unit: 'dong', label: { vi: 'Trợ cấp một lần cho con', en: 'One-time allowance for the child' } },
    averageOf,
    { at: 'leaveFrom', unit: 'day', label: { vi: 'Nghỉ từ', en: 'Leave from' } },
    { at: 'leaveTo', unit: 'day', label: { vi: 'Đến hết', en: 'To' } },
    { at: 'leaveMonths', unit: 'months', label: { vi: 'Số tháng nghỉ', en: 'Months of leave' } },
    { at: 'oddDays', unit: 'days', label: { vi: 'Ngày lẻ', en: 'Further days' } },
    { at: 'paidDays', unit: 'days', label: { vi: 'Số ngày được hưởng', en: 'Days paid' } },
    lawApplied,
  ],
  reasons: {
    NOT_INSURED_AT_EVENT: notInsuredAtEvent,
    CONTRIBUTION_CONDITION_NOT_MET: {
      why: {
        vi: 'Chưa đóng đủ số tháng cần có trước khi sinh hoặc nhận con (thường là 6 tháng trong 12 tháng).',
        en: 'Too few months were paid before the birth or adoption (usually 6 in the last 12).',
      },
      change: {
        vi: 'Nếu phải nghỉ dưỡng thai hoặc điều trị vô sinh, hãy chọn trong «Thông tin thêm»: điều kiện nhẹ hơn. Cha đủ điều kiện thì cha có thể nhận trợ cấp một lần.',
        en: 'If rest was ordered or you were treated for infertility, say so under “More details”: less is asked then. A father who qualifies may get the one-time allowance.',
      },
    },
    CHILD_TOO_OLD: {
      why: { vi: 'Con đã đủ 6 tháng tuổi khi được nhận nuôi.', en: 'The child was 6 months old or more at the adoption.' },
    },
    LEAVE_OUTSIDE_WINDOW: {
      why: {
        vi: 'Ngày bắt đầu nghỉ quá muộn: phải trong 60 ngày đầu từ ngày sinh (trước 01/07/2025: 30 ngày).',
        en: 'The leave starts too late: it must start within 60 days of the birth (30 before 1 July 2025).',
      },
      change: { vi: 'Chọn ngày bắt đầu nghỉ sớm hơn.', en: 'Choose an earlier first day.' },
    },
    NOT_IN_FORCE: {
      why: {
        vi: 'Trợ cấp này có từ 01/07/2025; con sinh trước ngày đó chưa được hưởng.',
        en: 'This allowance exists since 1 July 2025; the child was born before.',
      },
    },
    PAID_TO_OTHER_PARENT: {
      why: {
        vi: 'Trợ cấp cho con đã do người kia nhận; chỉ cha hoặc mẹ được nhận.',
        en: 'The other parent receives it; it is paid to one of the parents only.',
      },
    },
  },
  onward: ['convalescence'],
};
