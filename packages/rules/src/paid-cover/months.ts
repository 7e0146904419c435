import { type MonthIndex, plusMonths } from '../time/month-index.ts';

/** A run of months, both ends in it. */
export type MonthRun = { readonly from: MonthIndex; readonly to: MonthIndex };

export function holds(runs: readonly MonthRun[], month: MonthIndex): boolean {
  return runs.some(({ from, to }) => from <= month && month <= to);
}

export function runFrom(from: MonthIndex, months: number): MonthRun {
  return { from, to: plusMonths(from, months - 1) };
}

export function lengthOf({ from, to }: MonthRun): number {
  return to - from + 1;
}

/** The last month that any of them holds. */
export function lastMonthOf(runs: readonly MonthRun[]): MonthIndex | undefined {
  return runs.reduce<MonthIndex | undefined>((last, { to }) => (last === undefined || to > last ? to : last), undefined);
}

/** So many months before one that none of them holds, the most recent first taken; as runs, oldest first. */
export function emptyMonthsBefore(runs: readonly MonthRun[], month: MonthIndex, count: number): MonthRun[] {
  const found: MonthRun[] = [];
  let at = month;
  for (let left = count; left > 0;) {
    at = plusMonths(at, -1);
    if (holds(runs, at)) continue;
    left--;
    const [oldest] = found;
    if (oldest && oldest.from === at + 1) found[0] = { from: at, to: oldest.to };
    else found.unshift({ from: at, to: at });
  }
  return found;
}

/** Months that lie in several runs count once. */
export function distinctMonths(runs: readonly MonthRun[]): number {
  let counted = 0;
  let reached: number | undefined;
  for (const { from, to } of [...runs].sort((a, b) => a.from - b.from)) {
    const first = reached === undefined ? from : Math.max(from, reached + 1);
    if (first > to) continue;
    counted += to - first + 1;
    reached = to;
  }
  return counted;
}
