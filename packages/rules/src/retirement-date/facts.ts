import { person } from '../facts/person.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectOnlyFor } from '../reading/presence.ts';
import { expectDate } from '../reading/range.ts';
import { date, oneOf } from '../reading/values.ts';

const condition = oneOf(
  'normal',
  'heavy-or-hard-area',
  'underground-coal',
  'incapacity-61',
  'incapacity-81',
  'voluntary-pre-2021',
);
export type RetirementCondition = Read<typeof condition>;

/** Facts of the age and day of retirement (tuổi và thời điểm nghỉ hưu). */
export const retirementDateFacts = object({
  person,
  condition: orElse(condition, 'normal'),
  concludedOn: optional(date),
});

export type RetirementDateFacts = Read<typeof retirementDateFacts>;

export function checkRetirementDate({ condition, concludedOn }: RetirementDateFacts): void {
  const forIncapacity = condition === 'incapacity-61' || condition === 'incapacity-81';
  expectDate(concludedOn, '$.concludedOn', '2016-01-01');
  expectOnlyFor(forIncapacity, concludedOn, '$.concludedOn');
}
