import { readReferenceRows } from '../reference-data/files.ts';

export type PensionStep = { effectiveOn: string; oldAmount: number; newAmount: number; legalBasis: string };

const FACTORS = readReferenceRows('pension-adjustments.csv').map((row) => ({
  effectiveOn: row.effective_from ?? '',
  startedFrom: row.pension_start_from,
  startedBefore: row.pension_start_before ?? '',
  factor: Number(row.factor_x10000),
  legalBasis: row.source ?? '',
}));

/** Every raise of a pension that began on `startedOn` up to `today`; half a đồng rounds up. */
export function adjustPension(amount: number, startedOn: string, today: string): PensionStep[] {
  const steps: PensionStep[] = [];
  let current = amount;
  for (const { effectiveOn, startedFrom, startedBefore, factor, legalBasis } of FACTORS) {
    if (effectiveOn > today || startedOn >= startedBefore || (startedFrom && startedOn < startedFrom)) continue;
    const raised = Math.round((current * factor) / 10_000);
    steps.push({ effectiveOn, oldAmount: current, newAmount: raised, legalBasis });
    current = raised;
  }
  return steps;
}
