import { describe, expect, test } from 'vitest';
import { figuresOf } from '../calculated-fixture.ts';
import { before, periodOf } from '../history-fixture.ts';

const person = { sex: 'M', birth: '1950-01' };
const figures = (start: string, more: object) =>
  figuresOf('pension', { person, pensionStart: start, averageSalary: 10_000_000, ...more });
const after = (start: string, months: number, more: object = {}) => [periodOf(months, more, before(start, 1))];

describe('the rate', () => {
  test.each([
    // Law 41/2024: men 40 % for 15 years and 1 % a year, from 20 years on 45 % and 2 % a year.
    ['M', '2025-07', 180, 15, 40],
    ['M', '2025-07', 186, 15.5, 40.5],
    ['M', '2025-07', 187, 16, 41],
    ['M', '2025-07', 234, 19.5, 44.5],
    ['M', '2025-07', 235, 20, 45],
    ['M', '2025-07', 241, 20.5, 46],
    ['M', '2025-07', 420, 35, 75],
    ['M', '2025-07', 421, 35.5, 75],
    ['F', '2025-07', 180, 15, 45],
    ['F', '2025-07', 354, 29.5, 74],
    ['F', '2025-07', 360, 30, 75],
    ['F', '2025-07', 361, 30.5, 75],
    // Law 58/2014: women 3 % a year until 2017, then 2 %.
    ['F', '2016-01', 240, 20, 60],
    ['F', '2017-12', 240, 20, 60],
    ['F', '2017-12', 300, 25, 75],
    ['F', '2018-01', 240, 20, 55],
    ['F', '2025-06', 240, 20, 55],
    // Men's first years rise from 15 to 20.
    ['M', '2016-01', 240, 20, 55],
    ['M', '2017-12', 240, 20, 55],
    ['M', '2018-01', 240, 20, 53],
    ['M', '2018-12', 240, 20, 53],
    ['M', '2019-01', 240, 20, 51],
    ['M', '2020-01', 240, 20, 49],
    ['M', '2021-01', 240, 20, 47],
    ['M', '2021-12', 240, 20, 47],
    ['M', '2022-01', 240, 20, 45],
    ['M', '2025-06', 240, 20, 45],
    ['M', '2025-06', 246, 20.5, 46],
    ['M', '2025-06', 252, 21, 47],
  ])('%s from %s with %i months: %d years, %d %%', (sex, start, months, yearsCounted, rate) => {
    const found = figures(start, { person: { sex, birth: '1945-01' }, history: after(start, months) });
    expect(found).toMatchObject({ yearsCounted, rateBeforeReduction: rate, reduction: 0, rate });
    expect(found.pension).toBe(100_000 * rate);
  });

  test('half a percent of an odd average is rounded half up, once', () => {
    const found = figures('2025-07', { averageSalary: 10_000_100, history: after('2025-07', 186) });
    expect(found).toMatchObject({ rate: 40.5, pension: 4_050_041 });
  });
});

describe('leaving early', () => {
  const start = '2026-07';
  const early = (birth: string, more: object = {}) =>
    figures(start, {
      person: { sex: 'M', birth },
      history: after(start, 300),
      incapacity: { percent: 81, concludedOn: '2026-06-01' },
      ...more,
    });

  test.each([
    // 61 years and 6 months (738) is the age of 2026.
    ['1965-01', 737, 0],
    ['1965-05', 733, 0],
    ['1965-06', 732, 1],
    ['1965-11', 727, 1],
    ['1965-12', 726, 2],
    ['1966-05', 721, 2],
    ['1966-06', 720, 3],
    ['1974-12', 618, 20],
  ])('born %s, %i months old: %i %% less', (birth, ageMonths, reduction) => {
    expect(early(birth)).toMatchObject({
      route: 'incapacity',
      ageMonths,
      referenceAgeMonths: 738,
      reduction,
      rate: 55 - reduction,
    });
  });

  test.each([
    ['heavy', 180, 678],
    ['heavy', 179, 738],
    ['underground-coal', 180, 618],
    ['underground-coal', 179, 738],
    ['extra-heavy', 180, 678],
  ])('15 years of %s work (%i months): compared with %i months', (work, months, referenceAgeMonths) => {
    const history = [...after(start, months, { work }), periodOf(120, {}, before(start, months + 1))];
    // Too young for every way without reduction.
    const birth = work === 'underground-coal' && months === 180 ? '1980-01' : '1974-12';
    expect(early(birth, { history })).toMatchObject({ route: 'incapacity', referenceAgeMonths });
  });

  test.each([
    ['F', '2016-06', 660],
    ['M', '2019-12', 720],
    ['M', '2020-12', 720],
    ['F', '2021-01', 664],
    ['M', '2021-01', 723],
  ])('%s from %s: compared with %i months', (sex, from, referenceAgeMonths) => {
    const birth = sex === 'F' ? '1966-11' : '1962-06';
    expect(
      figures(from, {
        person: { sex, birth },
        history: after(from, 240),
        incapacity: { percent: 81, concludedOn: `${before(from, 1)}-01` },
      }),
    ).toMatchObject({ route: 'incapacity', referenceAgeMonths });
  });

  test('of a year alone the age is counted from January', () => {
    expect(early('1966')).toMatchObject({ ageMonths: 725, reduction: 2 });
  });

  test('another way takes nothing off, and compares with no age', () => {
    const found = early('1964-01');
    expect(found).toMatchObject({ route: 'normal', reduction: 0 });
    expect(found).not.toHaveProperty('referenceAgeMonths');
  });

  test('no pension is negative, however young somebody claims to be', () => {
    const history = after('2025-06', 240, { work: 'extra-heavy' });
    const incapacity = { percent: 61, concludedOn: '2025-05-01' };
    const found = figures('2025-06', { person: { sex: 'M', birth: '2006-01' }, history, incapacity, communeOfficer: true });
    expect(found).toMatchObject({ route: 'incapacity', rateBeforeReduction: 45, pension: 0 });
  });
});

describe('the floor', () => {
  const low = { averageSalary: 1_000_000 };
  test.each([
    ['2026-07', 240, {}, 2_530_000, true],
    ['2026-06', 240, {}, 2_340_000, true],
    ['2026-07', 239, {}, 450_000, false],
    ['2025-06', 240, {}, 2_340_000, true],
    ['2024-06', 240, {}, 1_800_000, true],
    ['2025-06', 240, { communeOfficer: true }, 450_000, false],
    ['2025-07', 240, { communeOfficer: true }, 2_340_000, true],
    ['2026-07', 240, { averageSalary: 5_622_222 }, 2_530_000, false],
    ['2026-07', 240, { averageSalary: 5_622_220 }, 2_530_000, true],
    ['2026-07', 240, { averageSalary: 5_622_224 }, 2_530_001, false],
  ])('from %s with %i months, %o: %i', (start, months, more, pension, floorApplied) => {
    expect(figures(start, { ...low, history: after(start, months), ...more })).toMatchObject({ pension, floorApplied });
  });

  test('voluntary months do not count for it, missing compulsory ones do', () => {
    const start = '2026-07';
    const mixed = [...after(start, 120), periodOf(90, { scheme: 'voluntary' }, before(start, 121)), periodOf(115, {}, '2007-12')];
    expect(figures(start, { ...low, history: mixed })).toMatchObject({ floorApplied: false });
    const missingMonths = { scheme: 'compulsory', months: 5, salary: 1_000_000 };
    expect(figures(start, { ...low, history: mixed, missingMonths })).toMatchObject({ floorApplied: true, pension: 2_530_000 });
  });
});

describe('what is paid at once', () => {
  test.each([
    ['M', '2025-06', 420, 0],
    ['M', '2025-06', 426, 0.25],
    ['M', '2025-06', 432, 0.5],
    ['M', '2021-12', 408, 0],
    ['M', '2021-12', 420, 0.5],
    ['M', '2018-01', 384, 0.5],
    ['M', '2017-12', 372, 0.5],
    ['F', '2017-12', 306, 0.25],
    ['F', '2018-01', 360, 0],
    ['F', '2018-01', 372, 0.5],
  ])('%s from %s with %i months: %d months of the average', (sex, start, months, supplementMonths) => {
    const found = figures(start, { person: { sex, birth: '1945-01' }, history: after(start, months) });
    expect(found).toMatchObject({ supplementMonths, supplement: supplementMonths * 10_000_000 });
  });

  test.each([
    // A man born in September 1964 reaches the age in December 2025; his 36 years end in the month before the pension.
    ['2026-01', 0.5],
    ['2026-02', 1.25],
    ['2026-07', 1.25],
    ['2026-08', 2],
  ])('under Law 41/2024 years after the age count four times: from %s %d months', (start, supplementMonths) => {
    const found = figures(start, { person: { sex: 'M', birth: '1964-09-30' }, history: after(start, 432) });
    expect(found).toMatchObject({ supplementMonths });
  });

  test('voluntary months after the age count too, never more years than there are beyond', () => {
    const start = '2026-12';
    const voluntary = periodOf(24, { scheme: 'voluntary' }, '2026-11');
    const history = [voluntary, periodOf(402, {}, before('2026-11', 24))];
    expect(figures(start, { person: { sex: 'M', birth: '1964-01' }, history })).toMatchObject({ supplementMonths: 1 });
  });

  test('missing months are years, but none after the age', () => {
    const start = '2026-01';
    const missingMonths = { scheme: 'compulsory', months: 6, salary: 1 };
    const found = figures(start, { person: { sex: 'M', birth: '1964-09' }, history: after(start, 426), missingMonths });
    expect(found).toMatchObject({ yearsCounted: 36, supplementMonths: 0.5 });
  });
});

describe('the average', () => {
  const start = '2026-07';
  const state = (months: number, coefficient: number, to = before(start, 1)) =>
    periodOf(months, { regime: 'state', coefficient }, to);

  test('missing months add their own salary without coefficient', () => {
    const history = [{ from: '2011-07', to: '2026-06', salary: 5_000_000 }];
    const without = figures(start, { averageSalary: null, history });
    const missingMonths = { scheme: 'compulsory', months: 6, salary: 7_000_000 };
    const found = figures(start, { averageSalary: null, history, missingMonths });
    const sum = 180 * Number(without.averageSalary);
    expect(Math.abs(Number(found.averageSalary) - (sum + 42_000_000) / 186)).toBeLessThan(1);
    expect(figures(start, { history, missingMonths })).toMatchObject({ averageSalary: 10_000_000 });
  });

  test('seniority pay is added at the base salary of the start, also to a given average', () => {
    const history = [state(240, 5)];
    const seniorityAllowance = { coefficient: 4.65, percent: 20 };
    const allowance = 2_530_000 * 4.65 * 0.2;
    expect(figures(start, { averageSalary: null, history, seniorityAllowance })).toMatchObject({
      averageSalary: 12_650_000 + allowance,
    });
    expect(figures(start, { history, seniorityAllowance })).toMatchObject({ averageSalary: 10_000_000 + allowance });
    expect(figures('2026-06', { averageSalary: null, history: [state(240, 5, '2026-05')], seniorityAllowance })).toMatchObject({
      averageSalary: 11_700_000 + 2_340_000 * 4.65 * 0.2,
    });
  });

  test('the window before a transfer is taken where it gives more, and ignored where there is none', () => {
    // In compulsory insurance since 2002: the last 96 state months count.
    const history = [state(120, 2, '2026-06'), state(174, 4, '2016-06'), periodOf(6, { salary: 0 }, '2001-12')];
    const average = (stateWindowAlternativeEnd: string | null) =>
      Number(figures(start, { averageSalary: null, history, stateWindowAlternativeEnd }).averageSalary);
    const share = 294 / 300;
    expect(average(null)).toBe(Math.round(2 * 2_530_000 * share));
    expect(average('2016-06')).toBe(Math.round(4 * 2_530_000 * share));
    expect(average('2016-07')).toBe(Math.round(((4 * 95 + 2) / 96) * 2_530_000 * share));
    expect(average('2026-06')).toBe(average(null));
    expect(average('1995-01')).toBe(average(null));
  });
});
