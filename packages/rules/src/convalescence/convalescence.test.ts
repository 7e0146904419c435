import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const shared = { date: '2026-03-10', referenceDate: '2026-03-01', days: 31 };
const AFTER = {
  sickness: { after: 'sickness', category: 'other', sickDaysInYear: 30 },
  maternity: { after: 'maternity', category: 'other' },
  'work-accident': { after: 'work-accident', incapacityPercent: 15 },
} as const;
const facts = (after: keyof typeof AFTER, more: object = {}) => ({ ...AFTER[after], ...shared, ...more });
const figures = (...given: Parameters<typeof facts>) => figuresOf('convalescence', facts(...given));
const fault = (...given: Parameters<typeof facts>) => faultOf('convalescence', facts(...given));

test('thirty percent of the base salary a day', () => {
  expect(figures('sickness', { days: 4 })).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    maxDays: 5,
    paidDays: 4,
    dailyAmount: 702_000,
    amount: 2_808_000,
  });
});

describe('most days', () => {
  test.each([
    ['sickness', { category: 'long-term' }, 10],
    ['sickness', { category: 'surgery' }, 7],
    ['sickness', { category: 'other' }, 5],
    ['maternity', { category: 'multiple-birth' }, 10],
    ['maternity', { category: 'surgery' }, 7],
    ['maternity', { category: 'other' }, 5],
    ['work-accident', { incapacityPercent: 100 }, 10],
    ['work-accident', { incapacityPercent: 51 }, 10],
    ['work-accident', { incapacityPercent: 50 }, 7],
    ['work-accident', { incapacityPercent: 31 }, 7],
    ['work-accident', { incapacityPercent: 30 }, 5],
    ['work-accident', { incapacityPercent: 15 }, 5],
  ] as const)('after %s, %j: %i', (after, more, maxDays) => {
    expect(figures(after, more)).toMatchObject({ maxDays, paidDays: maxDays, amount: maxDays * 702_000 });
  });

  test.each([
    [5, 0, 5],
    [3, 2, 3],
    [4, 2, 3],
    [1, 5, 0],
    [1, 366, 0],
  ])('%i days off with %i used before: %i paid', (days, daysUsedBefore, paidDays) => {
    expect(figures('maternity', { days, daysUsedBefore })).toMatchObject({ eligible: true, maxDays: 5, paidDays });
  });
});

describe('law and base salary of the first day', () => {
  test.each([
    ['maternity', '2025-06-30', '58/2014', 702_000],
    ['maternity', '2025-07-01', '41/2024', 702_000],
    ['sickness', '2025-06-30', '58/2014', 702_000],
    ['sickness', '2026-06-30', '41/2024', 702_000],
    ['sickness', '2026-07-01', '41/2024', 759_000],
    ['work-accident', '2016-01-01', '84/2015', 345_000],
    ['work-accident', '2026-07-01', '84/2015', 759_000],
  ] as const)('after %s on %s: %s, %i a day', (after, date, law, dailyAmount) => {
    expect(figures(after, { date, referenceDate: date })).toMatchObject({ law, dailyAmount, amount: dailyAmount * 5 });
  });
});

describe('not due', () => {
  test.each([
    ['sickness', { sickDaysInYear: 29 }, ['LESS_THAN_30_SICK_DAYS']],
    ['sickness', { sickDaysInYear: 30, referenceDate: '2026-02-07' }, ['OUTSIDE_30_DAYS']],
    ['sickness', { sickDaysInYear: 0, referenceDate: '2026-02-07' }, ['LESS_THAN_30_SICK_DAYS', 'OUTSIDE_30_DAYS']],
    ['maternity', { returnedEarly: true }, ['RETURNED_EARLY']],
    [
      'maternity',
      { returnedEarly: true, date: '2025-07-01', referenceDate: '2025-05-01' },
      ['RETURNED_EARLY', 'OUTSIDE_30_DAYS'],
    ],
    ['work-accident', { incapacityPercent: 14 }, ['INCAPACITY_BELOW_15']],
    ['work-accident', { incapacityPercent: 0, referenceDate: '2026-02-07' }, ['INCAPACITY_BELOW_15', 'OUTSIDE_30_DAYS']],
  ] as const)('after %s, %j: %j', (after, more, reasons) => {
    expect(figures(after, more)).toEqual({ eligible: false, reasons, law: after === 'work-accident' ? '84/2015' : '41/2024' });
  });

  test('the thirtieth day is in time', () => {
    expect(figures('maternity', { referenceDate: '2026-02-08' })).toMatchObject({ eligible: true });
  });

  test('an early return is no bar under Law 58/2014', () => {
    const before = { returnedEarly: true, date: '2025-06-30', referenceDate: '2025-06-30' };
    expect(figures('maternity', before)).toMatchObject({ eligible: true });
  });
});

describe('faults', () => {
  test.each([
    ['sickness', { date: '2015-12-31', referenceDate: '2015-12-31' }, 'E_OUT_OF_TABLE $.date'],
    ['sickness', { date: '2027-01-01' }, 'E_OUT_OF_TABLE $.date'],
    ['sickness', { date: '2026-12-31', referenceDate: '2026-12-31' }, undefined],
    ['sickness', { referenceDate: '2026-03-10' }, undefined],
    ['sickness', { referenceDate: '2026-03-11' }, 'E_CONFLICT $.referenceDate'],
    ['sickness', { referenceDate: '2026-03-11', returnedEarly: false }, 'E_CONFLICT $.referenceDate'],
    ['sickness', { returnedEarly: false }, 'E_CONFLICT $.returnedEarly'],
    ['sickness', { incapacityPercent: 20 }, 'E_CONFLICT $.incapacityPercent'],
    ['sickness', { category: 'multiple-birth' }, 'E_VALUE $.category'],
    ['sickness', { category: null }, 'E_MISSING $.category'],
    ['sickness', { sickDaysInYear: null, incapacityPercent: 20 }, 'E_MISSING $.sickDaysInYear'],
    ['sickness', { sickDaysInYear: 367 }, 'E_VALUE $.sickDaysInYear'],
    ['maternity', { category: 'long-term' }, 'E_VALUE $.category'],
    ['maternity', { sickDaysInYear: 30 }, 'E_CONFLICT $.sickDaysInYear'],
    ['work-accident', { category: 'surgery' }, 'E_CONFLICT $.category'],
    ['work-accident', { incapacityPercent: 101 }, 'E_VALUE $.incapacityPercent'],
    ['work-accident', { incapacityPercent: null, category: 'surgery' }, 'E_MISSING $.incapacityPercent'],
    ['maternity', { days: 0 }, 'E_VALUE $.days'],
    ['maternity', { days: 32 }, 'E_VALUE $.days'],
    ['maternity', { daysUsedBefore: 367 }, 'E_VALUE $.daysUsedBefore'],
    ['maternity', { after: null }, 'E_MISSING $.after'],
    ['maternity', { after: 'holiday' }, 'E_VALUE $.after'],
    ['maternity', { history: [] }, 'E_UNKNOWN_FIELD $.history'],
  ] as const)('after %s, %j: %s', (after, more, expected) => {
    expect(fault(after, more)).toBe(expected);
  });
});

describe('steps', () => {
  test('from days and base salary to the sum', () => {
    expect(
      stepsOf('convalescence', facts('maternity', { date: '2026-07-01', referenceDate: '2026-07-01', daysUsedBefore: 2 })),
    ).toEqual([
      'Số ngày nghỉ | 31',
      'Số ngày nghỉ tối đa trong năm | 5 | Law 41/2024 art 60',
      'Số ngày còn được nghỉ trong năm | 3 | 5 − 2 | Law 41/2024 art 60',
      'Số ngày được hưởng | 3 | Law 41/2024 art 60',
      'Mức hưởng một ngày | 759000 | 30% × 2.530.000 | Law 41/2024 art 60',
      'Số tiền dưỡng sức được hưởng | 2277000 | 30% × 2.530.000 × 3 | Law 41/2024 art 60',
    ]);
    expect(stepsOf('convalescence', facts('maternity', { daysUsedBefore: 9 }))[2]).toMatch(
      /^Số ngày còn được nghỉ trong năm \| 0 /,
    );
    expect(stepsOf('convalescence', facts('maternity'))).toHaveLength(5);
    expect(stepsOf('convalescence', facts('maternity', { daysUsedBefore: 1 }))).toHaveLength(6);
  });

  test.each([
    ['sickness', '2025-06-30', 'Law 58/2014 art 29'],
    ['sickness', '2025-07-01', 'Law 41/2024 art 46'],
    ['maternity', '2025-06-30', 'Law 58/2014 art 41'],
    ['maternity', '2025-07-01', 'Law 41/2024 art 60'],
    ['work-accident', '2025-07-01', 'Law 84/2015 art 54'],
  ] as const)('after %s on %s by %s', (after, date, law) => {
    expect(stepsOf('convalescence', facts(after, { date, referenceDate: date }))[1]).toContain(` | ${law}`);
  });

  test('every reason in words', () => {
    const late = { referenceDate: '2026-01-01' };
    const refused = (says: string, law: string) => `Không đủ điều kiện hưởng | ${says} | ${law}`;
    const tooLate = (law: string) => refused('Nghỉ dưỡng sức ngoài thời hạn 30 ngày', law);
    expect(stepsOf('convalescence', facts('sickness', { ...late, sickDaysInYear: 1 }))).toEqual([
      refused('Chưa nghỉ ốm đau đủ 30 ngày trong năm', 'Law 41/2024 art 46'),
      tooLate('Law 41/2024 art 46'),
    ]);
    expect(stepsOf('convalescence', facts('maternity', { ...late, returnedEarly: true }))).toEqual([
      refused('Đi làm trước khi hết thời gian nghỉ thai sản', 'Law 41/2024 art 60'),
      tooLate('Law 41/2024 art 60'),
    ]);
    expect(stepsOf('convalescence', facts('work-accident', { ...late, incapacityPercent: 1 }))).toEqual([
      refused('Suy giảm khả năng lao động dưới 15%', 'Law 84/2015 art 54'),
      tooLate('Law 84/2015 art 54'),
    ]);
  });
});
