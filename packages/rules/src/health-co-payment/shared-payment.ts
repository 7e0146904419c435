import { baseSalaryOn } from '../blocks/base-salary.ts';
import { type Exact, exact, greatestOf, NOTHING } from '../exact.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import { dayNumber, type Origin } from '../parameters/sheet.ts';
import type { Tables, VisitShares } from '../parameters/tables.ts';
import type { CoPaymentFacts } from './facts.ts';

/** Why the fund pays all of it, or that it does not. */
export type FullCoverage = 'BENEFIT_CODE' | 'INITIAL_LEVEL' | 'BELOW_15_PERCENT' | 'SIX_TIMES_BASE' | 'NONE';

/** How a visit is paid for. */
export type CoPayment = {
  readonly line: { readonly percent: number; readonly origin: Origin };
  readonly card: { readonly percent: number; readonly suppliesCapped: boolean; readonly origin: Origin };
  readonly base: Entry<bigint>;
  /** What the fund looks at: supplies count up to 45 times the base salary. */
  readonly scope: bigint;
  readonly rate: number;
  readonly fullCoverage: FullCoverage;
  readonly fund: Exact;
  readonly own: Exact;
};

const SUPPLIES_CAP = 45n;
const YEARLY_CAP = 6n;
const JULY_2026 = 20_260_701;

/** Who pays how much of a visit, after the cap of the year. */
export function coPaymentOf(facts: CoPaymentFacts, tables: Tables): CoPayment {
  return limitedByYear(facts, sharedPayment(facts, tables));
}

function sharedPayment(facts: CoPaymentFacts, tables: Tables): CoPayment {
  const { shares, origin } = lineOf(facts, tables);
  const percent = facts.inpatient ? shares.inpatient : shares.outpatient;
  const code = tables.benefitCodes.of(String(facts.benefitCode));
  if (!code) throw new Fault('E_VALUE', '$.benefitCode');
  const card = { percent: code.value.percent, suppliesCapped: code.value.suppliesCapped, origin: code.origin };
  const base = baseSalaryOn(tables, facts.visitDate, '$.visitDate');
  const mostSupplies = SUPPLIES_CAP * base.value;
  const supplies = card.suppliesCapped && facts.suppliesCost > mostSupplies ? mostSupplies : facts.suppliesCost;
  const scope = facts.cost + supplies;
  const fullCoverage = coverageOf(facts, percent, card.percent, shares.fullRegardlessOfCard, base.value);
  const rate = fullCoverage === 'NONE' ? card.percent : 100;
  const fund = exact(scope * BigInt(percent * rate), 10_000);
  const own = percent === 100 ? exact(scope).sub(fund) : NOTHING;
  return { line: { percent, origin }, card, base, scope, rate, fullCoverage, fund, own };
}

/** The line of care by the visit's code, or before 2025 by its name. */
function lineOf(
  { visitDate, visitCode = '', line = 'right' }: CoPaymentFacts,
  tables: Tables,
): { shares: VisitShares; origin: Origin } {
  const code = tables.visitCodes.of(visitCode);
  if (code)
    return { shares: dayNumber(visitDate) >= JULY_2026 ? code.value.fromJuly2026 : code.value.toJune2026, origin: code.origin };
  const row = tables.healthLines.on(visitDate, line);
  if (!row) throw new Fault('E_OUT_OF_TABLE', '$.visitDate');
  return { shares: row.value, origin: row.origin };
}

/** Who chose another line is paid by the card's share; on the right one the first rule that holds pays all (art 22.1). */
function coverageOf(facts: CoPaymentFacts, line: number, card: number, regardlessOfCard: boolean, base: bigint): FullCoverage {
  if (line < 100) return 'NONE';
  if (card === 100) return 'BENEFIT_CODE';
  if (regardlessOfCard) return 'INITIAL_LEVEL';
  return (facts.cost + facts.suppliesCost) * 100n < 15n * base ? 'BELOW_15_PERCENT' : 'NONE';
}

/** Five years insured without a break: after six times the base salary in a year the fund pays the rest (art 22.1đ). */
function limitedByYear({ fiveYears, coPaidThisYear }: CoPaymentFacts, payment: CoPayment): CoPayment {
  const { line, base, own, scope } = payment;
  const rest = greatestOf(exact(YEARLY_CAP * base.value - coPaidThisYear), NOTHING);
  if (line.percent < 100 || !fiveYears || own.lte(rest)) return payment;
  return { ...payment, own: rest, fund: exact(scope).sub(rest), fullCoverage: 'SIX_TIMES_BASE' };
}
