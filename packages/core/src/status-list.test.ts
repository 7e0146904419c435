import { expect, test } from 'vitest';
import { createStatusList, placeInStatusLists, setStatus, STATUS_LIST_ENTRIES, statusAt } from './status-list.ts';

test('entries of one byte stand beside each other, the first in its lowest bits', () => {
  const list = createStatusList();
  setStatus(list, 0, 'void');
  setStatus(list, 1, 'locked');
  setStatus(list, 3, 'void');

  expect(list[0]).toBe(0b01_00_10_01);
  expect([0, 1, 2, 3, 4].map((entry) => statusAt(list, entry))).toEqual(['void', 'locked', 'valid', 'void', 'valid']);
});

test('an entry is written over, not mixed with what it was', () => {
  const list = createStatusList();
  setStatus(list, 5, 'locked');
  setStatus(list, 5, 'void');
  expect(statusAt(list, 5)).toBe('void');
  setStatus(list, 5, 'valid');
  expect(statusAt(list, 5)).toBe('valid');
});

test('beyond the list, or for a code nobody has given a meaning, there is no status', () => {
  expect(statusAt(createStatusList(), STATUS_LIST_ENTRIES)).toBeUndefined();
  expect(statusAt(Uint8Array.of(0b11), 0)).toBeUndefined();
});

test('status indexes fall into lists by range', () => {
  expect(placeInStatusLists(0)).toEqual({ list: 0, entry: 0 });
  expect(placeInStatusLists(STATUS_LIST_ENTRIES - 1)).toEqual({ list: 0, entry: STATUS_LIST_ENTRIES - 1 });
  expect(placeInStatusLists(STATUS_LIST_ENTRIES)).toEqual({ list: 1, entry: 0 });
});
