import { averageBefore } from '../blocks/recent-average.ts';
import type { Law } from '../blocks/law.ts';
import type { Outcome } from '../calculator.ts';
import { step } from '../explain/step.ts';
import { periods } from '../facts/history.ts';
import type { Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { count, date, oneOf } from '../reading/values.ts';
import { addMonths, dayBefore } from '../time/dates.ts';
import { monthOfDate } from '../time/month-index.ts';
import { ARTICLES, type Claim, NOT_INSURED, refused } from './claim.ts';
import { explainMostDays, paidDaysOff } from './days-off.ts';
import { days } from './fields.ts';
import { explainSpan, paidLeave } from './leave.ts';
import { explainWindow, hasSixInTwelve, IN_TWELVE, isInsuredAt, windowBefore } from './window.ts';

export const lossFacts = object({
  event: oneOf('pregnancy-loss'),
  history: periods,
  date,
  weeks: count(1, 45),
  days,
});

export type LossFacts = Read<typeof lossFacts>;

/** A miscarriage, abortion or stillbirth; from 22 weeks on Law 41/2024 gives the leave of a birth (Law 58/2014 art 33, Law 41/2024 art 52). */
export function decideLoss({ date: day, weeks, days }: LossFacts, claim: Claim): Outcome {
  const { history, law, tables } = claim;
  const { loss, conditions } = ARTICLES[law];
  const month = monthOfDate(day);
  if (!isInsuredAt(history, month)) return refused(law, 'NOT_INSURED_AT_EVENT', NOT_INSURED, conditions);
  const average = averageBefore(tables, history, month);
  const pregnancy = step({ vi: 'Tuổi thai (tuần)', en: 'Weeks of pregnancy' }, { value: weeks, unit: 'number' });
  if (law === '41/2024' && weeks >= 22 && hasSixInTwelve(history, day)) {
    const to = dayBefore(addMonths(day, 6));
    const window = explainWindow(IN_TWELVE, windowBefore(history, day, 12), conditions);
    return paidLeave(
      { from: day, to, average, steps: [pregnancy, window, ...explainSpan(day, to, 'Law 41/2024 art 52.2')] },
      claim,
    );
  }
  const most = mostDays(weeks, law);
  const steps = [pregnancy, ...explainMostDays(days, most, loss)];
  return paidDaysOff({ average, paidDays: Math.min(days, most), daysInMonth: 30, steps }, claim);
}

/** Calendar days. */
function mostDays(weeks: number, law: Law): number {
  if (weeks < 5) return 10;
  if (weeks < 13) return 20;
  return weeks < (law === '58/2014' ? 25 : 22) ? 40 : 50;
}
