import { Fault } from '../fault.ts';
import { orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, oneOf } from '../reading/values.ts';
import { expectNoForeign, type Variant, variants } from '../reading/variants.ts';
import { isBefore } from '../time/dates.ts';

const shared = { date, referenceDate: date, days: count(1, 31), daysUsedBefore: orElse(count(0, 366), 0) };

const afterSickness = object({
  after: oneOf('sickness'),
  ...shared,
  category: oneOf('long-term', 'surgery', 'other'),
  sickDaysInYear: count(0, 366),
});
const afterMaternity = object({
  after: oneOf('maternity'),
  ...shared,
  category: oneOf('multiple-birth', 'surgery', 'other'),
  returnedEarly: orElse(flag, false),
});
const afterWorkAccident = object({ after: oneOf('work-accident'), ...shared, incapacityPercent: count(0, 100) });

type After = Read<typeof afterSickness> | Read<typeof afterMaternity> | Read<typeof afterWorkAccident>;
export type ConvalescenceFacts = Variant<After>;

/** Facts of convalescence (dưỡng sức, phục hồi sức khỏe): what it comes after decides which. */
export const convalescenceFacts = variants<After>('after', {
  sickness: afterSickness,
  maternity: afterMaternity,
  'work-accident': afterWorkAccident,
});

export function checkConvalescence(facts: ConvalescenceFacts): void {
  const { date: first, referenceDate } = facts;
  expectDate(first, '$.date', '2016-01-01');
  if (isBefore(first, referenceDate)) throw new Fault('E_CONFLICT', '$.referenceDate');
  expectNoForeign(facts);
}
