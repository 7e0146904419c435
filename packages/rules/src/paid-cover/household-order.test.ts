import { expect, test } from 'vitest';
import { figuresOf, tables } from '../calculated-fixture.ts';
import { placesInHousehold } from './household-order.ts';
import { householdPrice, priceChangeWithin } from './household-price.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const joining = (person: number, household = 'H', year = 2026) => ({ person, household, year });
const alone = (person: number) => ({ person, household: undefined, year: 2026 });
const placesOf = (...given: Parameters<typeof placesInHousehold>) => placesInHousehold(...given).map(({ place }) => place);

test('those who took cover in the year come first, the others as they are named', () => {
  expect(placesInHousehold([joining(1), joining(2)], [joining(3)])).toEqual([
    { place: 2, before: 1 },
    { place: 3, before: 2 },
  ]);
});

test('who took cover in the year already keeps their place', () => {
  const taken = [1, 2, 3].map((person) => ({ person, household: 'H', year: 2026 }));
  expect(placesOf([joining(4), joining(2)], taken)).toEqual([4, 2]);
});

test('a cover taken twice in the year is one member', () => {
  const taken = [1, 1, 1].map((person) => ({ person, household: 'H', year: 2026 }));
  expect(placesOf([joining(2)], taken)).toEqual([2]);
});

test('households and years are counted by themselves, and whoever has no household counts alone', () => {
  const taken = [{ person: 9, household: 'H', year: 2026 }];
  const asked = [joining(1), joining(2, 'H', 2027), joining(3, 'K'), alone(4), alone(5), joining(6, 'H', 2027)];
  expect(placesOf(asked, taken)).toEqual([2, 1, 1, 1, 1, 2]);
});

test('a household that renews for the next year has a first member again', () => {
  const taken = [1, 2].map((person) => ({ person, household: 'H', year: 2026 }));
  expect(placesOf([joining(1, 'H', 2027), joining(2, 'H', 2027)], taken)).toEqual([1, 2]);
});

const priceOf = (paidOn: string, covers: { months: number; place: number }[]) => {
  const priced = householdPrice(day(paidOn), covers, tables);
  if ('error' in priced) throw new Error(priced.error.code);
  return priced.result;
};

test('a place costs what the calculator says of the member at that place', () => {
  const months = [12, 6, 3, 12, 12, 3];
  const all = figuresOf('household-health-insurance', { enrolOn: '2026-11-23', members: months.map((one) => ({ months: one })) });
  const members = Array.isArray(all['members']) ? all['members'] : [];
  const covers = months.map((one, i) => ({ months: one, place: i + 1 }));
  expect(priceOf('2026-11-23', covers).members).toEqual(members);
  expect(priceOf('2026-11-23', covers).total).toBe(all['totalPay']);
  expect(priceOf('2026-11-23', covers.slice(4)).members).toEqual(members.slice(4));
});

test('the steps say the place in the household', () => {
  const [, member] = priceOf('2026-11-23', [{ months: 12, place: 3 }]).steps;
  expect(member).toMatchObject({ value: 819_720, working: { vi: '(3) 4,5% × 2.530.000 × 60% × 12' } });
});

test.each([
  ['2026-12-31', undefined],
  ['2027-01-01', 'E_OUT_OF_TABLE'],
  ['2014-12-31', 'E_OUT_OF_TABLE'],
])('a price of %s: %s', (paidOn, code) => {
  const priced = householdPrice(day(paidOn), [{ months: 3, place: 1 }], tables);
  expect('error' in priced ? priced.error.code : undefined).toBe(code);
});

test.each([
  ['2026-05-31', undefined],
  ['2026-06-01', '2026-07-01 105300 113850'],
  ['2026-06-30', '2026-07-01 105300 113850'],
  ['2026-07-01', undefined],
  // What holds in 2027 nobody knows yet.
  ['2026-12-20', undefined],
])('from %s within thirty days the price changes: %s', (from, expected) => {
  const change = priceChangeWithin(30, day(from), tables);
  expect(change && `${change.on.toString()} ${change.monthly} ${change.then}`).toBe(expected);
});
