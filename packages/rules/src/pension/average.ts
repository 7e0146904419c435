import { averageSalary, type AverageSalary } from '../blocks/average-salary.ts';
import { baseSalaryOn } from '../blocks/base-salary.ts';
import { exact, type Exact } from '../exact.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import type { PensionClaim } from './claim.ts';

/** The average a pension is a share of. */
export type PensionAverage = {
  /** Undefined: somebody else has computed it. */
  readonly computed: AverageSalary | undefined;
  /** Before the allowance is added. */
  readonly mean: Exact;
  readonly allowance: { readonly amount: Exact; readonly baseSalary: Entry<bigint> } | undefined;
  readonly value: Exact;
};

export function pensionAverage(claim: PensionClaim, tables: Tables): PensionAverage {
  const { facts, date, law, history } = claim;
  const at = { date, law, path: '$.pensionStart', missing: facts.missingMonths, alternativeEnd: facts.stateWindowAlternativeEnd };
  const computed = facts.averageSalary === undefined ? averageSalary(tables, history, at) : undefined;
  const mean = computed?.value ?? exact(facts.averageSalary ?? 0n);
  const allowance = seniorityAllowance(claim, tables);
  return { computed, mean, allowance, value: allowance ? mean.add(allowance.amount) : mean };
}

/** Seniority pay somebody drew before leaving such a job, at today's base salary (Circular 59/2015 art 20.4a). */
function seniorityAllowance({ facts, date }: PensionClaim, tables: Tables): PensionAverage['allowance'] {
  if (!facts.seniorityAllowance) return undefined;
  const { coefficient, percent } = facts.seniorityAllowance;
  const baseSalary = baseSalaryOn(tables, date, '$.pensionStart');
  return { amount: exact(baseSalary.value * coefficient * BigInt(percent), 1_000_000), baseSalary };
}
