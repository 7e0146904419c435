import { expect, test } from 'vitest';
import { isNarrowed, ordersPath } from './order-filter.ts';

const NOTHING = { search: '', state: '', day: '', page: 1 };

test('the address of the list holds what was chosen and nothing else', () => {
  expect(ordersPath(NOTHING)).toBe('/payments/orders');
  expect(ordersPath({ ...NOTHING, page: 2 })).toBe('/payments/orders?page=2');
  expect(ordersPath({ search: 'VSS 0?&', state: 'paid', day: '23/11/2026', page: 3 })).toBe(
    '/payments/orders?search=VSS+0%3F%26&state=paid&day=23%2F11%2F2026&page=3',
  );
});

test('a page further on is not a narrower list', () => {
  expect(isNarrowed({ ...NOTHING, page: 2 })).toBe(false);
  expect(isNarrowed({ ...NOTHING, day: '23/11/2026' })).toBe(true);
});
