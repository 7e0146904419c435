import { describe, expect, test } from 'vitest';
import { tables } from '../calculated-fixture.ts';
import { rounded } from '../exact.ts';
import { historyOf, periods } from '../facts/history.ts';
import { monthIndexOf, monthText } from '../time/month-index.ts';
import { explainRecentAverage } from './explain-recent-average.ts';
import { averageBefore, recentAverage } from './recent-average.ts';

const read = (given: unknown) => historyOf(periods.read(given));
const history = read([
  { from: '2025-01', to: '2025-03', salary: 4_000_000 },
  { from: '2025-05', to: '2025-06', salary: 6_000_000, scheme: 'voluntary' },
  { from: '2025-08', to: '2025-10', salary: 7_000_000 },
  { from: '2025-11', to: '2025-11', salary: 9_000_000 },
]);

describe('the last six compulsory months before a month', () => {
  test.each([
    ['2025-12', 6, 6_333_333],
    ['2025-11', 6, 5_500_000],
    ['2025-09', 4, 4_750_000],
    ['2025-02', 1, 4_000_000],
    ['2025-01', 0, 0],
  ])('before %s there are %i', (cut, months, value) => {
    const average = recentAverage(tables, history, monthIndexOf(cut));
    expect(average.months).toHaveLength(months);
    expect(rounded(average.value)).toBe(value);
  });
});

describe('who has no earlier month is paid by the month itself, who has one is not', () => {
  test.each([
    ['2025-01', ['2025-01']],
    ['2025-02', ['2025-01']],
    ['2025-04', ['2025-03', '2025-02', '2025-01']],
    ['2025-09', ['2025-08', '2025-03', '2025-02', '2025-01']],
  ])('before %s: %j', (month, months) => {
    const average = averageBefore(tables, history, monthIndexOf(month));
    expect(average.months.map((one) => monthText(one.month))).toEqual(months);
  });
});

test('of months before there was a base salary the earliest is named', () => {
  const old = read([
    { from: '1992-01', to: '1992-01', regime: 'state', coefficient: 3 },
    { from: '1991-01', to: '1991-01', regime: 'state', coefficient: 3 },
    { from: '2025-03', to: '2025-04', salary: 6_000_000 },
  ]);
  expect(() => recentAverage(tables, old, monthIndexOf('2025-05'))).toThrow('E_OUT_OF_TABLE at $.history[1].from');
});

describe('explained', () => {
  test('salary by salary, however the periods are split', () => {
    const step = explainRecentAverage(tables, recentAverage(tables, history, monthIndexOf('2025-12')), 'Law 41/2024 art 59');
    expect(step.working?.vi).toBe('(1 × 9.000.000 + 3 × 7.000.000 + 2 × 4.000.000) ÷ 6');
    expect(step.working?.en).toBe('(1 × 9,000,000 + 3 × 7,000,000 + 2 × 4,000,000) ÷ 6');
    expect([step.value, step.unit, step.law?.en]).toEqual([6_333_333, 'dong-a-month', 'Law 41/2024 art 59']);
    expect(step).not.toHaveProperty('source');
    const split = read([
      { from: '2025-01', to: '2025-02', salary: 4_000_000 },
      { from: '2025-03', to: '2025-03', salary: 4_000_000 },
    ]);
    const joined = explainRecentAverage(tables, recentAverage(tables, split, monthIndexOf('2025-12')), 'Law 41/2024 art 59');
    expect(joined.working?.en).toBe('(3 × 4,000,000) ÷ 3');
  });

  test('a salary of the State by coefficient and base salary of each month, with where that comes from', () => {
    const state = read([
      { from: '2024-05', to: '2024-07', regime: 'state', coefficient: 2.3412 },
      { from: '2024-08', to: '2024-08', regime: 'state', coefficient: 3 },
    ]);
    const average = recentAverage(tables, state, monthIndexOf('2024-09'));
    const step = explainRecentAverage(tables, average, 'Law 58/2014 art 39');
    expect(step.working?.en).toBe('(1 × 3 × 2,340,000 + 1 × 2.3412 × 2,340,000 + 2 × 2.3412 × 1,800,000) ÷ 4');
    expect(step.value).toBe(5_231_682);
    expect(step.source?.en).toBe('Decree 73/2024/ND-CP art 3; Decree 24/2023/ND-CP');
    expect(step.certainty).toBe('secondary');
  });
});
