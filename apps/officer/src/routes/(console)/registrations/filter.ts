import type { paths } from '#lib/api.generated.ts';

export type Queue = paths['/api/registrations']['get']['responses'][200]['content']['application/json'];
export type QueueRow = Queue['registrations'][number];
export type State = QueueRow['state'];

export const STATES = ['new', 'verifying', 'approved', 'refused'] as const satisfies readonly State[];
const SHOWN = ['open', 'closed', 'all', ...STATES] as const;

export type Filter = { readonly state: (typeof SHOWN)[number]; readonly search: string; readonly after: string };

/** The filter in the page's address. Who searches looks everywhere, unless a state is chosen. */
export function readFilter(params: URLSearchParams): Filter {
  const search = (params.get('search') ?? '').trim().slice(0, 100);
  const state = SHOWN.find((known) => known === params.get('state')) ?? (search === '' ? 'open' : 'all');
  return { state, search, after: params.get('after') ?? '' };
}

export function queryOf({ state, search, after }: Filter) {
  return { state, ...(search !== '' && { search }), ...(after !== '' && { after }) };
}

/** The address of the list with some of the filter changed; a change begins at the first page. */
export function listPath(filter: Filter, change: Partial<Filter>): string {
  const query = new URLSearchParams(queryOf({ ...filter, after: '', ...change })).toString();
  return query === 'state=open' ? '/registrations' : `/registrations?${query}`;
}

/** The page of a declaration, with the way back to the list one came from. */
export function filePath(number: string, listSearch: string): string {
  return `/registrations/${encodeURIComponent(number)}${listSearch === '' ? '' : `?back=${encodeURIComponent(listSearch)}`}`;
}

export function backPath(number: string, back: string | null): string {
  return `/registrations${back?.startsWith('?') ? back : ''}#${number}`;
}

export function stateTone(state: State): 'info' | 'good' | 'warn' | 'danger' {
  return ({ new: 'warn', verifying: 'info', approved: 'good', refused: 'danger' } as const)[state];
}
