import { rounded } from '../../exact.ts';
import { monthText } from '../../time/month-index.ts';
import type { FurtherTime } from './further-time.ts';
import type { FurtherYears } from './further-years.ts';

/** The figures of one point of the line. */
export function printYear({ years, later, ownContributions, breakEvenMonths }: FurtherYears) {
  const { claim } = later;
  const base = { years, eligible: later.open !== undefined, months: claim.time.total, ownContributions };
  if (!later.open) return base;
  const { payment, open } = later;
  return {
    ...base,
    route: open.route,
    yearsCounted: payment.years,
    rate: payment.rate,
    averageSalary: rounded(payment.average.value),
    pension: payment.amount,
    supplement: payment.supplement.amount,
    start: monthText(claim.facts.pensionStart),
    ageMonths: claim.age,
    ...(breakEvenMonths !== undefined && { breakEvenMonths }),
  };
}

export function printFurther({ from, scheme, income, monthly, support }: FurtherTime) {
  return {
    from: monthText(from),
    scheme,
    income,
    ownMonthly: monthly,
    stateSupport: support.monthly,
    supportedMonths: support.months,
  };
}
