import { addMonths, type Month, monthOf } from '@openvssid/core';
import type { Bilingual } from './bilingual.ts';
import type { BenefitFact, BenefitKind, PaymentFact } from './facts.ts';
import type { ProcedureSettings } from './settings.ts';

export const BENEFIT_NAMES: Readonly<Record<BenefitKind, Bilingual>> = {
  pension: { vi: 'Lương hưu', en: 'Pension' },
  incapacity: { vi: 'Trợ cấp mất sức lao động', en: 'Incapacity allowance' },
  survivors: { vi: 'Trợ cấp tuất', en: 'Survivors’ allowance' },
  'work-accident-allowance': {
    vi: 'Trợ cấp tai nạn lao động, bệnh nghề nghiệp',
    en: 'Allowance for work accident or occupational disease',
  },
  'social-pension': { vi: 'Trợ cấp hưu trí xã hội', en: 'Social pension' },
  'unemployment-benefit': { vi: 'Trợ cấp thất nghiệp', en: 'Unemployment benefit' },
};

/** How and where a benefit is paid in a month. */
export function paymentIn({ payments }: Pick<BenefitFact, 'payments'>, month: Month): PaymentFact {
  const payment = payments.findLast(({ fromMonth }) => fromMonth === undefined || fromMonth <= month);
  if (payment === undefined) throw new RangeError('a benefit is paid in some way from its beginning on');
  return payment;
}

/** The first month that a change made on a day can hold for: the lists of the next month are closed on the cut-off day. */
export function firstMonthFor(day: Temporal.PlainDate, { paymentCutOffDay }: Pick<ProcedureSettings, 'paymentCutOffDay'>): Month {
  return addMonths(monthOf(day.toString()), day.day < paymentCutOffDay ? 1 : 2);
}

export function laterMonth(one: Month, other: Month): Month {
  return one > other ? one : other;
}

/** «•••• 6789»: enough to recognise one's own account by. */
export function accountEnding(accountNumber: string): string {
  return `•••• ${accountNumber.slice(-4)}`;
}

/** «Tài khoản •••• 6789, Vietcombank» or «Tiền mặt», for an officer's and a citizen's eye. */
export function paymentInWords({ method, accountNumber, bankName, cashPoint }: PaymentFact): Bilingual {
  if (method === 'account') {
    const where = [accountNumber === undefined ? undefined : accountEnding(accountNumber), bankName].filter(Boolean).join(', ');
    return { vi: `tài khoản ${where}`, en: `account ${where}` };
  }
  const at = cashPoint === undefined ? '' : `, ${cashPoint}`;
  return { vi: `tiền mặt${at}`, en: `cash${at}` };
}
