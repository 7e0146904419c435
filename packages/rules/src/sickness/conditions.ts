import { type ContributionMonth, isCompulsory, periodIn } from '../blocks/contribution-months.ts';
import type { Law } from '../blocks/law.ts';
import type { Outcome } from '../calculator.ts';
import { reasonStep } from '../explain/reasons.ts';
import type { Text } from '../explain/text.ts';
import type { History } from '../facts/history.ts';
import { addMonths, isBefore } from '../time/dates.ts';
import { type MonthIndex, monthOfDate, plusMonths } from '../time/month-index.ts';
import type { SicknessFacts } from './facts.ts';

export type SicknessReason = 'EXCLUDED_CAUSE' | 'NOT_INSURED_AT_EVENT' | 'CHILD_TOO_OLD';

const MONTHS_OF_CHILD = 84;

/**
 * The first reason against the benefit, or the month whose salary is paid: the one before the leave; for who has just begun or come back,
 * that of the leave itself.
 */
export function salaryMonthOrReason(
  { cause, childBirth, leave }: SicknessFacts,
  history: History,
): ContributionMonth | SicknessReason {
  if (cause !== 'ordinary') return 'EXCLUDED_CAUSE';
  const month = monthOfDate(leave.from);
  const paid = paidMonth(history, plusMonths(month, -1)) ?? paidMonth(history, month);
  if (!paid) return 'NOT_INSURED_AT_EVENT';
  if (childBirth && !isBefore(leave.from, addMonths(childBirth, MONTHS_OF_CHILD))) return 'CHILD_TOO_OLD';
  return paid;
}

function paidMonth(history: History, month: MonthIndex): ContributionMonth | undefined {
  const period = periodIn(history, month, isCompulsory);
  return period && { month, period };
}

const SAYS: Readonly<Record<SicknessReason, Text>> = {
  EXCLUDED_CAUSE: {
    vi: 'Nghỉ việc do tự hủy hoại sức khỏe, do say rượu hoặc dùng chất ma túy, hoặc do tai nạn lao động (hưởng chế độ khác)',
    en: 'Self-inflicted, caused by alcohol or drugs, or by an accident at work (which another benefit is for)',
  },
  NOT_INSURED_AT_EVENT: {
    vi: 'Không đóng BHXH bắt buộc trong tháng nghỉ việc và tháng liền trước',
    en: 'Not in compulsory insurance in the month of the leave nor in the month before',
  },
  CHILD_TOO_OLD: { vi: 'Con đã đủ 7 tuổi', en: 'The child is seven years old or older' },
};
const ARTICLES = { '58/2014': 'Law 58/2014 art 25', '41/2024': 'Law 41/2024 art 42' } as const;

/** Nothing is due: the reason, in words. */
export function refusal(reason: SicknessReason, law: Law): Outcome {
  return { eligible: false, reasons: [reason], law, steps: [reasonStep(SAYS[reason], ARTICLES[law])] };
}
