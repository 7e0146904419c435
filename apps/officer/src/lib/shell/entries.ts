import type { Role } from '#lib/session.ts';

/** `group`: what is done all day, whom it is about, and what keeps the office running. */
export type Entry = { path: string; key: EntryKey; group: Group; for: readonly Role[] };
export type Group = 'work' | 'people' | 'office';
export type EntryKey =
  | 'queue'
  | 'registrations'
  | 'feedback'
  | 'calculators'
  | 'paymentLists'
  | 'payments'
  | 'followUps'
  | 'opinions'
  | 'people'
  | 'securityCases'
  | 'statistics'
  | 'news'
  | 'templates'
  | 'deadlines'
  | 'officers';

const ENTRIES: readonly Entry[] = [
  { path: '/', key: 'queue', group: 'work', for: ['reception', 'case-officer', 'approver'] },
  { path: '/registrations', key: 'registrations', group: 'work', for: ['reception', 'case-officer'] },
  { path: '/feedback', key: 'feedback', group: 'work', for: ['reception', 'case-officer', 'administrator'] },
  {
    path: '/calculators',
    key: 'calculators',
    group: 'work',
    for: ['reception', 'case-officer', 'approver', 'statistics', 'administrator'],
  },
  { path: '/payment-lists', key: 'paymentLists', group: 'work', for: ['case-officer', 'approver'] },
  { path: '/payments', key: 'payments', group: 'work', for: ['case-officer', 'approver', 'statistics'] },
  { path: '/opinions', key: 'opinions', group: 'work', for: ['case-officer', 'approver'] },
  { path: '/follow-ups', key: 'followUps', group: 'work', for: ['case-officer', 'approver'] },
  {
    path: '/people',
    key: 'people',
    group: 'people',
    for: ['reception', 'case-officer', 'approver', 'administrator'],
  },
  { path: '/security-cases', key: 'securityCases', group: 'people', for: ['reception', 'administrator'] },
  {
    path: '/statistics',
    key: 'statistics',
    group: 'office',
    for: ['statistics', 'approver', 'administrator'],
  },
  { path: '/news', key: 'news', group: 'office', for: ['administrator'] },
  { path: '/templates', key: 'templates', group: 'office', for: ['administrator'] },
  { path: '/deadlines', key: 'deadlines', group: 'office', for: ['administrator'] },
  { path: '/officers', key: 'officers', group: 'office', for: ['administrator'] },
];
const GROUPS = ['work', 'people', 'office'] as const;

/** The console of somebody with these roles, group by group; a group without an entry is not there. */
export function entriesFor(roles: readonly Role[]): { group: Group; entries: Entry[] }[] {
  const own = ENTRIES.filter((entry) => entry.for.some((role) => roles.includes(role)));
  return GROUPS.map((group) => ({ group, entries: own.filter((entry) => entry.group === group) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

/** What is looked into between other things: no day begins there. */
const BETWEEN: readonly EntryKey[] = ['calculators', 'payments'];

/** Where the day begins: the queue of applications, for whoever has it; with what waits, not with a tool. */
export function startFor(roles: readonly Role[]): string {
  if (roles.includes('administrator') && !ENTRIES[0]?.for.some((role) => roles.includes(role))) return '/officers';
  const entries = entriesFor(roles).flatMap((group) => group.entries);
  return entries.find(({ key }) => !BETWEEN.includes(key))?.path ?? '/';
}

/** What `aria-current` says of an entry on the page at this path. An application belongs to the queue. */
export function currentOf({ path }: Entry, at: string): 'page' | 'true' | undefined {
  if (at === path) return 'page';
  return at.startsWith(path === '/' ? '/applications/' : `${path}/`) ? 'true' : undefined;
}
