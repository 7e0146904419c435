import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, tables } from '../calculated-fixture.ts';
import { placesInHousehold } from './household-order.ts';
import { householdPrice, priceChangeWithin } from './household-price.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const joining = (person: number, household = 'H') => ({ person, household });
const alone = (person: number) => ({ person, household: undefined });
const placesOf = (...given: Parameters<typeof placesInHousehold>) => placesInHousehold(...given).map(({ place }) => place);

test('those who took cover in the year come first, the others as they are named', () => {
  expect(placesInHousehold([joining(1), joining(2)], [joining(3)])).toEqual([
    { place: 2, before: 1 },
    { place: 3, before: 2 },
  ]);
});

test('who took cover in the year already keeps their place', () => {
  const taken = [joining(1), joining(2), joining(3)];
  expect(placesOf([joining(4), joining(2)], taken)).toEqual([4, 2]);
  expect(placesOf([joining(3), joining(2), joining(1)], taken)).toEqual([3, 2, 1]);
});

test('a cover taken twice in the year is one member', () => {
  expect(placesOf([joining(2)], [joining(1), joining(1), joining(1)])).toEqual([2]);
});

test('households are counted by themselves, and whoever has no household counts alone', () => {
  const asked = [joining(1), joining(2), joining(3, 'K'), alone(4), alone(5), joining(6, 'K')];
  expect(placesOf(asked, [joining(9)])).toEqual([2, 3, 1, 1, 1, 2]);
});

test('no two members of a household share a place, and the places have no gap', () => {
  const member = fc.record({ person: fc.integer({ min: 1, max: 6 }), household: fc.constantFrom('H', 'K') });
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ({ person }) => person }), fc.array(member), (asked, taken) => {
      const places = placesOf(asked, taken);
      for (const household of ['H', 'K']) {
        const earlier = new Set(taken.filter((one) => one.household === household).map(({ person }) => person));
        const own = places.filter((_, i) => asked[i]?.household === household);
        const fresh = own.filter((_, i) => !earlier.has(asked.filter((one) => one.household === household)[i]?.person ?? 0));
        expect(new Set(own).size).toBe(own.length);
        expect(fresh).toEqual(fresh.map((_, i) => earlier.size + 1 + i));
      }
    }),
  );
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
