import { calculate, type CalculatorName } from '@openvssid/rules';
import { loadTables } from '@openvssid/rules/load';
import { expect, test } from 'vitest';
import { readGuides, type LifeEvent } from './guides.ts';

const tables = loadTables();
const guides = readGuides();
const person = { sex: 'F', birth: '1980-01-01' };
const worked = (from: string, to: string, salary: number) => ({ history: [{ from, to, salary }] });
const birth = { event: 'birth', birthDate: '2026-08-10', ...worked('2025-01', '2026-07', 10_000_000) };
const accident = { accidentDate: '2026-07-10', entitlementDate: '2026-08-10', incapacityPercent: 20 };
const death = {
  deathDate: '2026-08-10',
  status: 'contributor',
  averageSalary: 5_000_000,
  ...worked('2005-01', '2026-07', 5_000_000),
};
const child = { relation: 'child', sex: 'F', birth: '2015-01-01' };
const retired = { pensionStart: '2026-10', averageSalary: 8_000_000, ...worked('2001-10', '2026-09', 8_000_000) };
const household = (count: number) => ({ enrolOn: '2026-08-01', members: Array.from({ length: count }, () => ({ months: 12 })) });

type Example = [LifeEvent, CalculatorName, facts: object, expected: object, shown: number];

// An example in a guide is what the calculator beside it says.
const EXAMPLES: Example[] = [
  [
    'sickness',
    'sickness',
    { kind: 'own', leave: { from: '2026-10-05', to: '2026-10-08' }, ...worked('2024-01', '2026-09', 12_000_000) },
    { amount: 1_500_000 },
    1_500_000,
  ],
  [
    'sickness',
    'convalescence',
    { after: 'sickness', category: 'other', date: '2026-08-01', referenceDate: '2026-07-25', days: 5, sickDaysInYear: 30 },
    { dailyAmount: 759_000 },
    759_000,
  ],
  ['maternity', 'maternity', birth, { total: 65_060_000 }, 65_060_000],
  ['maternity', 'maternity', { ...birth, livingChildrenBefore: 1 }, { total: 75_060_000 }, 75_060_000],
  [
    'losing-a-job',
    'unemployment',
    {
      decisionDate: '2026-08-20',
      contractEnd: '2026-07-31',
      filedOn: '2026-08-10',
      region: 'I',
      ...worked('2020-08', '2026-07', 10_000_000),
    },
    { monthly: 6_000_000, benefitMonths: 6, total: 36_000_000 },
    36_000_000,
  ],
  [
    'losing-a-job',
    'unemployment',
    {
      decisionDate: '2026-08-20',
      contractEnd: '2026-07-31',
      filedOn: '2026-08-10',
      region: 'I',
      ...worked('2020-08', '2026-07', 90_000_000),
    },
    { cap: 26_550_000 },
    26_550_000,
  ],
  [
    'retiring',
    'pension',
    { person: { sex: 'F', birth: '1969-01-01' }, ...retired },
    { eligible: true, rate: 65, pension: 5_200_000 },
    5_200_000,
  ],
  [
    'retiring',
    'pension',
    { person: { sex: 'M', birth: '1964-01-01' }, ...retired },
    { eligible: true, rate: 55, pension: 4_400_000 },
    4_400_000,
  ],
  [
    'one-time-payment',
    'one-time',
    {
      person,
      decisionDate: '2026-11-02',
      ground: 'one-year-out',
      averageSalary: 6_000_000,
      ...worked('2015-01', '2024-12', 6_000_000),
    },
    { eligible: true, amount: 120_000_000 },
    120_000_000,
  ],
  [
    'work-accident',
    'work-accident',
    { ...accident, ...worked('2020-07', '2026-06', 10_000_000) },
    { yearsCounted: 6, byIncapacity: 31_625_000, byContribution: 20_000_000, amount: 51_625_000 },
    51_625_000,
  ],
  ['death-in-the-family', 'survivors', death, { funeral: { eligible: true, amount: 25_300_000 } }, 25_300_000],
  ['death-in-the-family', 'survivors', { ...death, relatives: [child] }, { monthly: { total: 1_265_000 } }, 1_265_000],
  [
    'death-in-the-family',
    'survivors',
    { ...death, relatives: [{ ...child, noDirectCarer: true }] },
    { monthly: { total: 1_771_000 } },
    1_771_000,
  ],
  [
    'joining-voluntarily',
    'voluntary-contribution',
    { payOn: '2026-08-05', income: 3_000_000, method: 'monthly' },
    { gross: 660_000, pay: 594_000 },
    594_000,
  ],
  [
    'joining-voluntarily',
    'voluntary-contribution',
    { payOn: '2026-08-05', income: 1_500_000, method: 'monthly' },
    { pay: 264_000 },
    264_000,
  ],
  ['household-health-insurance', 'household-health-insurance', household(3), { totalPay: 3_142_260 }, 3_142_260],
];

test.each(EXAMPLES)('%s: the example of %s', (event, calculator, facts, expected, shown) => {
  expect(calculate(calculator, facts, tables)).toMatchObject({ result: expected });
  expect(guideOf('vi', event)).toContain(shown.toLocaleString('vi-VN'));
  expect(guideOf('en', event)).toContain(shown.toLocaleString('en-US'));
});

function guideOf(language: 'vi' | 'en', wanted: LifeEvent): string {
  return guides[language].find(({ event }) => event === wanted)?.text ?? '';
}
