import { exact, rounded } from '../exact.ts';
import type { PensionAdjustment } from '../parameters/pension-adjustments.ts';
import { monthIndex } from '../time/month-index.ts';
import type { PensionUpliftFacts } from './facts.ts';

/** What one decree did to the pension. */
export type Rise = {
  readonly adjustment: PensionAdjustment;
  readonly before: number;
  readonly afterFactor: number;
  readonly after: number;
};

const FACTOR_SCALE = 10_000;
const JANUARY_1995 = monthIndex(1995, 1);

/** The decrees between the month of the amount and the target that reach this pension, each on what the one before left. */
export function risesOf(facts: PensionUpliftFacts, adjustments: readonly PensionAdjustment[]): Rise[] {
  const rises: Rise[] = [];
  for (const adjustment of adjustments) {
    if (reaches(adjustment, facts)) rises.push(rise(adjustment, rises.at(-1)?.after ?? Number(facts.amount), facts));
  }
  return rises;
}

function reaches(
  { effectiveFrom, startsFrom, startsBefore }: PensionAdjustment,
  { amountAsOf, target, pensionStart }: PensionUpliftFacts,
): boolean {
  const inTime = amountAsOf < effectiveFrom && effectiveFrom <= target;
  return inTime && pensionStart < startsBefore && (startsFrom === undefined || startsFrom <= pensionStart);
}

function rise(adjustment: PensionAdjustment, before: number, { pensionStart }: PensionUpliftFacts): Rise {
  const afterFactor = rounded(exact(before).mul(exact(adjustment.factor, FACTOR_SCALE)));
  const after = pensionStart < JANUARY_1995 ? liftedOf1995(afterFactor, adjustment) : afterFactor;
  return { adjustment, before, afterFactor, after };
}

/** A pension from before 1995 that stays low gets a fixed sum more, or is lifted to a floor. */
function liftedOf1995(amount: number, { before1995 }: PensionAdjustment): number {
  if (!before1995) return amount;
  if (amount <= before1995.lowMost) return amount + Number(before1995.add);
  return Math.max(amount, Number(before1995.floor));
}
