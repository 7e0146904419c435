import type { Month } from '@openvssid/core';
import { readReferenceRows } from '../reference-data/files.ts';

type Row = { place: string; validFrom: string; coefficient: number };

const COEFFICIENTS: readonly Row[] = readReferenceRows('regional-allowances.csv').map((row) => ({
  place: `${row['place_kind'] ?? ''} ${row['place_code'] ?? ''}`,
  validFrom: row['valid_from'] ?? '',
  coefficient: Number(row['coefficient']),
}));

const BASE_SALARIES = readReferenceRows('base-salaries.csv').map((row) => ({
  validFrom: row['effective_from'] ?? '',
  amount: Number(row['amount_vnd']),
}));

/**
 * Whole đồng a month for living in a ward: its coefficient, else that of its province, times the base salary of the month
 * (Thông tư liên tịch 11/2005, NĐ 122/2008/NĐ-CP). Undefined where neither is on record: that is not the same as none.
 */
export function regionalAllowanceIn(place: { provinceCode: string; wardCode: string }, month: Month): number | undefined {
  const day = `${month}-01`;
  const coefficient =
    newest(COEFFICIENTS, `ward ${place.wardCode}`, day) ?? newest(COEFFICIENTS, `province ${place.provinceCode}`, day);
  const base = BASE_SALARIES.findLast(({ validFrom }) => validFrom <= day);
  return coefficient === undefined || base === undefined ? undefined : Math.round(coefficient * base.amount);
}

function newest(rows: readonly Row[], place: string, day: string): number | undefined {
  return rows.findLast((row) => row.place === place && row.validFrom <= day)?.coefficient;
}
