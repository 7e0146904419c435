import { expect, test } from 'vitest';
import { backPath, filePath, listPath, readFilter } from './filter.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));

test('nothing asked is what waits; a search looks everywhere; nonsense is nothing asked', () => {
  expect(read('')).toEqual({ state: 'open', search: '', after: '' });
  expect(read('search=TKDK-1').state).toBe('all');
  expect(read('state=nonsense').state).toBe('open');
});

test('a change of the filter begins at the first page', () => {
  expect(listPath(read('state=refused&after=x'), {})).toBe('/registrations?state=refused');
  expect(listPath(read('state=refused&after=x'), { after: 'y' })).toBe('/registrations?state=refused&after=y');
  expect(listPath(read('state=refused'), { state: 'open' })).toBe('/registrations');
});

test('the way back leads to the list and to nowhere else', () => {
  expect(filePath('TKDK-1', '?state=all')).toBe('/registrations/TKDK-1?back=%3Fstate%3Dall');
  expect(backPath('TKDK-1', '?state=all')).toBe('/registrations?state=all#TKDK-1');
  expect(backPath('TKDK-1', '//elsewhere.example')).toBe('/registrations#TKDK-1');
});
