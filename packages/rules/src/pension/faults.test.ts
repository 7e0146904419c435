import { describe, expect, test } from 'vitest';
import { faultOf } from '../calculated-fixture.ts';

const period = { from: '2005-01', to: '2026-06', salary: 5_000_000 };
const statePeriod = { from: '2005-01', to: '2026-06', regime: 'state', coefficient: 3 };
const facts = { person: { sex: 'F', birth: '1966-01' }, pensionStart: '2026-07', history: [period] };
const fault = (more: object) => faultOf('pension', { ...facts, ...more });
const missing = { scheme: 'compulsory', months: 6, salary: 1 };

test('good facts have none', () => {
  expect(fault({})).toBeUndefined();
});

test.each<[string, object, string | undefined]>([
  ['the first month', { pensionStart: '2016-01', averageSalary: 1, history: [{ from: '1990-01', to: '2015-12' }] }, undefined],
  ['a month earlier', { pensionStart: '2015-12', history: [{ ...period, to: '2015-11' }] }, 'E_OUT_OF_TABLE $.pensionStart'],
  ['the last month', { pensionStart: '2026-12' }, undefined],
  ['a month later', { pensionStart: '2027-01' }, 'E_OUT_OF_TABLE $.pensionStart'],
  ['contributions in the month of the start', { history: [{ ...period, to: '2026-07' }] }, 'E_CONFLICT $.history[0].to'],
  ['no salary', { history: [{ from: '2005-01', to: '2026-06' }] }, 'E_MISSING $.history[0].salary'],
  ['none, but an average', { history: [{ from: '2005-01', to: '2026-06' }], averageSalary: 1 }, undefined],
  [
    'a year of payout without price coefficients',
    { person: { sex: 'F', birth: '1960-01' }, pensionStart: '2018-01', history: [{ ...period, from: '1990-01', to: '2017-12' }] },
    'E_OUT_OF_TABLE $.pensionStart',
  ],
  [
    'the same without a right: nothing is looked up',
    { pensionStart: '2018-01', history: [{ ...period, to: '2017-12' }] },
    undefined,
  ],
  [
    'a conclusion before 2016',
    { incapacity: { percent: 61, concludedOn: '2015-12-31' } },
    'E_OUT_OF_TABLE $.incapacity.concludedOn',
  ],
  ['on its first day', { incapacity: { percent: 61, concludedOn: '2016-01-01' } }, undefined],
  ['on the last known day', { incapacity: { percent: 100, concludedOn: '2026-12-31' } }, undefined],
  ['after it', { incapacity: { percent: 0, concludedOn: '2027-01-01' } }, 'E_OUT_OF_TABLE $.incapacity.concludedOn'],
  ['101 %', { incapacity: { percent: 101, concludedOn: '2026-01-01' } }, 'E_VALUE $.incapacity.percent'],
  ['61.5 %', { incapacity: { percent: 61.5, concludedOn: '2026-01-01' } }, 'E_VALUE $.incapacity.percent'],
  ['no conclusion', { incapacity: { percent: 61 } }, 'E_MISSING $.incapacity.concludedOn'],
])('%s', (_, more, expected) => {
  expect(fault(more)).toBe(expected);
});

describe('missing months', () => {
  test.each<[string, number, string, string | undefined]>([
    ['compulsory', 0, '2026-07', 'E_VALUE $.missingMonths.months'],
    ['compulsory', 1, '2026-07', undefined],
    ['compulsory', 6, '2026-07', undefined],
    ['compulsory', 7, '2026-07', 'E_VALUE $.missingMonths.months'],
    ['compulsory', 7, '2025-06', 'E_VALUE $.missingMonths.months'],
    ['voluntary', 60, '2025-07', undefined],
    ['voluntary', 61, '2025-07', 'E_VALUE $.missingMonths.months'],
    ['voluntary', 61, '2025-06', undefined],
    ['voluntary', 120, '2025-06', undefined],
    ['voluntary', 121, '2025-06', 'E_VALUE $.missingMonths.months'],
  ])('%s, %i of them, from %s', (scheme, months, pensionStart, expected) => {
    const history = [{ ...period, to: '2025-05' }];
    expect(fault({ pensionStart, history, missingMonths: { ...missing, scheme, months } })).toBe(expected);
  });

  test('their salary is asked even where the average is given', () => {
    expect(fault({ averageSalary: 1, missingMonths: { ...missing, salary: null } })).toBe('E_MISSING $.missingMonths.salary');
  });
});

describe('seniority pay', () => {
  const seniorityAllowance = { coefficient: 4, percent: 10 };
  test.each<[string, object[], string | undefined]>([
    ['with State salaries alone', [statePeriod], undefined],
    ['with an employer’s', [period], 'E_CONFLICT $.seniorityAllowance'],
    [
      'with both',
      [
        { ...statePeriod, to: '2020-12' },
        { ...period, from: '2021-01' },
      ],
      'E_CONFLICT $.seniorityAllowance',
    ],
    [
      'with voluntary months',
      [
        { ...statePeriod, to: '2020-12' },
        { ...period, from: '2021-01', scheme: 'voluntary' },
      ],
      'E_CONFLICT $.seniorityAllowance',
    ],
  ])('%s', (_, history, expected) => {
    expect(fault({ history, seniorityAllowance })).toBe(expected);
  });

  test.each([
    [{ coefficient: 0, percent: 10 }, 'coefficient'],
    [{ coefficient: 30.0001, percent: 10 }, 'coefficient'],
    [{ coefficient: 4, percent: 101 }, 'percent'],
    [{ coefficient: 4, percent: -1 }, 'percent'],
  ])('%o', (given, field) => {
    expect(fault({ history: [statePeriod], seniorityAllowance: given })).toBe(`E_VALUE $.seniorityAllowance.${field}`);
  });

  test('a period’s own contradiction is named first', () => {
    const history = [{ ...period, coefficient: 3 }];
    expect(fault({ history, seniorityAllowance })).toBe('E_CONFLICT $.history[0].coefficient');
  });
});
