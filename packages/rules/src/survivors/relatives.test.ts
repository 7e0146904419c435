import { describe, expect, test } from 'vitest';
import { periodOf } from '../history-fixture.ts';
import { child, figures, monthly, paidFor, spouse } from './deaths-fixture.ts';

/** Monthly allowances with one relative like this. */
const judged = (relative: object, more: object = {}): unknown =>
  expect.objectContaining({ relatives: [expect.objectContaining(relative)], ...more });

describe('a relative', () => {
  test.each([
    ['2008-07-31', 'AGE'],
    ['2008-08-01', undefined],
    ['2008-07', 'AGE'],
    ['2008-08', undefined],
    ['2008', 'AGE'],
    ['2009', undefined],
  ])('a child born %s is judged on the last day of the month', (birth, reason) => {
    expect(monthly({ relatives: [{ ...child, birth }] })).toEqual(judged(reason ? { reason } : { eligible: true }));
  });

  test.each([
    ['2025-06-30', 'M', '1965-06-30', undefined],
    ['2025-06-30', 'M', '1965-07-01', 'AGE'],
    ['2025-06-01', 'F', '1970-06-30', undefined],
    ['2025-06-01', 'F', '1970-07-01', 'AGE'],
    ['2025-06-30', 'F', '1970', undefined],
    // 61 years and 3 months for men, 56 and 8 for women in 2025; 61 and 6, 57 in 2026.
    ['2025-07-01', 'M', '1964-04-30', undefined],
    ['2025-07-01', 'M', '1964-05-01', 'AGE'],
    ['2025-07-01', 'F', '1968-11-30', undefined],
    ['2025-07-01', 'F', '1968-12-01', 'AGE'],
    ['2026-07-01', 'M', '1965-01-31', undefined],
    ['2026-07-01', 'M', '1965-02-01', 'AGE'],
    ['2026-07-01', 'M', '1965', undefined],
  ])('at a death on %s a parent (%s) born %s', (deathDate, sex, birth, reason) => {
    const history = [periodOf(180, {}, '2025-05')];
    for (const relation of ['parent', 'spouse']) {
      const relatives = [{ relation, sex, birth }];
      expect(monthly({ deathDate, history, relatives })).toEqual(judged(reason ? { reason } : { eligible: true }));
    }
  });

  test.each([
    ['child', '1990-01-01'],
    ['spouse', '1990-01-01'],
    ['parent', '1980-01-01'],
  ])('a %s who cannot work may have any age', (relation, birth) => {
    expect(monthly({ relatives: [{ relation, sex: 'M', birth, incapacity81: true }] })).toEqual(judged({ eligible: true }));
    const before = { deathDate: '2025-06-30', history: [periodOf(180, {}, '2025-05')] };
    expect(monthly({ ...before, relatives: [{ relation, sex: 'M', birth, incapacity81: true }] })).toEqual(
      judged({ eligible: true }),
    );
  });

  test.each<[object, string, number, string | undefined]>([
    [spouse, '2026-07-10', 2_529_999, undefined],
    [spouse, '2026-07-10', 2_530_000, 'INCOME'],
    [{ ...spouse, relation: 'parent' }, '2025-06-30', 2_339_999, undefined],
    [{ ...spouse, relation: 'parent' }, '2025-06-30', 2_340_000, 'INCOME'],
    [{ ...spouse, incapacity81: true }, '2025-06-30', 2_340_000, 'INCOME'],
    [child, '2026-07-10', 9_000_000, undefined],
    [{ ...child, incapacity81: true }, '2026-07-10', 9_000_000, undefined],
    [{ ...child, birth: '2000-01-01', incapacity81: true }, '2025-06-30', 9_000_000, undefined],
    [{ ...child, birth: '2000-01-01', incapacity81: true }, '2025-07-01', 2_340_000, 'INCOME'],
    [{ ...child, birth: '2000-01-01', incapacity81: true }, '2025-07-01', 2_339_999, undefined],
  ])('%j at a death on %s with an income of %i', (relative, deathDate, monthlyIncome, reason) => {
    const history = [periodOf(180, {}, '2025-05')];
    const expected = judged(reason ? { reason, percent: 0, amount: 0 } : { eligible: true });
    expect(monthly({ deathDate, history, relatives: [{ ...relative, monthlyIncome }] })).toEqual(expected);
  });

  test('the first failing reason is told', () => {
    const none = { history: [paidFor(12)] };
    const young = { ...spouse, birth: '1990-01-01', monthlyIncome: 9_000_000 };
    expect(monthly({ ...none, relatives: [young] })).toEqual(judged({ reason: 'AGE' }));
    expect(monthly({ ...none, relatives: [{ ...young, birth: '1950-01-01' }] })).toEqual(judged({ reason: 'INCOME' }));
    const relatives = Array.from({ length: 5 }, () => child);
    expect(monthly({ ...none, relatives })).toMatchObject({ relatives: relatives.map(() => ({ reason: 'NO_MONTHLY_RIGHT' })) });
  });

  test.each([
    [{}, 50, 1_265_000],
    [{ noDirectCarer: true }, 70, 1_771_000],
    [{ twoInsuredDeceased: true }, 100, 2_530_000],
    [{ noDirectCarer: true, twoInsuredDeceased: true }, 140, 3_542_000],
  ])('with %j gets %i %%', (more, percent, amount) => {
    expect(monthly({ relatives: [{ ...child, ...more }] })).toEqual({
      eligible: true,
      relatives: [{ index: 0, eligible: true, percent, amount }],
      total: amount,
      from: '2026-08',
    });
  });

  test('four are paid, in the order of the list', () => {
    const grown = { ...child, birth: '2000-01-01' };
    const result = monthly({ relatives: [child, grown, child, child, child, child], deathDate: '2026-12-31' });
    expect(result).toMatchObject({ eligible: true, total: 5_060_000, from: '2027-01' });
    expect(result).toMatchObject({
      relatives: [
        { index: 0, eligible: true },
        { index: 1, eligible: false, reason: 'AGE' },
        { index: 2, eligible: true },
        { index: 3, eligible: true },
        { index: 4, eligible: true },
        { index: 5, eligible: false, reason: 'MORE_THAN_FOUR', percent: 0, amount: 0 },
      ],
    });
  });
});

describe('choosing the lump sum', () => {
  const before = { deathDate: '2025-06-30', history: [periodOf(200, {}, '2025-05')], chooseLumpSum: true };

  test.each<[object, boolean]>([
    [{ ...child, birth: '2019-06-30' }, true],
    [{ ...child, birth: '2019-07-01' }, false],
    [{ ...child, incapacity81: true }, false],
    [{ ...spouse, incapacity81: true }, false],
    [{ ...spouse, relation: 'parent', incapacity81: true }, true],
    [spouse, true],
    [{ ...spouse, incapacity81: true, monthlyIncome: 2_340_000 }, true],
  ])('under Law 58/2014 with %j: %s', (relative, allowed) => {
    const result = figures({ ...before, relatives: [relative, spouse] });
    expect(result['reasons']).toEqual(allowed ? [] : ['LUMP_SUM_CHOICE_NOT_ALLOWED']);
    expect(result['monthly']).toEqual(expect.objectContaining({ eligible: !allowed }));
    expect(result['lumpSum']).toEqual(allowed ? expect.objectContaining({ eligible: true }) : { eligible: false, amount: 0 });
  });

  test('a child whom four others leave no place does not stand against it', () => {
    const relatives = [spouse, spouse, spouse, spouse, { ...child, birth: '2024-01-01' }];
    expect(figures({ ...before, relatives })['reasons']).toEqual([]);
  });

  test('is free under Law 41/2024, and the relatives are told all the same', () => {
    const result = figures({
      ...before,
      deathDate: '2025-07-01',
      relatives: [{ ...child, birth: '2024-01-01', incapacity81: true }],
    });
    expect(result).toMatchObject({ reasons: [], lumpSum: { eligible: true } });
    expect(result['monthly']).toEqual({
      eligible: false,
      relatives: [{ index: 0, eligible: true, percent: 50, amount: 1_170_000 }],
      total: 0,
    });
  });

  test('nobody chooses by silence', () => {
    expect(figures({ relatives: [spouse] })).toMatchObject({
      monthly: { eligible: true },
      lumpSum: { eligible: false, amount: 0 },
    });
  });
});
