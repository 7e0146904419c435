import { formatQuantity } from '@openvssid/core';
import { expect, test } from 'vitest';
import { calculate } from '../calculate.ts';
import { tables } from '../calculated-fixture.ts';
import type { CalculatorName } from '../calculator-names.ts';
import { periodOf } from '../history-fixture.ts';

/** Each figure with its unit, and where its dated numbers come from. */
function read(name: CalculatorName, facts: unknown): string[] {
  const outcome = calculate(name, facts, tables);
  if ('error' in outcome) throw new Error(outcome.error.path);
  return outcome.result.steps.map((step) =>
    [formatQuantity(step, 'en'), step.source?.en].filter(Boolean).join(' | ').replaceAll('\u00a0', ' '),
  );
}

test('an unemployment benefit is read in months, money and days', () => {
  const history = [periodOf(60, { salary: 60_000_000 }, '2025-11')];
  const filed = { decisionDate: '2025-12-31', contractEnd: '2025-11-30', filedOn: '2025-12-01', benefitStart: '2025-12-17' };
  expect(read('unemployment', { ...filed, region: 'I', sector: 'state', history })).toEqual([
    '60 months',
    '24 months',
    '46,800,000 VND a month | Decree 73/2024/ND-CP art 3',
    '46,800,000 VND a month',
    '11,700,000 VND a month | Decree 73/2024/ND-CP art 3',
    '11,700,000 VND a month',
    '2',
    '5 months',
    '58,500,000 VND',
    '0 months',
    '17/12/2025',
    '16/05/2026',
  ]);
});

test('an accident benefit is paid once or every month', () => {
  const history = [periodOf(120, { salary: 10_000_000 }, '2026-06')];
  const accident = { accidentDate: '2026-07-10', entitlementDate: '2026-07-20', history };
  const base = 'Decree 161/2026/ND-CP art 3';
  expect(read('work-accident', { ...accident, incapacityPercent: 5 })).toEqual([
    '10 years',
    '10,000,000 VND a month',
    `12,650,000 VND | ${base}`,
    '32,000,000 VND',
    '44,650,000 VND',
  ]);
  const more = { needsAttendance: true, deathDate: '2026-08-01', employer: { monthlySalary: 10_000_000 } };
  expect(read('work-accident', { ...accident, ...more, incapacityPercent: 81 })).toEqual([
    '10 years',
    '10,000,000 VND a month',
    `3,289,000 VND a month | ${base}`,
    '320,000 VND a month',
    '3,609,000 VND a month',
    `2,530,000 VND a month | ${base}`,
    `91,080,000 VND | ${base}`,
    '30 months',
    '300,000,000 VND',
  ]);
});

test('survivors read money, months and the first month', () => {
  const death = { deathDate: '2026-07-10', status: 'contributor', averageSalary: 8_000_000 };
  const relatives = [
    { relation: 'child', sex: 'F', birth: '2016-01-01' },
    { relation: 'spouse', sex: 'F', birth: '1990-01-01' },
    { relation: 'spouse', sex: 'F', birth: '1950-01-01', monthlyIncome: 9_000_000 },
  ];
  const base = 'Decree 161/2026/ND-CP art 3';
  expect(read('survivors', { ...death, history: [periodOf(180, {}, '2026-06')], relatives })).toEqual([
    `25,300,000 VND | ${base}`,
    '180 months',
    'Yes',
    `1,265,000 VND a month | ${base}`,
    'Has not reached the age and has not lost 81% of the working capacity | Decree 135/2020/ND-CP appendix I',
    `Has a monthly income of the base salary (reference level) or more | ${base}`,
    '1,265,000 VND a month',
    '08/2026',
  ]);
  expect(read('survivors', { ...death, history: [periodOf(12, {}, '2026-06')] }).slice(3, 4)).toEqual([
    '3 months of the average',
  ]);
});
