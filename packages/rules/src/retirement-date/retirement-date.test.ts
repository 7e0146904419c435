import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const figures = (sex: string, birth: string, more: object = {}) =>
  figuresOf('retirement-date', { person: { sex, birth }, ...more });

describe('the roadmap', () => {
  test.each([
    ['M', '1900-01', 720, '1960-01', '1960-02-01'],
    ['M', '1960-12-31', 720, '2020-12', '2021-01-01'],
    ['M', '1961-01-01', 723, '2021-04', '2021-05-01'],
    ['M', '1961-09-30', 723, '2021-12', '2022-01-01'],
    ['M', '1961-10-01', 726, '2022-04', '2022-05-01'],
    ['M', '1966-03', 741, '2027-12', '2028-01-01'],
    ['M', '1966-04', 744, '2028-04', '2028-05-01'],
    ['M', '2100-12', 744, '2162-12', '2163-01-01'],
    ['F', '1965-12', 660, '2020-12', '2021-01-01'],
    ['F', '1966-01', 664, '2021-05', '2021-06-01'],
    ['F', '1969-04', 680, '2025-12', '2026-01-01'],
    ['F', '1969-05', 684, '2026-05', '2026-06-01'],
    ['F', '1975-04', 716, '2034-12', '2035-01-01'],
    ['F', '1975-05', 720, '2035-05', '2035-06-01'],
    // Of a year alone December counts where the age was reached before 2021.
    ['M', '1960', 720, '2020-12', '2021-01-01'],
    ['M', '1961', 723, '2021-04', '2021-05-01'],
    ['F', '1965', 660, '2020-12', '2021-01-01'],
    ['F', '1966', 664, '2021-05', '2021-06-01'],
  ])('%s born %s: %i months, %s', (sex, birth, ageMonths, attainedMonth, pensionStart) => {
    expect(figures(sex, birth)).toEqual({ ageMonths, attainedMonth, pensionStart });
  });
});

describe('lowered ages', () => {
  test.each([
    ['heavy-or-hard-area', 'M', '1965-12', 660, '2020-12'],
    ['heavy-or-hard-area', 'M', '1966-01', 663, '2021-04'],
    ['heavy-or-hard-area', 'M', '1965', 660, '2020-12'],
    ['heavy-or-hard-area', 'M', '1966', 663, '2021-04'],
    ['heavy-or-hard-area', 'F', '1970-12', 600, '2020-12'],
    ['heavy-or-hard-area', 'F', '1980-05', 660, '2035-05'],
    ['underground-coal', 'M', '1970-12', 600, '2020-12'],
    ['underground-coal', 'M', '1971-01', 603, '2021-04'],
    ['underground-coal', 'M', '1970', 600, '2020-12'],
    ['underground-coal', 'F', '1976', 544, '2021-05'],
    ['voluntary-pre-2021', 'M', '1970-02', 720, '2030-02'],
    ['voluntary-pre-2021', 'F', '1970-02', 660, '2025-02'],
    ['voluntary-pre-2021', 'M', '1960', 720, '2020-12'],
    ['voluntary-pre-2021', 'M', '1961', 720, '2021-01'],
    ['voluntary-pre-2021', 'F', '1965', 660, '2020-12'],
    ['voluntary-pre-2021', 'F', '1966', 660, '2021-01'],
  ])('%s, %s born %s: %i months, %s', (condition, sex, birth, ageMonths, attainedMonth) => {
    expect(figures(sex, birth, { condition })).toMatchObject({ ageMonths, attainedMonth });
  });
});

describe('lost working capacity', () => {
  test.each([
    // The age asked in 2016 to 2019 rises by a year each year.
    ['61', 'M', '1965-05', '2016-01-01', 612, '2016-05', '2016-06-01'],
    ['61', 'M', '1965-11', '2016-01-01', 612, '2016-11', '2016-12-01'],
    // Who would be 51 in December 2016 needs 52 in 2017, and so on until 55 in 2020, on the roadmap from 2021.
    ['61', 'M', '1965-12', '2016-01-01', 660, '2020-12', '2021-01-01'],
    ['61', 'M', '1966-01', '2016-01-01', 663, '2021-04', '2021-05-01'],
    ['61', 'F', '1970-10', '2016-01-31', 552, '2016-10', '2016-11-01'],
    ['61', 'M', '1965-05', '2017-06-30', 624, '2017-05', '2017-07-01'],
    ['61', 'M', '1965-05', '2018-12-31', 648, '2019-05', '2019-06-01'],
    ['61', 'M', '1965-05', '2019-12-31', 660, '2020-05', '2020-06-01'],
    ['61', 'M', '1960-01', '2019-05-31', 648, '2014-01', '2019-06-01'],
    ['61', 'M', '1960-01', '2026-12-31', 660, '2015-01', '2027-01-01'],
    ['61', 'M', '1965', '2016-03-01', 660, '2020-12', '2021-01-01'],
    ['61', 'M', '1966', '2016-03-01', 663, '2021-04', '2021-05-01'],
    ['81', 'M', '1966-01-20', '2026-02-28', 600, '2016-01', '2026-03-01'],
    ['81', 'M', '1974-12', '2026-01-01', 618, '2026-06', '2026-07-01'],
    ['81', 'M', '1970', '2016-01-01', 600, '2020-12', '2021-01-01'],
    ['81', 'F', '1976-01', '2016-01-01', 544, '2021-05', '2021-06-01'],
  ])(
    '%s %%, %s born %s, concluded %s: %i months, from %s',
    (percent, sex, birth, concludedOn, ageMonths, attainedMonth, pensionStart) => {
      const found = figures(sex, birth, { condition: `incapacity-${percent}`, concludedOn });
      expect(found).toEqual({ ageMonths, attainedMonth, pensionStart });
    },
  );
});

test.each<[string, object, string | undefined]>([
  ['nothing but the person', {}, undefined],
  ['no conclusion for 61 %', { condition: 'incapacity-61' }, 'E_MISSING $.concludedOn'],
  ['no conclusion for 81 %', { condition: 'incapacity-81', concludedOn: null }, 'E_MISSING $.concludedOn'],
  ['a conclusion without need', { concludedOn: '2020-01-01' }, 'E_CONFLICT $.concludedOn'],
  ['with a lowered age', { condition: 'underground-coal', concludedOn: '2020-01-01' }, 'E_CONFLICT $.concludedOn'],
  ['the range comes before', { concludedOn: '2015-12-31' }, 'E_OUT_OF_TABLE $.concludedOn'],
  ['the day after the last', { condition: 'incapacity-61', concludedOn: '2027-01-01' }, 'E_OUT_OF_TABLE $.concludedOn'],
  ['no such condition', { condition: 'early' }, 'E_VALUE $.condition'],
  ['no sex', { person: { birth: '1970' } }, 'E_MISSING $.person.sex'],
])('%s', (_, more, expected) => {
  expect(faultOf('retirement-date', { person: { sex: 'M', birth: '1966-04-01' }, ...more })).toBe(expected);
});

test('nobody retires later by hard conditions, and the pension begins the month after the age', () => {
  const birth = fc
    .tuple(fc.integer({ min: 1940, max: 2050 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.constantFrom('F', 'M'), birth, (sex, born) => {
      const starts = ['underground-coal', 'heavy-or-hard-area', 'normal'].map((condition) => {
        const { pensionStart, attainedMonth } = figures(sex, born, { condition });
        const next = Temporal.PlainYearMonth.from(String(attainedMonth)).add({ months: 1 });
        expect(pensionStart).toBe(`${next.toString()}-01`);
        return String(pensionStart);
      });
      expect(starts).toEqual(starts.toSorted());
    }),
  );
});

describe('steps', () => {
  test('the age, its month and the first day', () => {
    expect(stepsOf('retirement-date', { person: { sex: 'M', birth: '1964-10-01' } })).toEqual([
      'Trường hợp nghỉ hưu | Điều kiện lao động bình thường | Law 41/2024 art 64; Labour Code 45/2019 art 169',
      'Tuổi được nghỉ hưu | 738 | Law 41/2024 art 64; Labour Code 45/2019 art 169',
      'Tháng đủ tuổi | 2026-04 | Law 41/2024 art 64; Labour Code 45/2019 art 169',
      'Ngày bắt đầu được hưởng lương hưu | 2026-05-01 | Law 41/2024 art 64; Labour Code 45/2019 art 169',
    ]);
  });

  test('the month that stands for a year alone', () => {
    expect(stepsOf('retirement-date', { person: { sex: 'M', birth: '1960' } })[1]).toBe(
      'Tháng sinh khi hồ sơ chỉ ghi năm sinh | Tháng 12 của năm sinh | Circular 59/2015/TT-BLDTBXH art 18.2',
    );
    expect(stepsOf('retirement-date', { person: { sex: 'M', birth: '1961' } })[1]).toBe(
      'Tháng sinh khi hồ sơ chỉ ghi năm sinh | Tháng 01 của năm sinh | Decree 135/2020/ND-CP',
    );
  });

  test('a conclusion that comes after the age', () => {
    const facts = { person: { sex: 'F', birth: '1960-01' }, condition: 'incapacity-61', concludedOn: '2025-06-30' };
    expect(stepsOf('retirement-date', facts)).toEqual([
      'Trường hợp nghỉ hưu | Suy giảm khả năng lao động từ 61% đến dưới 81%: tuổi thấp hơn 5 năm | Law 41/2024 art 65',
      'Tuổi được nghỉ hưu | 600 | Law 41/2024 art 65',
      'Tháng đủ tuổi | 2010-01 | Law 41/2024 art 65',
      'Thời điểm hưởng | Từ tháng liền sau tháng có kết luận suy giảm khả năng lao động | Law 41/2024 art 65',
      'Ngày bắt đầu được hưởng lương hưu | 2025-07-01 | Law 41/2024 art 65',
    ]);
    expect(stepsOf('retirement-date', { ...facts, concludedOn: '2025-05-31' })[0]).toContain('Law 58/2014 art 55');
  });

  test.each([
    ['1956-03', 'normal', 'Law 58/2014 art 54'],
    ['1960-12', 'normal', 'Law 58/2014 art 54'],
    ['1961-01', 'normal', 'Law 58/2014 art 54; Labour Code 45/2019 art 169'],
    ['1965-05', 'voluntary-pre-2021', 'Law 58/2014 art 73'],
    ['1965-06', 'voluntary-pre-2021', 'Law 41/2024 art 141.9'],
  ])('born %s, %s: %s', (birth, condition, law) => {
    expect(stepsOf('retirement-date', { person: { sex: 'M', birth }, condition }).at(-1)).toMatch(new RegExp(` \\| ${law}$`));
  });
});
