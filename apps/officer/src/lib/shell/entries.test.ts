import { expect, test } from 'vitest';
import type { Role } from '#lib/session.ts';
import { currentOf, entriesFor, startFor } from './entries.ts';

const keysFor = (...roles: Role[]) => entriesFor(roles).map(({ entries }) => entries.map(({ key }) => key));

test('each role finds its own work, in one order, and nothing it may not open', () => {
  expect(keysFor('reception')).toEqual([
    ['queue', 'registrations', 'feedback', 'calculators'],
    ['people', 'securityCases'],
  ]);
  expect(keysFor('case-officer')).toEqual([
    ['queue', 'registrations', 'feedback', 'calculators', 'paymentLists', 'payments', 'opinions', 'followUps'],
    ['people'],
  ]);
  expect(keysFor('approver')).toEqual([
    ['queue', 'calculators', 'paymentLists', 'payments', 'opinions', 'followUps'],
    ['people'],
    ['statistics'],
  ]);
  expect(keysFor('statistics')).toEqual([['calculators', 'payments'], ['statistics']]);
  expect(keysFor('administrator')).toEqual([
    ['feedback', 'calculators'],
    ['people', 'securityCases'],
    ['statistics', 'news', 'templates', 'deadlines', 'officers'],
  ]);
  expect(keysFor()).toEqual([]);
});

test('the day begins at the queue, and elsewhere for those who have none', () => {
  expect(startFor(['administrator', 'case-officer'])).toBe('/');
  expect(startFor(['administrator'])).toBe('/officers');
  expect(startFor(['statistics'])).toBe('/statistics');
  expect(startFor([])).toBe('/');
});

test('an entry is current on its page and on those below it', () => {
  const [queue, registrations] = entriesFor(['reception'])[0]?.entries ?? [];
  if (!queue || !registrations) throw new Error('reception has a queue');
  expect(currentOf(queue, '/')).toBe('page');
  expect(currentOf(queue, '/applications/612A-1')).toBe('true');
  expect(currentOf(queue, '/registrations')).toBeUndefined();
  expect(currentOf(registrations, '/registrations/DK-1')).toBe('true');
});
