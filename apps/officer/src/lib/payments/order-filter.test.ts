import { expect, test } from 'vitest';
import { isNarrowed, ordersPath, placeIn } from './order-filter.ts';

const NOTHING = { search: '', state: '', day: '' };
const PLACE = { after: '0b8a3f5e-7c1d-4e2f-9a6b-5d4c3b2a1f0e', madeAt: '2026-11-22T02:00:00.123456Z' };

test('the address of the list holds what was chosen and nothing else', () => {
  expect(ordersPath(NOTHING)).toBe('/payments/orders');
  expect(ordersPath({ search: 'VSS 0?&', state: 'paid', day: '23/11/2026' })).toBe(
    '/payments/orders?search=VSS+0%3F%26&state=paid&day=23%2F11%2F2026',
  );
});

test('the address of a further page leads to it', () => {
  const { searchParams } = new URL(ordersPath({ ...NOTHING, state: 'paid' }, PLACE), 'http://localhost');
  expect([placeIn(searchParams), searchParams.get('state')]).toEqual([PLACE, 'paid']);
});

test.each(['', 'after=1&madeAt=2', `after=${PLACE.after}`, `madeAt=${PLACE.madeAt}`, `after=${PLACE.after}&madeAt=tomorrow`])(
  'an address that names no place is the first page: %s',
  (query) => expect(placeIn(new URLSearchParams(query))).toBeUndefined(),
);

test('a chosen day is a narrower list', () => {
  expect([isNarrowed(NOTHING), isNarrowed({ ...NOTHING, day: '23/11/2026' })]).toEqual([false, true]);
});
