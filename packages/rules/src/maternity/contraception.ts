import { averageBefore } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { periods } from '../facts/history.ts';
import type { Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { date, oneOf } from '../reading/values.ts';
import { monthOfDate } from '../time/month-index.ts';
import { ARTICLES, type Claim, NOT_INSURED, refused } from './claim.ts';
import { explainMostDays, paidDaysOff } from './days-off.ts';
import { days } from './fields.ts';
import { isInsuredAt } from './window.ts';

export const contraceptionFacts = object({
  event: oneOf('contraception'),
  history: periods,
  date,
  method: oneOf('iud', 'sterilisation'),
  days,
});

export type ContraceptionFacts = Read<typeof contraceptionFacts>;

const MOST_DAYS = { iud: 7, sterilisation: 15 } as const;

/** Law 58/2014 art 37, Law 41/2024 art 57. */
export function decideContraception({ date: day, method, days }: ContraceptionFacts, claim: Claim): Outcome {
  const { history, law, tables } = claim;
  const { contraception, conditions } = ARTICLES[law];
  const month = monthOfDate(day);
  if (!isInsuredAt(history, month)) return refused(law, 'NOT_INSURED_AT_EVENT', NOT_INSURED, conditions);
  const most = MOST_DAYS[method];
  return paidDaysOff(
    {
      average: averageBefore(tables, history, month),
      paidDays: Math.min(days, most),
      daysInMonth: 30,
      steps: explainMostDays(days, most, contraception),
    },
    claim,
  );
}
