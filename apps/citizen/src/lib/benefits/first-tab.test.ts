import { expect, test } from 'vitest';
import { firstTab } from './first-tab.ts';

test('a pensioner who also drew a sum once finds the pension first', () => {
  expect(
    firstTab([
      { tab: 'one-time', state: 'paid' },
      { tab: 'monthly', state: 'paying' },
    ]),
  ).toBe('monthly');
});

test('where nothing is paid any more, the first tab that has something; where there is nothing, the first', () => {
  expect(firstTab([{ tab: 'monthly', state: 'ended' }])).toBe('monthly');
  expect(
    firstTab([
      { tab: 'unemployment', state: 'ended' },
      { tab: 'short-term', state: 'paid' },
    ]),
  ).toBe('short-term');
  expect(firstTab([])).toBe('one-time');
});
