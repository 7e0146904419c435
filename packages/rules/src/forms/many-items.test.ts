import { expect, test } from 'vitest';
import { itemsOf, MOST_ITEMS, type Typed } from './asked.ts';
import { factsFrom } from './facts-from.ts';
import { CALCULATOR_FORMS } from './forms.ts';

const form = CALCULATOR_FORMS['one-time'];
const periods = (count: number): Typed =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`history[${i}].from`, '1/2010']));

test('one field far behind does not make a thousand periods', () => {
  expect(itemsOf('history', { ...periods(2), 'history[999].from': '1/2010' })).toEqual(['history[0].', 'history[1].']);
  expect(itemsOf('history', { 'history[7].from': '1/2010' })).toEqual([]);
});

test('more periods than are looked at are refused as one fault, never left out of the sum', () => {
  expect(factsFrom(form, periods(MOST_ITEMS + 1))).toEqual({ facts: {}, faults: [{ name: 'history', code: 'E_VALUE' }] });
  expect(factsFrom(form, periods(MOST_ITEMS)).faults).not.toContainEqual({ name: 'history', code: 'E_VALUE' });
});
