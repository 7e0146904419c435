import { describe, expect, test } from 'vitest';
import { figuresOf } from '../calculated-fixture.ts';
import { before, type GivenPeriod, periodOf } from '../history-fixture.ts';

type Given = { sex?: string; birth?: string; start: string; history: GivenPeriod[] } & Readonly<Record<string, unknown>>;

function figures({ sex = 'M', birth = '1950-01', start, ...more }: Given) {
  return figuresOf('pension', { person: { sex, birth }, pensionStart: start, averageSalary: 5_000_000, ...more });
}
const routeOf = (given: Given) => figures(given).route;
const reasonsOf = (given: Given) => figures(given).reasons;
const until = (start: string, months: number, more: object = {}) => periodOf(months, more, before(start, 1));

describe('the normal way', () => {
  test.each([
    ['2025-06', 239, undefined],
    ['2025-06', 240, 'normal'],
    ['2025-07', 179, undefined],
    ['2025-07', 180, 'normal'],
    ['2025-07', 181, 'normal'],
  ])('from %s with %i months', (start, months, route) => {
    const found = figures({ start, history: [until(start, months)] });
    expect(found.route).toBe(route);
    expect(found.reasons).toEqual(route ? [] : ['CONTRIBUTION_TOO_SHORT']);
    expect(found.months).toEqual({ total: months, compulsory: months, voluntary: 0, heavyOrHardArea: 0 });
  });

  test.each([
    // Born in September 1964 a man reaches 61 years and 3 months in December 2025.
    ['M', '1964-09-30', '2025-12', ['AGE_NOT_REACHED']],
    ['M', '1964-09-30', '2026-01', []],
    // Born in October 1964 the roadmap asks 61 years and 6 months: April 2026.
    ['M', '1964-10-01', '2026-04', ['AGE_NOT_REACHED']],
    ['M', '1964-10-01', '2026-05', []],
    ['F', '1968-09-01', '2025-05', ['AGE_NOT_REACHED']],
    ['F', '1968-09-01', '2025-06', []],
    ['M', '1956-03', '2016-03', ['AGE_NOT_REACHED']],
    ['M', '1956-03', '2016-04', []],
    // Of a year alone December counts before 2021, January after it.
    ['M', '1960', '2020-12', ['AGE_NOT_REACHED']],
    ['M', '1960', '2021-01', []],
    ['M', '1961', '2021-04', ['AGE_NOT_REACHED']],
    ['M', '1961', '2021-05', []],
  ])('%s born %s from %s', (sex, birth, start, reasons) => {
    expect(reasonsOf({ sex, birth, start, history: [until(start, 300)] })).toEqual(reasons);
  });

  test('both reasons are told, the time first, and no figures', () => {
    const start = '2026-07';
    expect(figures({ start, birth: '1990-01', history: [until(start, 20)] })).toEqual({
      eligible: false,
      reasons: ['CONTRIBUTION_TOO_SHORT', 'AGE_NOT_REACHED'],
      law: '41/2024',
      months: { total: 20, compulsory: 20, voluntary: 0, heavyOrHardArea: 0 },
    });
  });

  test('voluntary and missing months count for the time, each in its scheme', () => {
    const start = '2026-07';
    const history = [until(start, 100), periodOf(74, { scheme: 'voluntary' }, before(start, 101))];
    const missing = { scheme: 'voluntary', months: 6, salary: 5_000_000 };
    expect(reasonsOf({ start, history })).toEqual(['CONTRIBUTION_TOO_SHORT']);
    expect(figures({ start, history, missingMonths: missing })).toMatchObject({
      eligible: true,
      months: { total: 180, compulsory: 100, voluntary: 80 },
    });
    expect(figures({ start, history, missingMonths: { ...missing, scheme: 'compulsory' } })).toMatchObject({
      months: { total: 180, compulsory: 106, voluntary: 74 },
    });
  });
});

describe('women who worked for a commune', () => {
  const commune = { sex: 'F', communeOfficer: true };
  test.each([
    ['2025-06', 'F', true, 180, 'normal'],
    ['2025-06', 'F', true, 179, undefined],
    ['2025-06', 'F', false, 180, undefined],
    ['2025-06', 'M', true, 180, undefined],
    ['2025-07', 'F', true, 179, undefined],
  ])('from %s, %s, in a commune %s, %i months: %s', (start, sex, communeOfficer, months, route) => {
    expect(routeOf({ sex, communeOfficer, start, history: [until(start, months)] })).toBe(route);
  });

  test('only compulsory months count, those paid at once among them', () => {
    const start = '2025-06';
    const voluntary = periodOf(12, { scheme: 'voluntary' }, before(start, 176));
    expect(routeOf({ ...commune, start, history: [until(start, 175), voluntary] })).toBeUndefined();
    const missingMonths = { scheme: 'compulsory', months: 5, salary: 3_000_000 };
    expect(routeOf({ ...commune, start, history: [until(start, 175), voluntary], missingMonths })).toBe('normal');
  });

  test('15 years do not open the lowered ages', () => {
    const start = '2025-06';
    expect(routeOf({ ...commune, birth: '1971-01', start, history: [until(start, 200, { work: 'heavy' })] })).toBeUndefined();
  });
});

describe('hard conditions lower the age', () => {
  const start = '2026-07';
  // Reaches 56 years and 6 months in June 2026.
  const birth = '1969-12';
  const history = (months: number, more: object) => [until(start, months, more), periodOf(60, {}, before(start, months + 1))];

  test.each([
    [179, { work: 'heavy' }, undefined],
    [180, { work: 'heavy' }, 'heavy-or-hard-area'],
    [180, { work: 'extra-heavy' }, 'heavy-or-hard-area'],
    [180, { work: 'underground-coal' }, 'heavy-or-hard-area'],
    [180, { hardArea: true }, 'heavy-or-hard-area'],
    [180, { hardArea: true, work: 'heavy' }, 'heavy-or-hard-area'],
    [180, { hardArea: false, work: 'normal' }, undefined],
    [180, { hardArea: true, scheme: 'voluntary' }, undefined],
  ])('%i months of %o: %s', (months, conditions, route) => {
    expect(routeOf({ birth, start, history: history(months, conditions) })).toBe(route);
  });

  test('only from the month after the lowered age', () => {
    expect(routeOf({ birth: '1970-01', start, history: history(180, { work: 'heavy' }) })).toBeUndefined();
  });

  test('not without the least time, missing months among it', () => {
    const heavy = [until('2025-06', 239, { work: 'heavy' })];
    expect(routeOf({ birth: '1966-01', start: '2025-06', history: heavy })).toBeUndefined();
    const missingMonths = { scheme: 'compulsory', months: 1, salary: 1 };
    expect(figures({ birth: '1966-01', start: '2025-06', history: heavy, missingMonths })).toMatchObject({
      route: 'heavy-or-hard-area',
      months: { total: 240, heavyOrHardArea: 239 },
    });
  });

  test.each([
    [179, '1974-12', undefined],
    [180, '1974-12', 'underground-coal'],
    [180, '1975-01', undefined],
  ])('%i months of underground coal, born %s: %s', (months, born, route) => {
    expect(routeOf({ birth: born, start, history: history(months, { work: 'underground-coal' }) })).toBe(route);
  });

  test('HIV from an accident at work asks no age, but the time', () => {
    expect(routeOf({ birth: '1990-01', start, hivWorkAccident: true, history: [until(start, 180)] })).toBe('hiv-work-accident');
    expect(routeOf({ birth: '1990-01', start, hivWorkAccident: true, history: [until(start, 179)] })).toBeUndefined();
    expect(routeOf({ birth: '1990-01', start, hivWorkAccident: false, history: [until(start, 180)] })).toBeUndefined();
  });
});

describe('voluntary since before 2021', () => {
  const voluntary = { scheme: 'voluntary' };
  test.each([
    ['2026-07', '1971-06', 222, 18, 'voluntary-pre-2021'],
    ['2026-07', '1971-06', 221, 18, undefined],
    ['2026-07', '1971-07', 222, 18, undefined],
  ])('a woman from %s, born %s, with %i + %i months: %s', (start, birth, months, missing, route) => {
    const missingMonths = { scheme: 'voluntary', months: missing, salary: 3_000_000 };
    expect(routeOf({ sex: 'F', birth, start, history: [until(start, months, voluntary)], missingMonths })).toBe(route);
  });

  test.each([
    ['2021-01', '1965-12', 'normal'],
    ['2021-02', '1966-01', 'voluntary-pre-2021'],
    ['2021-01', '1966-01', undefined],
  ])('from %s, a woman born %s: %s', (start, birth, route) => {
    const missingMonths = { scheme: 'voluntary', months: 120, salary: 3_000_000 };
    const history = [{ from: '2008-01', to: '2020-12', ...voluntary }];
    expect(routeOf({ sex: 'F', birth, start, history, missingMonths })).toBe(route);
  });

  test('not for those who began in 2021, nor by compulsory months', () => {
    const start = '2026-07';
    const person = { sex: 'F', birth: '1971-01', start };
    const missingMonths = { scheme: 'voluntary', months: 60, salary: 3_000_000 };
    expect(routeOf({ ...person, history: [until(start, 300)], missingMonths })).toBeUndefined();
    const late = { ...voluntary, from: '2021-01', to: '2026-06' };
    expect(routeOf({ ...person, history: [late], missingMonths })).toBeUndefined();
  });
});

describe('lost working capacity', () => {
  const start = '2026-07';
  const concludedOn = '2026-06-30';
  const claim = (more: object = {}) => ({
    start,
    birth: '1969-12',
    history: [until(start, 240)],
    incapacity: { percent: 61, concludedOn },
    ...more,
  });

  test.each([
    ['61 % at the lowered age', {}, 'incapacity'],
    ['60 %', { incapacity: { percent: 60, concludedOn } }, undefined],
    ['the age not yet past', { birth: '1970-01' }, undefined],
    ['81 %: ten years lower', { birth: '1974-12', incapacity: { percent: 81, concludedOn } }, 'incapacity'],
    ['80 %: five years lower', { birth: '1974-12', incapacity: { percent: 80, concludedOn } }, undefined],
    ['81 %, too young', { birth: '1975-01', incapacity: { percent: 81, concludedOn } }, undefined],
    ['239 compulsory months', { history: [until(start, 239)] }, undefined],
    [
      'voluntary ones do not help',
      { history: [until(start, 130), periodOf(80, { scheme: 'voluntary' }, before(start, 131))] },
      undefined,
    ],
    ['concluded in the month of the start', { incapacity: { percent: 61, concludedOn: '2026-07-01' } }, undefined],
    [
      '15 years of extra-heavy work: any age',
      { birth: '1990-01', history: [until(start, 240, { work: 'extra-heavy' })] },
      'incapacity',
    ],
    ['of underground coal too', { birth: '1990-01', history: [until(start, 240, { work: 'underground-coal' })] }, 'incapacity'],
    ['of heavy work not', { birth: '1990-01', history: [until(start, 240, { work: 'heavy' })] }, undefined],
    [
      '179 months of extra-heavy work not',
      { birth: '1990-01', history: [until(start, 179, { work: 'extra-heavy' }), periodOf(100, {}, before(start, 180))] },
      undefined,
    ],
    [
      'any age, but after the conclusion',
      {
        birth: '1990-01',
        history: [until(start, 240, { work: 'extra-heavy' })],
        incapacity: { percent: 61, concludedOn: '2026-07-01' },
      },
      undefined,
    ],
  ])('%s', (_, more, route) => {
    expect(routeOf(claim(more))).toBe(route);
  });

  test.each([
    ['2016-06', '1965-05', 'incapacity'],
    ['2016-06', '1965-06', undefined],
    ['2019-06', '1965-05', 'incapacity'],
    ['2019-06', '1965-06', undefined],
    ['2020-06', '1965-05', 'incapacity'],
    ['2020-06', '1965-06', undefined],
  ])('from %s a man born %s (51 years in 2016, one more each year, 55 in 2020): %s', (from, birth, route) => {
    const incapacity = { percent: 70, concludedOn: `${before(from, 1)}-15` };
    expect(routeOf({ start: from, birth, history: [until(from, 240)], incapacity })).toBe(route);
  });
});
