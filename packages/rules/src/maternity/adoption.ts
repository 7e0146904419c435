import { recentAverage } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { date, oneOf } from '../reading/values.ts';
import { addMonths, dayBefore, isBefore } from '../time/dates.ts';
import { ARTICLES, type Claim, refused, TOO_FEW_MONTHS } from './claim.ts';
import { AT_ADOPTION, explainSpan, paidLeave } from './leave.ts';
import { cutFor, explainWindow, IN_TWELVE, windowBefore } from './window.ts';

export const adoptionFacts = object({
  event: oneOf('adoption'),
  history: periods,
  adoptedOn: date,
  birthDate: date,
});

export type AdoptionFacts = Read<typeof adoptionFacts>;

export function expectAdoption({ adoptedOn, birthDate }: AdoptionFacts): void {
  if (isBefore(adoptedOn, birthDate)) throw new Fault('E_CONFLICT', '$.birthDate');
}

const TOO_OLD = { vi: 'Con nuôi đã đủ 6 tháng tuổi', en: 'The child is six months old or older' };

/** Leave until the child is six months old (Law 58/2014 art 36, Law 41/2024 art 56). */
export function decideAdoption({ adoptedOn, birthDate }: AdoptionFacts, claim: Claim): Outcome {
  const { history, law, tables } = claim;
  const { adoption, conditions } = ARTICLES[law];
  const sixMonthsOld = addMonths(birthDate, 6);
  if (!isBefore(adoptedOn, sixMonthsOld)) return refused(law, 'CHILD_TOO_OLD', TOO_OLD, adoption);
  const window = windowBefore(history, adoptedOn, 12);
  const months = explainWindow(IN_TWELVE, window, conditions);
  if (window.paid < 6) return refused(law, 'CONTRIBUTION_CONDITION_NOT_MET', TOO_FEW_MONTHS, conditions, [months]);
  const to = dayBefore(sixMonthsOld);
  return paidLeave(
    {
      from: adoptedOn,
      to,
      average: recentAverage(tables, history, cutFor(history, adoptedOn, adoptedOn)),
      steps: [months, ...explainSpan(adoptedOn, to, adoption)],
      oneTime: { label: AT_ADOPTION, children: 1, day: adoptedOn, path: '$.adoptedOn' },
    },
    claim,
  );
}
