import { exact, rounded } from '../exact.ts';
import { region } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Fund, Shares, Tables } from '../parameters/tables.ts';
import { orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { flag, money, month, oneOf } from '../reading/values.ts';
import { monthIndex } from '../time/month-index.ts';

/** Facts of one month's salary. */
export const salaryContributionFacts = object({
  month,
  salary: money,
  region,
  sector: orElse(oneOf('private', 'state'), 'private'),
  foreign: orElse(flag, false),
});

export type SalaryContributionFacts = Read<typeof salaryContributionFacts>;

const JULY_2025 = monthIndex(2025, 7);
const JANUARY_2026 = monthIndex(2026, 1);
const CAP = 20n;

/** What contributions are computed from; `unemployment` is 0 for who is not insured for it. */
export type Bases = {
  readonly baseSalary: Entry<bigint>;
  readonly minimumWage: Entry<bigint>;
  readonly floor: Entry<bigint>;
  readonly social: bigint;
  readonly unemployment: bigint;
};

/** What a fund takes of a basis, in đồng, and by which row. */
export type FundShare = {
  readonly fund: Fund;
  readonly basis: bigint;
  readonly row: Entry<Shares> | undefined;
  readonly worker: number;
  readonly employer: number;
};

/** Not below the floor (the minimum wage; from Law 41/2024 on the reference level), not above twenty times base salary or minimum wage. */
export function basesOf({ month, salary, region, sector, foreign }: SalaryContributionFacts, tables: Tables): Bases {
  const baseSalary = tables.baseSalary.in(month, 'all');
  const minimumWage = tables.minimumWage.in(month, region);
  if (!baseSalary || !minimumWage) throw new Fault('E_OUT_OF_TABLE', '$.month');
  const floor = month >= JULY_2025 || sector === 'state' ? baseSalary : minimumWage;
  const raised = salary > floor.value ? salary : floor.value;
  const social = leastBig(raised, CAP * baseSalary.value);
  const byBaseSalary = sector === 'state' && month < JANUARY_2026;
  const capped = leastBig(raised, CAP * (byBaseSalary ? baseSalary.value : minimumWage.value));
  return { baseSalary, minimumWage, floor, social, unemployment: foreign ? 0n : capped };
}

/** Each share is rounded by itself. */
export function shareOf(
  fund: Fund,
  basis: bigint,
  { month, sector, foreign }: SalaryContributionFacts,
  tables: Tables,
): FundShare {
  const row = tables.contributionRates.in(month, `${fund}/${sector}/${foreign ? 'foreign' : 'vietnamese'}`);
  const of = (basisPoints: bigint) => rounded(exact(basis * basisPoints, 10_000));
  return { fund, basis, row, worker: of(row?.value.worker ?? 0n), employer: of(row?.value.employer ?? 0n) };
}

function leastBig(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
