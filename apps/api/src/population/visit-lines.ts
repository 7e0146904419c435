import type { FacilityRow } from '../reference-data/invented-facilities.ts';
import { baseSalaryIn } from './base-salary.ts';
import { monthOfDay } from './calendar.ts';
import type { Illness } from './illnesses.ts';
import type { Random } from './random.ts';
import type { Row } from './tables.ts';
import { BED_DAY, CONSULTATION, DRUGS, SERVICES } from './treatments.ts';

export type Line = Omit<Row<'visit_line'>, 'person_id' | 'visit_id' | 'seq'> & {
  amount: number;
  fund_pays: number;
  copayment: number;
  out_of_scope: number;
  other_sources: number;
};

type Cost = {
  kind: 'drug' | 'service' | 'bed';
  code: string;
  name: string;
  unit: string;
  quantity: number;
  price: number;
  rate: number;
  dosage: string | null;
};

type Treatment = { illness: Illness; facility: FacilityRow; nights: number; level: number; day: number };

/** Below this share of the base salary a visit on the right line costs the patient nothing (Law on Health Insurance, article 22). */
const FREE_BELOW = 0.15;

/** Cost lines of a visit, shared between fund and patient. */
export function linesFor(random: Random, treatment: Treatment): Line[] {
  const costs = costsOf(random, treatment);
  const inScope = costs.reduce((sum, cost) => sum + scopeOf(cost), 0);
  const level = inScope < FREE_BELOW * baseSalaryIn(monthOfDay(treatment.day)) ? 100 : treatment.level;
  return costs.map((cost) => shared(cost, level));
}

function costsOf(random: Random, { illness, facility, nights }: Treatment): Cost[] {
  const days = nights > 0 ? nights : illness.chronic ? 28 : random.int(5, 7);
  const service = { unit: 'Lần', quantity: 1, rate: 100, dosage: null };
  const costs: Cost[] = [
    {
      ...service,
      kind: 'service',
      code: facility.level === 'initial' ? '04.1898' : '02.1897',
      name: 'Khám bệnh',
      price: CONSULTATION[facility.level],
    },
  ];
  for (const key of illness.services) {
    const { code, name, price } = SERVICES[key];
    costs.push({ ...service, kind: 'service', code, name, price });
  }
  for (const key of illness.drugs) {
    const { code, name, unit, price, perDay, dosage } = DRUGS[key];
    const quantity = Math.max(1, Math.round(perDay * days));
    // Some drugs are paid in part.
    costs.push({ kind: 'drug', code, name, unit, quantity, price, rate: random.chance(0.06) ? 50 : 100, dosage });
  }
  if (nights > 0) {
    costs.push({
      kind: 'bed',
      code: 'K03.1912',
      name: 'Ngày giường bệnh nội khoa',
      unit: 'Ngày',
      quantity: nights,
      price: BED_DAY[facility.level],
      rate: 100,
      dosage: null,
    });
  }
  return costs;
}

function scopeOf(cost: Cost): number {
  return Math.round((cost.quantity * cost.price * cost.rate) / 100);
}

function shared(cost: Cost, level: number): Line {
  const amount = cost.quantity * cost.price;
  const inScope = scopeOf(cost);
  const fundPays = Math.round((inScope * level) / 100);
  return {
    kind: cost.kind,
    code: cost.code,
    name: cost.name,
    unit: cost.unit,
    quantity: cost.quantity,
    unit_price: cost.price,
    rate_percent: cost.rate,
    dosage: cost.dosage,
    amount,
    fund_pays: fundPays,
    copayment: inScope - fundPays,
    out_of_scope: amount - inScope,
    other_sources: 0,
  };
}

/** The visit's money is the sum of its lines. */
export function sumLines(lines: readonly Line[]) {
  const sum = (key: 'amount' | 'fund_pays' | 'copayment' | 'out_of_scope' | 'other_sources') =>
    lines.reduce((total, line) => total + line[key], 0);
  return {
    total: sum('amount'),
    fund_pays: sum('fund_pays'),
    copayment: sum('copayment'),
    out_of_scope: sum('out_of_scope'),
    other_sources: sum('other_sources'),
  };
}
