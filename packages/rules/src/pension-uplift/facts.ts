import { Fault } from '../fault.ts';
import type { Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { KNOWN_TO } from '../reading/range.ts';
import { money, month } from '../reading/values.ts';
import { monthIndex, monthIndexOf } from '../time/month-index.ts';

const FIRST_MONTH = monthIndex(2016, 1);
const LAST_MONTH = monthIndexOf(KNOWN_TO);

/** Facts of the rises of a running pension (điều chỉnh lương hưu). */
export const pensionUpliftFacts = object({
  amount: money,
  amountAsOf: month,
  pensionStart: month,
  target: month,
});

export type PensionUpliftFacts = Read<typeof pensionUpliftFacts>;

export function checkPensionUplift({ amountAsOf, pensionStart, target }: PensionUpliftFacts): void {
  if (amountAsOf < FIRST_MONTH) throw new Fault('E_OUT_OF_TABLE', '$.amountAsOf');
  if (target > LAST_MONTH) throw new Fault('E_OUT_OF_TABLE', '$.target');
  if (target < amountAsOf) throw new Fault('E_PERIOD_ORDER', '$.target');
  if (pensionStart > amountAsOf) throw new Fault('E_CONFLICT', '$.pensionStart');
}
