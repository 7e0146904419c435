import { type Certainty, type Dated, rowOn } from '../dated.ts';
import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

/** Our promise in working days; the law's thirty days (art. 28) are never exceeded by it, holidays or not. */
export const deadlines: readonly DeadlineRow[] = [
  {
    validFrom: '2012-07-01',
    workingDays: 20,
    calendarDays: 30,
    certainty: 'text',
    note: 'Law on Complaints art. 28: 30 days, 45 for complicated cases; remote areas 45 and 60',
  },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2012-07-01', text: 'Luật Khiếu nại số 02/2011/QH13', certainty: 'text' },
  { validFrom: '2020-12-10', text: 'Nghị định số 124/2020/NĐ-CP ngày 19/10/2020', certainty: 'practice' },
];

type TimeToComplain = Dated & { readonly days: number; readonly certainty: Certainty };

/** Law on Complaints 02/2011/QH13 art. 9: from the day on which the decision was received or known. */
const TIME_TO_COMPLAIN: readonly TimeToComplain[] = [{ validFrom: '2012-07-01', days: 90, certainty: 'text' }];

export function lastDayToComplain(knownOn: Temporal.PlainDate): Temporal.PlainDate {
  const { days } = rowOn(TIME_TO_COMPLAIN, knownOn, 'time to complain');
  return knownOn.add({ days });
}
