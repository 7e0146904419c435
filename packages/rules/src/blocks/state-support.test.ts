import { expect, test } from 'vitest';
import { tables } from '../calculated-fixture.ts';
import { historyOf, periods } from '../facts/history.ts';
import { before, type GivenPeriod } from '../history-fixture.ts';
import { stateSupport } from './state-support.ts';

function support(...given: GivenPeriod[]) {
  const { amount, months, origins } = stateSupport(tables, historyOf(periods.read(given)));
  return { amount: Number(amount), months, sources: origins.map(({ source }) => source) };
}
const voluntary = (from: string, to: string, stateSupport?: string): GivenPeriod => ({
  from,
  to,
  scheme: 'voluntary',
  ...(stateSupport && { stateSupport }),
});

test.each([
  ['poor', '2017-12', 0],
  ['poor', '2018-01', 46_200],
  ['poor', '2021-12', 46_200],
  ['poor', '2022-01', 99_000],
  ['poor', '2025-06', 99_000],
  ['poor', '2025-07', 165_000],
  ['near-poor', '2021-12', 38_500],
  ['near-poor', '2025-07', 132_000],
  ['other', '2018-01', 15_400],
  ['other', '2022-01', 33_000],
  ['other', '2025-07', 66_000],
  // Not a group of its own before July 2025.
  ['ethnic-minority', '2025-06', 33_000],
  ['ethnic-minority', '2025-07', 99_000],
  ['island', '2018-01', 15_400],
  ['island', '2025-07', 165_000],
])('%s in %s: %i', (group, month, amount) => {
  expect(support(voluntary(month, month, group)).amount).toBe(amount);
});

test('without a group, and of compulsory months, nothing', () => {
  expect(support(voluntary('2020-01', '2020-12'), { from: '2021-01', to: '2021-12' })).toEqual({
    amount: 0,
    months: 0,
    sources: [],
  });
});

test('only months from 2018 count, to their own amounts', () => {
  expect(support(voluntary('2017-11', '2018-02', 'poor'))).toMatchObject({ amount: 2 * 46_200, months: 2 });
  expect(support(voluntary('2021-12', '2022-01', 'poor'))).toEqual({
    amount: 46_200 + 99_000,
    months: 2,
    sources: ['Decree 134/2015/ND-CP art 14', 'Decree 134/2015/ND-CP art 14'],
  });
});

test('the order of periods does not matter', () => {
  const history = [voluntary('2018-01', '2018-12', 'poor'), voluntary('2019-01', '2026-12', 'other')];
  const amount = 12 * 46_200 + 36 * 15_400 + 42 * 33_000 + 18 * 66_000;
  expect(support(...history)).toMatchObject({ amount, months: 108 });
  expect(support(...history.toReversed())).toMatchObject({ amount, months: 108 });
});

test.each([
  [119, 119n],
  [120, 1_119n],
  [121, 1_119n],
])('of %i months the first 120 are supported: %i', (given, amount) => {
  // A table that reaches further than the one in force: a đồng a month for the poor, a thousand for others.
  const origin = { source: 'seen in practice', confidence: 'unverified' } as const;
  const row = (_: unknown, group: string) => ({ value: group === 'poor' ? 1n : 1_000n, origin });
  const longer = { ...tables, voluntarySupport: { on: row, in: row } };
  const later = voluntary('2027-12', before('2018-01', 1 - given), 'other');
  const history = [voluntary('2018-01', '2027-11', 'poor'), ...(given > 119 ? [later] : [])];
  expect(stateSupport(longer, historyOf(periods.read(history)))).toEqual({
    amount,
    months: Math.min(given, 120),
    origins: [origin],
  });
});
