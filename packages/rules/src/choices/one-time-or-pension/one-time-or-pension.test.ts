import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../calculated-fixture.ts';
import { compared, faultIn } from '../compared-fixture.ts';

const WOMAN = { sex: 'F', birth: '1985-03-10' };
const MAN = { sex: 'M', birth: '1985-03-10' };
const DAY = '2026-11-22';
const salary = 6_000_000;

/** `months` months up to June 2024, one salary. */
const worked = (months: number, more: object = {}) => {
  const first = 2024 * 12 + 5 - months + 1;
  const from = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
  return { from, to: '2024-06', salary, ...more };
};
const facts = (months: number, more: object = {}) => ({
  person: WOMAN,
  decisionDate: DAY,
  history: [worked(months)],
  ...more,
});
const chosen = (of: object) => compared('one-time-or-pension', of)['chosen'];
const yearsOf = (of: object) => compared('one-time-or-pension', of)['years'] as Record<string, unknown>[];

describe('the right to a pension', () => {
  test.each([
    { months: 167, rightAfter: 2 },
    { months: 168, rightAfter: 1 },
    { months: 179, rightAfter: 1 },
    { months: 180, rightAfter: 0 },
    { months: 181, rightAfter: 0 },
  ])('of somebody with $months months begins after $rightAfter further years', ({ months, rightAfter }) => {
    const result = compared('one-time-or-pension', facts(months));
    expect(result).toMatchObject({ rightAfter, chosen: { years: rightAfter, eligible: true } });
    expect(yearsOf(facts(months)).map(({ eligible }) => eligible)).toEqual(
      yearsOf(facts(months)).map((_, years) => years >= rightAfter),
    );
  });

  test('is not there for fewer years than were asked, and the steps say why', () => {
    const result = compared('one-time-or-pension', facts(179, { further: { years: 0 } }));
    expect(result['chosen']).toEqual({ years: 0, eligible: false, months: 179, ownContributions: 0 });
    expect(JSON.stringify(result['pensionSteps'])).toContain('Chưa đủ thời gian đóng BHXH tối thiểu');
  });

  test('is drawn from the month after the age, which the roadmap says', () => {
    expect(chosen(facts(180))).toMatchObject({ start: '2045-04', ageMonths: 720, route: 'normal' });
    expect(chosen(facts(180, { person: MAN }))).toMatchObject({ start: '2047-04', ageMonths: 744 });
  });

  test('is drawn earlier by 15 years of heavy work, and by ten of coal mining underground', () => {
    const of = (work: string, months: number) => chosen(facts(months, { person: MAN, history: [worked(months, { work })] }));
    expect(of('heavy', 180)).toMatchObject({ start: '2042-04', route: 'heavy-or-hard-area' });
    expect(of('underground-coal', 180)).toMatchObject({ start: '2037-04', route: 'underground-coal' });
    expect(of('heavy', 179)).toMatchObject({ start: '2047-04', route: 'normal' });
  });

  test('is drawn at 55 by a woman with 20 voluntary years begun before 2021', () => {
    const history = [{ from: '2008-01', to: '2026-11', scheme: 'voluntary', salary: 2_000_000 }];
    expect(chosen(facts(1, { history, further: { years: 1 } }))).toMatchObject({ months: 239, route: 'normal' });
    expect(chosen(facts(1, { history, further: { years: 2 } }))).toMatchObject({
      months: 251,
      route: 'voluntary-pre-2021',
      start: '2040-04',
    });
  });

  test('of somebody beyond the age begins when the further years end', () => {
    const old = { person: { sex: 'F', birth: '1960' }, ground: 'retirement-age' };
    expect(chosen(facts(170, old))).toMatchObject({ years: 1, start: '2027-12' });
    expect(chosen(facts(180, old))).toMatchObject({ years: 0, start: '2026-12' });
  });
});

describe('the pension', () => {
  test('rises to 75 percent, of a woman with 30 years and of a man with 35', () => {
    const rates = (person: object) =>
      Object.fromEntries(yearsOf(facts(180, { person })).map(({ months, rate }) => [Number(months) / 12, rate]));
    expect(rates(WOMAN)).toMatchObject({ 15: 45, 16: 47, 29: 73, 30: 75, 31: 75 });
    expect(rates(MAN)).toMatchObject({ 15: 40, 16: 41, 19: 44, 20: 45, 21: 47, 34: 73, 35: 75, 36: 75 });
  });

  test('of who is of age today is what the pension calculator says', () => {
    const person = { sex: 'F', birth: '1966-01' };
    const history = [worked(200)];
    const { pension, rate, averageSalary } = figuresOf('pension', { person, pensionStart: '2026-12', history });
    expect(chosen({ person, decisionDate: '2026-11-22', history })).toMatchObject({ pension, rate, averageSalary });
  });

  test('of further years is at the salary that is given, at today’s prices', () => {
    const history = [{ from: '2026-01', to: '2026-11', salary: 6_000_000 }];
    const of = (further: object) => chosen({ person: WOMAN, decisionDate: DAY, history, further: { years: 15, ...further } });
    expect(of({})).toMatchObject({ averageSalary: 6_000_000, months: 191, yearsCounted: 16, rate: 47, pension: 2_820_000 });
    // (11 × 6,000,000 + 180 × 10,000,000) ÷ 191
    expect(of({ salary: 10_000_000 })).toMatchObject({ averageSalary: 9_769_634 });
  });

  test('counts a salary up to twenty times the reference level and not below it', () => {
    const of = (given: number) => compared('one-time-or-pension', facts(180, { further: { salary: given } }))['further'];
    expect(of(50_600_001)).toMatchObject({ income: 50_600_000 });
    expect(of(0)).toMatchObject({ income: 2_530_000 });
  });

  test('of who is paid by coefficient goes on by it', () => {
    const history = [{ from: '2010-01', to: '2024-06', regime: 'state', coefficient: 3 }];
    const result = compared('one-time-or-pension', { person: WOMAN, decisionDate: DAY, history, further: { years: 10 } });
    expect(result).toMatchObject({ further: { income: 7_590_000, ownMonthly: 607_200 }, chosen: { averageSalary: 7_590_000 } });
  });
});

describe('what going on costs', () => {
  test('in the compulsory scheme is the worker’s 8 percent', () => {
    expect(chosen(facts(150, { further: { years: 3 } }))).toMatchObject({ ownContributions: 36 * 480_000 });
  });

  test('in the voluntary scheme is 22 percent less the State’s support, of which 120 months are left at most', () => {
    const of = (years: number, history: object[]) =>
      compared('one-time-or-pension', {
        person: WOMAN,
        decisionDate: DAY,
        history,
        further: { years, scheme: 'voluntary', salary: 2_000_000 },
      });
    const unsupported = [worked(150)];
    expect(of(1, unsupported)).toMatchObject({
      further: { ownMonthly: 440_000, stateSupport: 66_000, supportedMonths: 120 },
      chosen: { ownContributions: 12 * 374_000 },
    });
    expect(of(11, unsupported)['chosen']).toMatchObject({ ownContributions: 132 * 440_000 - 120 * 66_000 });
    const supported = [worked(100, { scheme: 'voluntary', stateSupport: 'poor' })];
    // Support began in 2018: 78 of the 100 months had it.
    expect(of(5, supported)).toMatchObject({
      further: { stateSupport: 165_000, supportedMonths: 42 },
      chosen: { ownContributions: 60 * 440_000 - 42 * 165_000 },
    });
  });

  test('stands beside the one-time payment where the two meet', () => {
    const result = compared('one-time-or-pension', facts(150, { further: { years: 3 } }));
    expect(result).toMatchObject({
      oneTime: { eligible: true, months: 150, monthsOfAverage: 24, amount: 180_576_000 },
      chosen: { pension: 3_325_355, ownContributions: 17_280_000, breakEvenMonths: 60 },
    });
  });
});

describe('the one-time payment', () => {
  test('is what its own calculator says, and is told also where it is not due yet', () => {
    const history = [{ from: '2015-01', to: '2026-03', salary }];
    const own = figuresOf('one-time', { person: WOMAN, decisionDate: DAY, ground: 'one-year-out', history });
    expect(own).toMatchObject({ eligible: false, reasons: ['TWELVE_MONTHS_NOT_PASSED'], amount: 0 });
    const { oneTime } = compared('one-time-or-pension', { person: WOMAN, decisionDate: DAY, history });
    expect(oneTime).toMatchObject({ eligible: false, reasons: own['reasons'], amount: own['gross'] });
  });

  test('takes the family’s rights with it', () => {
    expect(compared('one-time-or-pension', facts(180))['givenUp']).toMatchObject({
      months: 180,
      funeral: 25_300_000,
      survivorMonthly: 1_265_000,
    });
    expect(compared('one-time-or-pension', facts(179))['givenUp']).toMatchObject({ survivorMonthly: 0 });
    expect(compared('one-time-or-pension', facts(11))['givenUp']).toMatchObject({ funeral: 0 });
  });

  test('leaves the card of a pensioner to be bought', () => {
    expect(compared('one-time-or-pension', facts(180))['healthCard']).toEqual({ fundPaysPercent: 95, householdPremium: 113_850 });
  });
});

test('the steps end with when the pension has paid more', () => {
  const { steps } = compared('one-time-or-pension', facts(150, { further: { years: 3 } }));
  expect(steps.map(({ value, working, law }) => [value, working?.vi, law?.en])).toEqual([
    [36, undefined, undefined],
    [480_000, undefined, 'Law 41/2024 art 33'],
    [17_280_000, '36 × 480.000', undefined],
    [60, '(180.576.000 + 17.280.000) ÷ 3.325.355', undefined],
    [95, undefined, 'Health Insurance Law art 22'],
    [113_850, undefined, 'Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP'],
  ]);
});

test('the order and the splitting of periods change nothing', () => {
  const one = facts(180, { history: [{ from: '2009-07', to: '2024-06', salary }] });
  const split = facts(180, {
    history: [
      { from: '2015-01', to: '2024-06', salary },
      { from: '2009-07', to: '2014-12', salary },
    ],
  });
  expect(yearsOf(split)).toEqual(yearsOf(one));
});

describe('facts at fault', () => {
  test.each([
    ['a day before Law 41/2024', { decisionDate: '2025-06-30' }, 'E_OUT_OF_TABLE $.decisionDate'],
    ['a day after the tables', { decisionDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.decisionDate'],
    ['a pensioner', { ground: 'pensioner-emigration' }, 'E_VALUE $.ground'],
    ['a period beyond the day', { history: [{ from: '2026-01', to: '2026-12', salary }] }, 'E_CONFLICT $.history[0].to'],
    ['no salary', { history: [{ from: '2015-01', to: '2024-06' }] }, 'E_MISSING $.history[0].salary'],
    ['too many years', { further: { years: 46 } }, 'E_VALUE $.further.years'],
    ['half a year', { further: { years: 0.5 } }, 'E_VALUE $.further.years'],
    ['too small an income', { further: { scheme: 'voluntary', salary: 1_499_999 } }, 'E_VALUE $.further.salary'],
    ['too large an income', { further: { scheme: 'voluntary', salary: 50_600_001 } }, 'E_VALUE $.further.salary'],
    ['support where none is', { further: { scheme: 'compulsory', supportGroup: 'poor' } }, 'E_CONFLICT $.further.supportGroup'],
    ['something else', { further: { month: 1 } }, 'E_UNKNOWN_FIELD $.further.month'],
  ])('%s', (_, more, fault) => {
    expect(faultIn('one-time-or-pension', facts(150, more))).toBe(fault);
  });

  test('the last days of the range are good', () => {
    for (const decisionDate of ['2025-07-01', '2026-12-31'])
      expect(faultIn('one-time-or-pension', facts(150, { decisionDate }))).toBeUndefined();
    for (const years of [0, 45]) expect(faultIn('one-time-or-pension', facts(150, { further: { years } }))).toBeUndefined();
  });
});
