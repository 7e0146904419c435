import type { Cells, Finding } from '../kind.ts';

const MONEY = ['amount', 'fund_pays', 'copayment', 'out_of_scope'] as const;
const COSTS = ['drug', 'service', 'supply', 'bed', 'transport'];

/** What each kind of line cannot do without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  visit: ['category', 'admitted_at', 'code', 'name', ...MONEY],
  diagnosis: ['seq', 'code', 'name'],
  line: ['seq', 'kind', 'code', 'name', 'unit', 'quantity', 'unit_price', ...MONEY],
  result: ['seq', 'code', 'name'],
  course: ['seq', 'at', 'note'],
  certificate: ['serial_number', 'kind', 'day'],
  appointment: ['day'],
};

export function checkVisitRow(cells: Cells): Finding[] {
  const row = cells['row'] ?? '';
  const missing = (NEEDS[row] ?? [])
    .filter((column) => cells[column] === null)
    .map((column) => ({
      column,
      reason: { vi: 'Dòng loại này cần giá trị ở cột này', en: 'Lines of this kind need this cell' },
    }));
  return [...missing, ...checkMoney(cells), ...checkKind(row, cells['kind'] ?? null), ...checkOrder(cells)];
}

/** Thành tiền = BHYT + cùng chi trả + tự trả + nguồn khác. */
function checkMoney(cells: Cells): Finding[] {
  const parts = ['fund_pays', 'copayment', 'out_of_scope', 'other_sources'].map((column) => Number(cells[column] ?? 0));
  if (cells['amount'] === null || MONEY.some((column) => cells[column] === null)) return [];
  return parts.reduce((sum, part) => sum + part, 0) === Number(cells['amount'])
    ? []
    : [{ column: 'amount', reason: { vi: 'Thành tiền khác tổng các nguồn chi trả', en: 'Differs from the sum of who pays' } }];
}

function checkKind(row: string, kind: string | null): Finding[] {
  if (kind === null) return [];
  const fits = row === 'line' ? COSTS.includes(kind) : row === 'certificate' && !COSTS.includes(kind);
  return fits
    ? []
    : [{ column: 'kind', reason: { vi: 'Loại chi tiết không hợp với loại dòng', en: 'Does not go with this kind of line' } }];
}

function checkOrder({ admitted_at: from, discharged_at: to }: Cells): Finding[] {
  return from && to && to < from
    ? [{ column: 'discharged_at', reason: { vi: 'Ngày ra trước ngày vào', en: 'Discharged before admitted' } }]
    : [];
}
