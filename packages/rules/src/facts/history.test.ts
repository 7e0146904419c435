import { describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { readAt } from '../reading/field.ts';
import { expectConsistent, expectOrder, expectVoluntaryDates, historyOf, periods } from './history.ts';

const base = { from: '2020-01', to: '2020-12', salary: 5_000_000 };
const voluntary = { ...base, scheme: 'voluntary' };
const state = { from: '2020-01', to: '2020-12', regime: 'state', coefficient: 2.34 };

/** Code and path of the first fault of these periods, undefined without one. */
function faultOf(given: unknown[], salariesNeeded = true): string | undefined {
  try {
    const read = readAt(periods, given, '$.history');
    expectVoluntaryDates(read);
    expectOrder(read);
    expectConsistent(read, { salariesNeeded });
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.path}`;
    throw error;
  }
}

describe('periods that cannot be', () => {
  test.each<[string, unknown[], string | undefined]>([
    ['one good period', [base], undefined],
    ['one month', [{ ...base, to: '2020-01' }], undefined],
    ['the end before the beginning', [base, { ...base, from: '2021-02', to: '2021-01' }], 'E_PERIOD_ORDER $.history[1].to'],
    ['two sharing one month', [base, { ...base, from: '2020-12', to: '2021-02' }], 'E_PERIOD_OVERLAP $.history[1]'],
    ['two that only touch', [base, { ...base, from: '2021-01', to: '2021-02' }], undefined],
    [
      'the smallest index that meets an earlier one',
      [base, { ...base, from: '2022-01', to: '2022-02' }, { ...base, from: '2019-01', to: '2020-01' }, base],
      'E_PERIOD_OVERLAP $.history[2]',
    ],
    ['schemes share no month either', [base, voluntary], 'E_PERIOD_OVERLAP $.history[1]'],
    ['voluntary before 2008', [{ ...voluntary, from: '2007-12' }], 'E_OUT_OF_TABLE $.history[0].from'],
    ['voluntary from 2008', [{ ...voluntary, from: '2008-01' }], undefined],
    ['voluntary with a salary of the State', [{ ...voluntary, regime: 'state' }], 'E_CONFLICT $.history[0].regime'],
    ['no salary', [{ from: '2020-01', to: '2020-12' }], 'E_MISSING $.history[0].salary'],
    ['a coefficient without the State', [{ ...base, coefficient: 2 }], 'E_CONFLICT $.history[0].coefficient'],
    ['the State without coefficient', [{ ...state, coefficient: null }], 'E_MISSING $.history[0].coefficient'],
    ['the State with a salary', [{ ...state, salary: 1 }], 'E_CONFLICT $.history[0].salary'],
    ['support of a compulsory period', [{ ...base, stateSupport: 'poor' }], 'E_CONFLICT $.history[0].stateSupport'],
    ['support of a voluntary period', [{ ...voluntary, stateSupport: 'poor' }], undefined],
    [
      'a conflict of the first period before one of the second',
      [
        { ...base, stateSupport: 'poor' },
        { ...state, from: '2021-01', to: '2021-02', salary: 1 },
      ],
      'E_CONFLICT $.history[0].stateSupport',
    ],
    ['none at all', [], 'E_VALUE $.history'],
  ])('%s', (_, given, fault) => {
    expect(faultOf(given)).toBe(fault);
  });

  test('where salaries are not used, absent ones are no fault, contradicting ones are', () => {
    expect(faultOf([{ from: '2020-01', to: '2020-12' }], false)).toBeUndefined();
    expect(faultOf([{ ...state, coefficient: null }], false)).toBeUndefined();
    expect(faultOf([{ ...state, salary: 1 }], false)).toBe('E_CONFLICT $.history[0].salary');
    expect(faultOf([{ ...base, coefficient: 2 }], false)).toBe('E_CONFLICT $.history[0].coefficient');
  });
});

test('periods come in the order of time and keep their place in the facts', () => {
  const history = historyOf(periods.read([{ ...base, from: '2021-01', to: '2021-02' }, base]));
  expect(history.map(({ from, path }) => [from, path])).toEqual([
    [2020 * 12, '$.history[1]'],
    [2021 * 12, '$.history[0]'],
  ]);
});
