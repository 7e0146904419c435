import type { Law } from '../blocks/law.ts';
import { averageBefore } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { step } from '../explain/step.ts';
import { periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { optional, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { date, oneOf } from '../reading/values.ts';
import { daysBetween, isBefore } from '../time/dates.ts';
import { monthOfDate } from '../time/month-index.ts';
import { ARTICLES, type Claim, isPopulationLawInForce, NOT_INSURED, POPULATION_LAW, refused } from './claim.ts';
import { paidDaysOff, paidDaysStep } from './days-off.ts';
import { children, livingChildrenBefore, no, yes } from './fields.ts';
import { AT_BIRTH, payAtOnce } from './leave.ts';
import { hasSixInTwelve, isInsuredAt } from './window.ts';

export const fatherFacts = object({
  event: oneOf('father-leave'),
  history: periods,
  birthDate: date,
  children,
  livingChildrenBefore,
  leaveStart: optional(date),
  surgery: no,
  under32Weeks: no,
  motherQualifies: yes,
});

export type FatherFacts = Read<typeof fatherFacts>;

export function expectFather({ birthDate, leaveStart }: FatherFacts): void {
  if (leaveStart && isBefore(leaveStart, birthDate)) throw new Fault('E_CONFLICT', '$.leaveStart');
}

/** The leave begins within the first 30 days, from Law 41/2024 on within 60; the day of birth is the first. */
const LAST_DAY_AFTER_BIRTH = { '58/2014': 29, '41/2024': 59 } as const;
const TOO_LATE = {
  vi: 'Bắt đầu nghỉ quá thời hạn kể từ ngày vợ sinh con',
  en: 'The leave begins too long after the birth',
};

/** Days off of a father whose wife gave birth (Law 58/2014 arts 34.2, 38, Law 41/2024 arts 53, 58). */
export function decideFather(facts: FatherFacts, claim: Claim): Outcome {
  const { birthDate, leaveStart = birthDate } = facts;
  const { history, law, tables } = claim;
  const { birth, conditions } = ARTICLES[law];
  const month = monthOfDate(leaveStart);
  if (!isInsuredAt(history, month)) return refused(law, 'NOT_INSURED_AT_EVENT', NOT_INSURED, conditions);
  const since = daysBetween(birthDate, leaveStart);
  const after = step(
    { vi: 'Số ngày kể từ ngày sinh', en: 'Days since the birth' },
    { value: since, unit: 'days' },
    { law: birth },
  );
  if (since > LAST_DAY_AFTER_BIRTH[law]) return refused(law, 'LEAVE_OUTSIDE_WINDOW', TOO_LATE, birth, [after]);
  const byLaw = daysByInsuranceLaw(facts, law);
  const paidDays = isLonger(facts) ? Math.max(byLaw, DAYS_OF_POPULATION_LAW) : byLaw;
  return paidDaysOff(
    {
      average: averageBefore(tables, history, month),
      paidDays,
      daysInMonth: 24,
      steps: [after, paidDaysStep(paidDays, paidDays > byLaw ? POPULATION_LAW : birth)],
    },
    claim,
    allowanceOf(facts, claim),
  );
}

function daysByInsuranceLaw({ children, surgery, under32Weeks }: FatherFacts, law: Law): number {
  if (children === 1) return surgery || under32Weeks ? 7 : 5;
  const afterTwins = 3 * (children - 2);
  if (surgery) return 14 + (law === '41/2024' ? afterTwins : 0);
  return 10 + afterTwins;
}

const DAYS_OF_POPULATION_LAW = 10;

/** A second child or several at once, from 1 July 2026. */
function isLonger({ birthDate, children, livingChildrenBefore }: FatherFacts): boolean {
  return isPopulationLawInForce(birthDate) && (livingChildrenBefore === 1 || children >= 2);
}

/** Where the mother has no right to it, the father is paid the allowance at birth. */
function allowanceOf({ birthDate, children, motherQualifies }: FatherFacts, claim: Claim) {
  if (motherQualifies || !hasSixInTwelve(claim.history, birthDate)) return { amount: 0, step: undefined };
  return payAtOnce({ label: AT_BIRTH, children, day: birthDate, path: '$.birthDate' }, claim);
}
