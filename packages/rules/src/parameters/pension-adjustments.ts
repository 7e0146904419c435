import { type MonthIndex, monthIndexOf } from '../time/month-index.ts';
import type { Origin, Row } from './sheet.ts';

/** A rise of running pensions by decree, for pensions that began within its bounds. */
export type PensionAdjustment = {
  readonly effectiveFrom: MonthIndex;
  /** First month of the pensions it is for; undefined: open. */
  readonly startsFrom: MonthIndex | undefined;
  /** The first month it is no longer for. */
  readonly startsBefore: MonthIndex;
  /** In ten-thousandths. */
  readonly factor: bigint;
  /** For pensions from before 1995 that stay low: up to `lowMost` something is added, up to `floor` they are lifted to it. */
  readonly before1995: { readonly lowMost: bigint; readonly add: bigint; readonly floor: bigint } | undefined;
  readonly origin: Origin;
};

export function readPensionAdjustments(rows: readonly Row[]): readonly PensionAdjustment[] {
  const adjustments = rows.map((row) => ({ ...adjustmentOf(row), row }));
  adjustments.forEach((one, i) => {
    const before = adjustments[i - 1];
    if (!before) return;
    if (one.effectiveFrom < before.effectiveFrom) throw one.row.wrong('effective_from lies before the row above');
    if (one.effectiveFrom > before.effectiveFrom) return;
    const begins = one.startsFrom ?? 0;
    if (begins < before.startsBefore) throw one.row.wrong('pension_start_from overlaps the row above');
    if (begins > before.startsBefore) throw one.row.wrong('pension_start_from leaves a gap after the row above');
  });
  return adjustments;
}

function adjustmentOf(row: Row): PensionAdjustment {
  const month = (column: string) => {
    if (row.day(column) % 100 !== 1) throw row.wrong(`${column} is no first day of a month: ${row.text(column)}`);
    return monthIndexOf(row.text(column));
  };
  return {
    effectiveFrom: month('effective_from'),
    startsFrom: row.isEmpty('pension_start_from') ? undefined : month('pension_start_from'),
    startsBefore: month('pension_start_before'),
    factor: row.money('factor_x10000'),
    before1995: row.isEmpty('pre1995_low_max_vnd')
      ? undefined
      : { lowMost: row.money('pre1995_low_max_vnd'), add: row.money('pre1995_add_vnd'), floor: row.money('pre1995_floor_vnd') },
    origin: row.origin,
  };
}
