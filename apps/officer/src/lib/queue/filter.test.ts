import { expect, test } from 'vitest';
import { queryOf, queuePath, readFilter } from './filter.ts';

const read = (text: string) => readFilter(new URLSearchParams(text));

test('without a word the queue shows what is open; a search looks everywhere', () => {
  expect(read('').state).toBe('open');
  expect(read('search=612A').state).toBe('all');
  expect(read('search=612A&state=closed').state).toBe('closed');
});

test('what an address may not say is left out', () => {
  expect(queryOf(read('state=lost&assignee=somebody&overdue=yes&search=%20'))).toEqual({ state: 'open' });
});

test('another filter begins at the first page', () => {
  const filter = read('assignee=me&after=2026-01-01.x');
  expect(queuePath(filter, { overdue: true })).toBe('/?state=open&assignee=me&overdue=true');
  expect(queuePath(filter, { after: '2026-02-01.y' })).toBe('/?state=open&assignee=me&after=2026-02-01.y');
  expect(queuePath(filter, { assignee: '' })).toBe('/?state=open');
});
