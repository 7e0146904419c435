import { expect, test } from 'vitest';
import { facilityChoices } from './list-choices.ts';

const facility = (code: string) => ({ code, name: `Trạm ${code}`, place: 'Hà Nội', near: false });
const found = (chosen: readonly string[], searched: readonly string[]) =>
  facilityChoices(chosen.map(facility), searched.map(facility)).map(({ value, kept }) => [value, kept ?? false]);

test('the facility that was chosen stays before those found, and is no find itself', () => {
  expect(found(['1'], ['2', '3'])).toEqual([
    ['1', true],
    ['2', false],
    ['3', false],
  ]);
});

test('found again, it is one of them: a search for it alone finds one', () => {
  expect(found(['2'], ['2'])).toEqual([['2', false]]);
  expect(found([], ['2'])).toEqual([['2', false]]);
});
