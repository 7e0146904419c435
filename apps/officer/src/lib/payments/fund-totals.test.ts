import { expect, test } from 'vitest';
import { fundSumsOf, rowsBy } from './fund-totals.ts';

const DAY = [
  { day: '2026-11-23', account: 'clearing-vnpay' as const, debit: 1_500_000, credit: 3_000 },
  { day: '2026-11-23', account: 'clearing-bank-transfer' as const, debit: 500_000, credit: 200_000 },
  { day: '2026-11-23', account: 'unallocated' as const, debit: 1_800_000, credit: 2_000_000 },
  { day: '2026-11-23', account: 'fund-health' as const, debit: 0, credit: 1_366_200 },
  { day: '2026-11-23', account: 'fund-social-insurance' as const, debit: 0, credit: 660_000 },
  { day: '2026-11-23', account: 'state-support' as const, debit: 66_000, credit: 0 },
  { day: '2026-11-23', account: 'refunds-payable' as const, debit: 200_000, credit: 200_000 },
  { day: '2026-11-23', account: 'provider-fees' as const, debit: 3_000, credit: 0 },
  { day: '2026-11-24', account: 'fund-health' as const, debit: 0, credit: 1 },
];

test('a day shows what came, what each fund got, what the State adds, what went back and what it cost', () => {
  expect(fundSumsOf(DAY.slice(0, 8))).toEqual({
    received: 2_000_000,
    health: 1_366_200,
    socialInsurance: 660_000,
    support: 66_000,
    refunded: 200_000,
    fees: 3_000,
  });
});

test('days stay apart and in their sequence', () => {
  expect(rowsBy(DAY, ({ day }) => day).map(({ rows, sums }) => [rows[0].day, sums.health])).toEqual([
    ['2026-11-23', 1_366_200],
    ['2026-11-24', 1],
  ]);
});
