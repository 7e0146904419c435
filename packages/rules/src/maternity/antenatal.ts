import { averageBefore } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { formula, joined, step } from '../explain/step.ts';
import { periods } from '../facts/history.ts';
import type { Read } from '../reading/field.ts';
import { list, object } from '../reading/object.ts';
import { count, date, oneOf } from '../reading/values.ts';
import { monthOfDate } from '../time/month-index.ts';
import { ARTICLES, type Claim, NOT_INSURED, refused } from './claim.ts';
import { paidDaysOff, paidDaysStep } from './days-off.ts';
import { no } from './fields.ts';
import { isInsuredAt } from './window.ts';

export const antenatalFacts = object({
  event: oneOf('antenatal'),
  history: periods,
  date,
  /** Days off for each visit. */
  visits: list(count(1, 31), 1),
  farOrPathology: no,
});

export type AntenatalFacts = Read<typeof antenatalFacts>;

const MOST_VISITS = 5;

/** Five visits, a day each, two for who lives far away or is unwell; from Law 41/2024 on two for everybody (Law 58/2014 art 32, Law 41/2024 art 51). */
export function decideAntenatal({ date: day, visits, farOrPathology }: AntenatalFacts, claim: Claim): Outcome {
  const { history, law, tables } = claim;
  const { antenatal, conditions } = ARTICLES[law];
  const month = monthOfDate(day);
  if (!isInsuredAt(history, month)) return refused(law, 'NOT_INSURED_AT_EVENT', NOT_INSURED, conditions);
  const most = farOrPathology || law === '41/2024' ? 2 : 1;
  const paid = visits.slice(0, MOST_VISITS).map((days) => Math.min(days, most));
  const paidDays = paid.reduce((sum, days) => sum + days, 0);
  const working = joined(
    ' + ',
    paid.map((days) => formula`${days}`),
  );
  return paidDaysOff(
    {
      average: averageBefore(tables, history, month),
      paidDays,
      daysInMonth: 24,
      steps: [
        step({ vi: 'Số lần khám thai được hưởng', en: 'Visits paid' }, { value: paid.length, unit: 'times' }, { law: antenatal }),
        step({ vi: 'Số ngày tối đa mỗi lần khám', en: 'Most days a visit' }, { value: most, unit: 'days' }, { law: antenatal }),
        { ...paidDaysStep(paidDays, antenatal), working },
      ],
    },
    claim,
  );
}
