import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { Answer } from '#lib/problem.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url'>;
type Query = { province: string; ward: string; agency: string; name: string; after: string };

export type FoundPlace = {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly invented: boolean;
  readonly mapLink: string;
  readonly phone?: string | null;
  readonly level?: 'initial' | 'basic' | 'specialised';
  readonly state?: 'active' | 'suspended' | 'closed';
  readonly staff?: readonly string[];
};
export type FoundPage = {
  readonly total: number;
  readonly more: boolean;
  readonly next: string | null;
  readonly places: readonly FoundPlace[];
};

type Ask = (event: Event, query: Query) => Promise<Answer<FoundPage>>;

/** The look-ups of places that one page serves. */
const lists = {
  agencies: (event, query) => api(event).GET('/api/look-ups/agencies', { params: { query } }),
  'sick-leave-facilities': (event, query) => api(event).GET('/api/look-ups/sick-leave-facilities', { params: { query } }),
  'contracted-facilities': (event, query) => api(event).GET('/api/look-ups/contracted-facilities', { params: { query } }),
  employers: (event, query) => api(event).GET('/api/look-ups/employers', { params: { query } }),
  'collecting-organisations': (event, query) => api(event).GET('/api/look-ups/collecting-organisations', { params: { query } }),
} satisfies Record<string, Ask>;

export type ListName = keyof typeof lists;

export function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name);
}

export function askList(event: Event, list: ListName, query: Query): Promise<Answer<FoundPage>> {
  const ask: Ask = lists[list];
  return ask(event, query);
}
