import { isCompulsory, monthsOf } from '../blocks/contribution-months.ts';
import { recentAverage } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { optional, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { date, oneOf } from '../reading/values.ts';
import { addMonths, dayBefore, isBefore } from '../time/dates.ts';
import { ARTICLES, type Claim, isPopulationLawInForce, POPULATION_LAW, refused, TOO_FEW_MONTHS } from './claim.ts';
import { children, livingChildrenBefore, no } from './fields.ts';
import { AT_BIRTH, explainSpan, paidLeave } from './leave.ts';
import { cutFor, explainWindow, IN_TWELVE, type Window, windowBefore } from './window.ts';

export const birthFacts = object({
  event: oneOf('birth'),
  history: periods,
  birthDate: date,
  children,
  livingChildrenBefore,
  leaveStart: optional(date),
  orderedRest: no,
  infertilityTreatment: no,
  childDiedOn: optional(date),
});

export type BirthFacts = Read<typeof birthFacts>;

/** A mother may stop working two months before the birth (Law 58/2014 art 34.1, Law 41/2024 art 53). */
export function expectBirth({ birthDate, leaveStart, childDiedOn }: BirthFacts): void {
  if (leaveStart && (isBefore(birthDate, leaveStart) || isBefore(addMonths(leaveStart, 2), birthDate)))
    throw new Fault('E_CONFLICT', '$.leaveStart');
  if (childDiedOn && isBefore(childDiedOn, birthDate)) throw new Fault('E_CONFLICT', '$.childDiedOn');
}

export function decideBirth(facts: BirthFacts, claim: Claim): Outcome {
  const { birthDate, leaveStart: from = birthDate, children } = facts;
  const { history, law, tables } = claim;
  const condition = conditionMet(facts, claim);
  const { conditions, birth } = ARTICLES[law];
  if (!condition) {
    const window = explainWindow(IN_TWELVE, windowBefore(history, birthDate, 12), conditions);
    return refused(law, 'CONTRIBUTION_CONDITION_NOT_MET', TOO_FEW_MONTHS, conditions, [window]);
  }
  const { to, steps } = leaveUntil(facts, from, claim);
  return paidLeave(
    {
      from,
      to,
      average: recentAverage(tables, history, cutFor(history, birthDate, from)),
      steps: [explainWindow(condition.label, condition.window, conditions), ...steps, ...explainSpan(from, to, birth)],
      oneTime: { label: AT_BIRTH, children, day: birthDate, path: '$.birthDate' },
    },
    claim,
  );
}

type Condition = { readonly label: Text; readonly window: Window };

const ORDERED_REST: Text = {
  vi: 'Số tháng đã đóng BHXH trong 12 tháng được xét (nghỉ dưỡng thai theo chỉ định, đã đóng từ đủ 12 tháng)',
  en: 'Months insured among the 12 months that are looked at (rest ordered by a doctor, 12 months insured in all)',
};
const TREATED: Text = {
  vi: 'Số tháng đã đóng BHXH trong 24 tháng được xét (điều trị vô sinh)',
  en: 'Months insured among the 24 months that are looked at (treatment of infertility)',
};

/** Law 58/2014 art 31.2-3; Law 41/2024 art 50, which knows the treatment of infertility. */
function conditionMet(facts: BirthFacts, { history, law }: Claim): Condition | undefined {
  const { birthDate, orderedRest, infertilityTreatment } = facts;
  const window = windowBefore(history, birthDate, 12);
  if (window.paid >= 6) return { label: IN_TWELVE, window };
  const everPaid = monthsOf(history, isCompulsory, undefined, window.last);
  if (orderedRest && everPaid >= 12 && window.paid >= 3) return { label: ORDERED_REST, window };
  const longer = windowBefore(history, birthDate, 24);
  if (law === '41/2024' && infertilityTreatment && longer.paid >= 6) return { label: TREATED, window: longer };
  return undefined;
}

/** Six months, seven for a second child from 1 July 2026, and one for each further child of this birth. */
function leaveUntil(facts: BirthFacts, from: Temporal.PlainDate, { law }: Claim): { to: Temporal.PlainDate; steps: Step[] } {
  const { birthDate, children, livingChildrenBefore } = facts;
  const longer = livingChildrenBefore === 1 && isPopulationLawInForce(birthDate);
  const one = longer ? 7 : 6;
  const months = one + children - 1;
  const whole = dayBefore(addMonths(from, months));
  const entitled = step(
    { vi: 'Thời gian nghỉ sinh con', en: 'Leave for the birth' },
    { value: months, unit: 'months' },
    { law: longer ? POPULATION_LAW : ARTICLES[law].birth, ...(children > 1 && { working: formula`${one} + ${children - 1}` }) },
  );
  const cut = law === '58/2014' ? endAfterDeath(facts) : undefined;
  if (!cut || !isBefore(cut, whole)) return { to: whole, steps: [entitled] };
  return { to: cut, steps: [entitled, explainDeath(cut)] };
}

/** Law 58/2014 art 34.3: four months from the birth of a child that lived less than two, else two months from its death. */
function endAfterDeath({ birthDate, childDiedOn }: BirthFacts): Temporal.PlainDate | undefined {
  if (!childDiedOn) return undefined;
  const young = isBefore(childDiedOn, addMonths(birthDate, 2));
  return dayBefore(young ? addMonths(birthDate, 4) : addMonths(childDiedOn, 2));
}

function explainDeath(cut: Temporal.PlainDate): Step {
  return step(
    { vi: 'Con chết sau khi sinh: chỉ được nghỉ đến hết ngày', en: 'The child died after the birth: leave only to the end of' },
    { value: cut.toString(), unit: 'day' },
    { law: 'Law 58/2014 art 34.3' },
  );
}
