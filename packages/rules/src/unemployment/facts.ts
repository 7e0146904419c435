import { isCompulsory, monthsOf } from '../blocks/contribution-months.ts';
import { expectConsistent, expectOrder, expectVoluntaryDates, historyOf, periods, region } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, oneOf } from '../reading/values.ts';
import { isBefore } from '../time/dates.ts';
import { monthOfDate } from '../time/month-index.ts';

/** Facts of an unemployment benefit (trợ cấp thất nghiệp). */
export const unemploymentFacts = object({
  decisionDate: date,
  contractEnd: date,
  filedOn: date,
  contract: orElse(oneOf('standard', 'short'), 'standard'),
  sector: orElse(oneOf('private', 'state'), 'private'),
  region,
  history: periods,
  monthsAlreadyUsed: orElse(count(), 0),
  monthsReceived: optional(count(0, 12)),
  benefitStart: optional(date),
  unlawfulTermination: orElse(flag, false),
  receivesPension: orElse(flag, false),
  foundWork: orElse(flag, false),
});

export type UnemploymentFacts = Read<typeof unemploymentFacts>;

export function checkUnemployment(facts: UnemploymentFacts): void {
  const { decisionDate, contractEnd, filedOn, history, monthsAlreadyUsed, benefitStart } = facts;
  const lastMonth = monthOfDate(contractEnd);
  expectDate(decisionDate, '$.decisionDate', '2015-01-01');
  expectVoluntaryDates(history);
  expectOrder(history);
  if (isBefore(decisionDate, filedOn)) throw new Fault('E_CONFLICT', '$.decisionDate');
  if (isBefore(filedOn, contractEnd)) throw new Fault('E_CONFLICT', '$.filedOn');
  expectConsistent(history, {
    salariesNeeded: true,
    lastMonth,
  });
  if (monthsAlreadyUsed > monthsOf(historyOf(history), isCompulsory)) throw new Fault('E_CONFLICT', '$.monthsAlreadyUsed');
  if (benefitStart && isBefore(benefitStart, filedOn)) throw new Fault('E_CONFLICT', '$.benefitStart');
}
