import { expect, test } from 'vitest';
import { isOfChild, storedGroupOf, storedName } from './card-pages.ts';

const at = (path: string) => new URL(path, 'https://app.example');

test('a child’s card is stored beside one’s own, never in its place', () => {
  expect(storedName(at('/card'))).toBe('/card');
  expect(storedName(at('/card/use?for=a_-b'))).toBe('/card/use?for=a_-b');
  expect(isOfChild('/card/use?for=a_-b')).toBe(true);
  expect(isOfChild('/card/use')).toBe(false);
});

test('what else may be in the address makes no other page of it', () => {
  expect(storedName(at('/card?x=1&for=a&y=2'))).toBe('/card?for=a');
  expect(storedName(at('/card?for=%22%3E'))).toBe('/card?for=%22%3E');
});

test('of a child nothing but the card is stored', () => {
  expect(storedName(at('/book?for=a'))).toBeUndefined();
  expect(storedName(at('/visits?for=a'))).toBeUndefined();
  expect(storedName(at('/visits'))).toBeUndefined();
});

test('the pages of one card belong together', () => {
  expect(storedGroupOf('/card/use?for=a')).toEqual([
    '/card?for=a',
    '/card/use?for=a',
    '/card/use/token?for=a',
    '/card/picture?for=a',
  ]);
  expect(storedGroupOf('/book')).toEqual(['/book']);
  expect(storedGroupOf('/verify')).toEqual([]);
});
