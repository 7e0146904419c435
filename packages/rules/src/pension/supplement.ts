import { monthsOf } from '../blocks/contribution-months.ts';
import { countedYears } from '../exact.ts';
import type { PensionClaim } from './claim.ts';

/** Years that raise the rate no further and are paid at once (trợ cấp một lần khi nghỉ hưu). */
export type Supplement = {
  readonly years: number;
  /** Of these, contributed after the retirement age: worth two months of the average each, not half a month. */
  readonly yearsAfterAge: number;
  readonly months: number;
};

/** Law 58/2014 art 58, Law 41/2024 art 68. */
export function supplementOf(claim: PensionClaim, years: number, supplementAfter: number): Supplement {
  const beyond = Math.max(0, years - supplementAfter);
  const afterAge = Math.min(beyond, yearsAfterAge(claim));
  return { years: beyond, yearsAfterAge: afterAge, months: 0.5 * (beyond - afterAge) + 2 * afterAge };
}

function yearsAfterAge({ law, history, retirement }: PensionClaim): number {
  return law === '58/2014' ? 0 : countedYears(monthsOf(history, undefined, retirement.month + 1));
}
