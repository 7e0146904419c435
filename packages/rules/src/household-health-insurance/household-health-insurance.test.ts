import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const figures = (facts: object) => figuresOf('household-health-insurance', { enrolOn: '2026-07-01', ...facts });
const year = { months: 12 };

test('each further member of a household pays less, from the fifth on the same', () => {
  const { members, totalPay } = figures({ members: [year, year, year, year, year, year] });
  expect(members).toEqual(
    [
      [100, 1_366_200],
      [70, 956_340],
      [60, 819_720],
      [50, 683_100],
      [40, 546_480],
      [40, 546_480],
    ].map(([percent, premium]) => ({ percent, premium, stateSupport: 0, pay: premium })),
  );
  expect(totalPay).toBe(4_918_320);
});

test('a member of a supported group pays its own share and stands outside the order', () => {
  expect(figures({ members: [{ months: 12, group: 'student' }, year, year] })).toEqual({
    members: [
      { percent: 100, premium: 1_366_200, stateSupport: 683_100, pay: 683_100 },
      { percent: 100, premium: 1_366_200, stateSupport: 0, pay: 1_366_200 },
      { percent: 70, premium: 956_340, stateSupport: 0, pay: 956_340 },
    ],
    totalPremium: 3_688_740,
    totalSupport: 683_100,
    totalPay: 3_005_640,
  });
});

test('who does not enrol together pays in full', () => {
  expect(figures({ together: false, members: [year, year] })).toMatchObject({ members: [{ percent: 100 }, { percent: 100 }] });
});

test.each([
  ['student', '2025-06-30', 30],
  ['student', '2025-07-01', 50],
  ['near-poor', '2026-07-01', 70],
  ['near-poor-hard-area', '2026-07-01', 100],
  ['farm', '2026-07-01', 30],
])('the State pays for a %s on %s %i %%', (group, enrolOn, percent) => {
  const { totalPremium, totalSupport } = figures({ enrolOn, members: [{ months: 1, group }] });
  expect(totalSupport).toBe(Math.round((Number(totalPremium) * percent) / 100));
});

describe('the premium follows the base salary of the day', () => {
  test.each([
    ['2015-01-01', 51_750],
    ['2024-06-30', 81_000],
    ['2024-07-01', 105_300],
    ['2026-06-30', 105_300],
    ['2026-07-01', 113_850],
  ])('%s: %i a month', (enrolOn, totalPay) => {
    expect(figures({ enrolOn, members: [{ months: 1 }] })).toMatchObject({ totalPay });
  });
});

test('half a đồng goes up, in each figure by itself', () => {
  expect(
    figures({ enrolOn: '2015-01-01', members: [{ months: 1, group: 'student' }, { months: 1 }, { months: 1 }] }),
  ).toMatchObject({
    members: [{ premium: 51_750, stateSupport: 15_525, pay: 36_225 }, { premium: 51_750 }, { premium: 36_225 }],
  });
});

test.each<[object, string]>([
  [{ enrolOn: '2014-12-31', members: [year] }, 'E_OUT_OF_TABLE $.enrolOn'],
  [{ enrolOn: '2027-01-01', members: [year] }, 'E_OUT_OF_TABLE $.enrolOn'],
  [{ members: [] }, 'E_VALUE $.members'],
  [{}, 'E_MISSING $.members'],
  [{ members: [{ months: 0 }] }, 'E_VALUE $.members[0].months'],
  [{ members: [year, { months: 13 }] }, 'E_VALUE $.members[1].months'],
  [{ members: [{ ...year, group: 'rich' }] }, 'E_VALUE $.members[0].group'],
  [{ members: [{ ...year, age: 3 }] }, 'E_UNKNOWN_FIELD $.members[0].age'],
])('%j: %s', (facts, fault) => {
  expect(faultOf('household-health-insurance', { enrolOn: '2026-07-01', ...facts })).toBe(fault);
});

test('the steps name each member', () => {
  const members = [{ months: 12, group: 'near-poor' }, { months: 6 }];
  expect(stepsOf('household-health-insurance', { enrolOn: '2026-07-01', members })).toEqual([
    'Mức đóng một tháng của người thứ nhất | 113850 | 4,5% × 2.530.000 | Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP | secondary',
    'Mức đóng của một thành viên: (thứ tự) mức đóng | 1366200 | (1) 4,5% × 2.530.000 × 100% × 12 | Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP',
    'Nhà nước hỗ trợ một thành viên: (thứ tự) mức hỗ trợ | 956340 | (1) 70% × 1.366.200 | Decree 146/2018/ND-CP art 8; Decree 188/2025/ND-CP | secondary',
    'Mức đóng của một thành viên: (thứ tự) mức đóng | 683100 | (2) 4,5% × 2.530.000 × 100% × 6 | Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP',
    'Tổng mức đóng | 2049300 | Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP',
    'Nhà nước hỗ trợ | 956340 | Decree 146/2018/ND-CP art 8; Decree 188/2025/ND-CP',
    'Số tiền phải nộp | 1092960 | Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP',
  ]);
});
