import { lengthOf, type MonthRun } from './months.ts';

export type RunShare = { readonly run: MonthRun; readonly months: number; readonly gross: number; readonly supported: number };

/**
 * One payment for several runs of months, told run by run: the gross amount by months, no đồng lost; the State's support goes to the oldest
 * months first.
 */
export function splitOverRuns(runs: readonly MonthRun[], gross: number, supported: number): RunShare[] {
  const total = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  const upTo = (months: number) => Number((BigInt(gross) * BigInt(months)) / BigInt(total));
  let before = 0;
  return runs.map((run) => {
    const months = lengthOf(run);
    const share = upTo(before + months) - upTo(before);
    const left = Math.max(0, supported - before);
    before += months;
    return { run, months, gross: share, supported: Math.min(months, left) };
  });
}
