import { CLOSED_STATES, type FileState, OPEN_STATES } from './states.ts';

export type Filter = {
  readonly state: 'open' | 'closed' | 'all' | FileState;
  readonly procedure: string;
  readonly assignee: '' | 'me' | 'nobody';
  readonly overdue: boolean;
  readonly search: string;
  readonly after: string;
};

const STATES = ['open', 'closed', 'all', ...OPEN_STATES, ...CLOSED_STATES] as const;

/** The filter in the page's address. Who searches looks everywhere, unless a state is chosen. */
export function readFilter(params: URLSearchParams): Filter {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  const assignee = text('assignee');
  return {
    state: STATES.find((state) => state === text('state')) ?? (text('search') === '' ? 'open' : 'all'),
    procedure: text('procedure'),
    assignee: assignee === 'me' || assignee === 'nobody' ? assignee : '',
    overdue: text('overdue') === 'true',
    search: text('search').slice(0, 100),
    after: text('after'),
  };
}

/** What the API is asked: only what is set. */
export function queryOf({ state, procedure, assignee, overdue, search, after }: Filter) {
  return {
    state,
    ...(procedure !== '' && { procedure }),
    ...(assignee !== '' && { assignee }),
    ...(overdue && { overdue: 'true' as const }),
    ...(search !== '' && { search }),
    ...(after !== '' && { after }),
  };
}

/** The address of the queue with some of the filter changed; a change begins at the first page. */
export function queuePath(filter: Filter, change: Partial<Filter>): string {
  const query = new URLSearchParams(queryOf({ ...filter, after: '', ...change })).toString();
  return `/?${query}`;
}

/** Whether anything but the state narrows the list. */
export function isNarrowed({ procedure, assignee, overdue, search }: Filter): boolean {
  return procedure !== '' || assignee !== '' || overdue || search !== '';
}
