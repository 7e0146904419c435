import { expect, test } from 'vitest';
import { isOlderThan, readAppVersion } from './app-version.ts';

test.each([
  ['1.6.7', '1.6.10', true],
  ['1.6.10', '1.6.7', false],
  ['2.1.9', '2.1.10', true],
  ['2.1.10', '2.1.10', false],
  ['2.2', '2.1.10', false],
  ['2', '2.0.0', false],
  ['2', '2.0.1', true],
  ['10.0', '9.9.9', false],
])('%s is older than %s: %s', (version, floor, older) => {
  expect(isOlderThan(version, floor)).toBe(older);
});

test.each(['', 'v2.1', '2.1.x', '2..1', '2.1.0.0.1', '-1', '2.1-beta'])('«%s» is no version', (text) => {
  expect(readAppVersion(text)).toBeUndefined();
});
