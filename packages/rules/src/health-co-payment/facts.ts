import { Fault } from '../fault.ts';
import { dayNumber } from '../parameters/sheet.ts';
import { HEALTH_LINES, type Tables } from '../parameters/tables.ts';
import { type Field, optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectOnlyFor } from '../reading/presence.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, money, oneOf, readText } from '../reading/values.ts';

/** A code of health-visit-codes.csv; whether it stands there is checked with the tables. */
const visitCode: Field<string> = {
  schema: { type: 'string', pattern: '^\\d(\\.\\d{1,2})?$', examples: ['1.1'] },
  read: readText,
};

/** Facts of a visit (cùng chi trả BHYT). */
export const coPaymentFacts = object({
  visitDate: date,
  benefitCode: count(1, 5),
  inpatient: flag,
  cost: money,
  suppliesCost: orElse(money, 0n),
  fiveYears: orElse(flag, false),
  coPaidThisYear: orElse(money, 0n),
  visitCode: optional(visitCode),
  line: optional(oneOf(...HEALTH_LINES)),
});

export type CoPaymentFacts = Read<typeof coPaymentFacts>;

/** From 2025 on visits have codes (Law 51/2024), before that the line of care decided. */
const JANUARY_2025 = 20_250_101;

export function checkCoPayment({ visitDate, visitCode, line }: CoPaymentFacts, tables: Tables): void {
  if (visitCode !== undefined && !tables.visitCodes.of(visitCode)) throw new Fault('E_VALUE', '$.visitCode');
  expectDate(visitDate, '$.visitDate', '2015-01-01');
  const byCode = hasVisitCodes(visitDate);
  expectOnlyFor(byCode, visitCode, '$.visitCode');
  expectOnlyFor(!byCode, line, '$.line');
}

export function hasVisitCodes(visitDate: Temporal.PlainDate): boolean {
  return dayNumber(visitDate) >= JANUARY_2025;
}
