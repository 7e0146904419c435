import { type Exact, exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Paid, PremiumBasis } from './premiums.ts';

const PREMIUM = 'Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP';
const SUPPORT = 'Decree 146/2018/ND-CP art 8; Decree 188/2025/ND-CP';

type Totals = { readonly totalPremium: number; readonly totalSupport: number; readonly totalPay: number };

/** `places`: where each stands in the order of its household, where others stand before. */
export function explainHousehold(
  { base, rate, origins }: PremiumBasis,
  paid: readonly Paid[],
  totals: Totals,
  places: readonly number[] = [],
): Step[] {
  const percent = exact(rate, 100);
  return [
    step(
      { vi: 'Mức đóng một tháng của người thứ nhất', en: 'One month’s premium of the first member' },
      { value: rounded(exact(base * rate, 10_000)), unit: 'dong-a-month' },
      { working: formula`${percent}% × ${base}`, law: PREMIUM, origins },
    ),
    ...paid.flatMap((one, i) => explainMember(places[i] ?? i + 1, one, base, percent)),
    step({ vi: 'Tổng mức đóng', en: 'Premiums together' }, { value: totals.totalPremium, unit: 'dong' }, { law: PREMIUM }),
    ...(totals.totalSupport > 0
      ? [step({ vi: 'Nhà nước hỗ trợ', en: 'Paid by the State' }, { value: totals.totalSupport, unit: 'dong' }, { law: SUPPORT })]
      : []),
    step({ vi: 'Số tiền phải nộp', en: 'To pay' }, { value: totals.totalPay, unit: 'dong' }, { law: PREMIUM }),
  ];
}

function explainMember(number: number, { member, months, support }: Paid, base: bigint, percent: Exact): Step[] {
  const premium = step(
    { vi: 'Mức đóng của một thành viên: (thứ tự) mức đóng', en: 'Premium of one member: (number) premium' },
    { value: member.premium, unit: 'dong' },
    { working: formula`(${number}) ${percent}% × ${base} × ${member.percent}% × ${months}`, law: PREMIUM },
  );
  if (!support.origin) return [premium];
  return [
    premium,
    step(
      { vi: 'Nhà nước hỗ trợ một thành viên: (thứ tự) mức hỗ trợ', en: 'Paid by the State for one member: (number) support' },
      { value: member.stateSupport, unit: 'dong' },
      { working: formula`(${number}) ${support.percent}% × ${member.premium}`, law: SUPPORT, origins: [support.origin] },
    ),
  ];
}
