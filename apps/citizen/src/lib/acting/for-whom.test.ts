import { expect, test } from 'vitest';
import { forWhom, keepFor } from './for-whom.ts';

const own = new URL('https://app.example/visits?year=2026');
const others = new URL('https://app.example/visits?year=2026&for=a_-b');

test('links stay with the person whose records are shown', () => {
  expect(keepFor(others, '/visits')).toBe('/visits?for=a_-b');
  expect(keepFor(others, '/contributions?fund=health&period=0#detail')).toBe(
    '/contributions?fund=health&period=0&for=a_-b#detail',
  );
  expect(forWhom(others)).toEqual({ for: 'a_-b' });
});

test('one’s own pages are as ever', () => {
  expect(keepFor(own, '/visits?year=2025')).toBe('/visits?year=2025');
  expect(forWhom(own)).toEqual({});
});
