import { type Region, type SupportGroup, SUPPORT_GROUPS } from '../facts/history.ts';
import { type DatedTable, readDatedTable, single } from './dated-table.ts';
import { type KeyedTable, readKeyedTable } from './keyed-table.ts';
import { type PensionAdjustment, readPensionAdjustments } from './pension-adjustments.ts';
import { type PriceCoefficients, readPriceCoefficients } from './price-coefficients.ts';
import { readRetirementAgeByBirth, type RetirementAgeByBirth } from './retirement-age.ts';
import { readSheet, type Row } from './sheet.ts';
import { readYearlyTable, type YearlyTable } from './yearly-table.ts';

/** Every dated number of the law, one parameter file a topic (`packages/rules/parameters`). */
export type Tables = {
  /** Mức lương cơ sở; from July 2025 the reference level (mức tham chiếu). */
  readonly baseSalary: DatedTable<bigint>;
  readonly minimumWage: DatedTable<bigint, Region>;
  readonly contributionRates: DatedTable<Shares, RateKey>;
  readonly healthSupport: DatedTable<number, HealthSupportGroup>;
  readonly healthLines: DatedTable<VisitShares, HealthLine>;
  readonly ruralPovertyLine: DatedTable<bigint>;
  readonly voluntarySupport: DatedTable<bigint, SupportGroup>;
  /** For each child born to a member of voluntary insurance. */
  readonly voluntaryBirthAllowance: DatedTable<bigint>;
  readonly priceCoefficients: PriceCoefficients;
  /** Parts of a million a month, by year of payment. */
  readonly investmentRate: YearlyTable<bigint>;
  readonly incapacityMinimumAge: YearlyTable<MonthsBySex>;
  readonly retirementAgeByYear: YearlyTable<MonthsBySex>;
  readonly retirementAgeByBirth: RetirementAgeByBirth;
  readonly pensionAdjustments: readonly PensionAdjustment[];
  readonly benefitCodes: KeyedTable<{ readonly percent: number; readonly suppliesCapped: boolean; readonly meaning: string }>;
  readonly visitCodes: KeyedTable<{
    readonly toJune2026: VisitShares;
    readonly fromJuly2026: VisitShares;
    readonly meaning: string;
  }>;
  /** Without group and label: met on old cards, no longer issued. */
  readonly objectCodes: KeyedTable<{ readonly payerGroup: string | undefined; readonly label: string | undefined }>;
};

export type MonthsBySex = { readonly F: number; readonly M: number };
/** Basis points of the salary. */
export type Shares = { readonly employer: bigint; readonly worker: bigint };
/** What the fund takes as a basis, in percent of the scope. */
export type VisitShares = { readonly inpatient: number; readonly outpatient: number; readonly fullRegardlessOfCard: boolean };

export const FUNDS = ['pension', 'sickness-maternity', 'work-accident', 'unemployment', 'health', 'voluntary'] as const;
export type Fund = (typeof FUNDS)[number];
export type Sector = 'private' | 'state';
export type WorkerType = 'vietnamese' | 'foreign';
export type RateKey = `${Fund}/${Sector}/${WorkerType}`;
export const HEALTH_LINES = ['right', 'commune', 'wrong-central', 'wrong-provincial', 'wrong-district'] as const;
export type HealthLine = (typeof HEALTH_LINES)[number];
export const HEALTH_SUPPORT_GROUPS = ['student', 'near-poor', 'near-poor-hard-area', 'farm'] as const;
export type HealthSupportGroup = (typeof HEALTH_SUPPORT_GROUPS)[number];

export type ParameterFile =
  | 'base-salary'
  | 'contribution-rates'
  | 'health-benefit-codes'
  | 'health-lines-to-2024'
  | 'health-object-codes'
  | 'health-support'
  | 'health-visit-codes'
  | 'incapacity-minimum-age'
  | 'investment-rate'
  | 'pension-adjustment'
  | 'price-coefficients'
  | 'regional-minimum-wage'
  | 'retirement-age-by-birth'
  | 'retirement-age-by-year'
  | 'rural-poverty-line'
  | 'voluntary-birth-allowance'
  | 'voluntary-support';

/**
 * Reads and checks every parameter file; `textOf` gives the text of one (`base-salary.csv`). A gap, an overlap, a value without a source or
 * anything unreadable is a `ParameterError` that names file and row.
 */
export function readTables(textOf: (file: string) => string): Tables {
  const sheet = (file: ParameterFile) => readSheet(`${file}.csv`, textOf(`${file}.csv`));
  return {
    baseSalary: readDatedTable(sheet('base-salary'), (row) => row.money('amount_vnd'), single),
    minimumWage: readDatedTable(
      sheet('regional-minimum-wage'),
      (row) => row.money('monthly_vnd'),
      (row) => [row.one('region', ['I', 'II', 'III', 'IV'])],
    ),
    contributionRates: readDatedTable(sheet('contribution-rates'), readShares, rateKeys),
    healthSupport: readDatedTable(
      sheet('health-support'),
      (row) => row.whole('support_pct'),
      (row) => [row.one('group', HEALTH_SUPPORT_GROUPS)],
    ),
    healthLines: readDatedTable(
      sheet('health-lines-to-2024'),
      (row) => readVisitShares(row, ''),
      (row) => [row.one('line', HEALTH_LINES)],
    ),
    ruralPovertyLine: readDatedTable(sheet('rural-poverty-line'), (row) => row.money('amount_vnd'), single),
    voluntarySupport: readDatedTable(
      sheet('voluntary-support'),
      (row) => row.money('monthly_support_vnd'),
      (row) => [row.one('group', SUPPORT_GROUPS)],
    ),
    voluntaryBirthAllowance: readDatedTable(sheet('voluntary-birth-allowance'), (row) => row.money('amount_vnd'), single),
    priceCoefficients: readPriceCoefficients(sheet('price-coefficients')),
    investmentRate: readYearlyTable(sheet('investment-rate'), 'payment_year', (row) => row.money('monthly_rate_ppm')),
    incapacityMinimumAge: readYearlyTable(sheet('incapacity-minimum-age'), 'year', readMonthsBySex),
    retirementAgeByYear: readYearlyTable(sheet('retirement-age-by-year'), 'year', readMonthsBySex),
    retirementAgeByBirth: readRetirementAgeByBirth(sheet('retirement-age-by-birth')),
    pensionAdjustments: readPensionAdjustments(sheet('pension-adjustment')),
    benefitCodes: readKeyedTable(sheet('health-benefit-codes'), 'benefit_code', (row) => ({
      percent: row.whole('fund_pays_pct'),
      suppliesCapped: row.yesOrNo('supplies_cap_applies'),
      meaning: row.text('meaning'),
    })),
    visitCodes: readKeyedTable(sheet('health-visit-codes'), 'visit_code', (row) => ({
      toJune2026: readVisitShares(row, '_to_2026_06'),
      fromJuly2026: readVisitShares(row, '_from_2026_07'),
      meaning: row.text('meaning'),
    })),
    objectCodes: readKeyedTable(sheet('health-object-codes'), 'object_code', (row) => ({
      payerGroup: row.isEmpty('payer_group_key') ? undefined : row.text('payer_group_key'),
      label: row.isEmpty('label_vi') ? undefined : row.text('label_vi'),
    })),
  };
}

function readMonthsBySex(row: Row): MonthsBySex {
  return { F: row.whole('female_months'), M: row.whole('male_months') };
}

function readShares(row: Row): Shares {
  return { employer: row.money('employer_basis_points'), worker: row.money('worker_basis_points') };
}

function readVisitShares(row: Row, ending: string): VisitShares {
  return {
    inpatient: row.whole(`inpatient_pct${ending}`),
    outpatient: row.whole(`outpatient_pct${ending}`),
    fullRegardlessOfCard: row.yesOrNo('full_regardless_of_card'),
  };
}

/** A row for `all` sectors or workers stands for each of them. */
function rateKeys(row: Row): RateKey[] {
  const fund = row.one('fund', FUNDS);
  const sector = row.one('sector', ['all', 'private', 'state']);
  const worker = row.one('worker_type', ['all', 'vietnamese', 'foreign']);
  const sectors = sector === 'all' ? (['private', 'state'] as const) : [sector];
  const workers = worker === 'all' ? (['vietnamese', 'foreign'] as const) : [worker];
  return sectors.flatMap((one) => workers.map((other) => `${fund}/${one}/${other}` as const));
}
