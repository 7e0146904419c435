export const STATES = ['open', 'new', 'taken', 'answered', 'closed', 'all'] as const;
export const CATEGORIES = ['service', 'conduct', 'records', 'access', 'fraud', 'app', 'idea', 'other'] as const;

export type FeedbackFilter = {
  state: (typeof STATES)[number];
  category: (typeof CATEGORIES)[number] | '';
  assignee: 'me' | 'nobody' | '';
  after: string;
};

export function readFeedbackFilter(params: URLSearchParams): FeedbackFilter {
  const assignee = params.get('assignee');
  return {
    state: STATES.find((one) => one === params.get('state')) ?? 'open',
    category: CATEGORIES.find((one) => one === params.get('category')) ?? '',
    assignee: assignee === 'me' || assignee === 'nobody' ? assignee : '',
    after: params.get('after') ?? '',
  };
}

/** What the API is asked: only what is set. */
export function feedbackQuery({ state, category, assignee, after }: FeedbackFilter) {
  return {
    state,
    ...(category !== '' && { category }),
    ...(assignee !== '' && { assignee }),
    ...(after !== '' && { after }),
  };
}

/** The address of the list with some of the filter changed; a change begins at the first page. */
export function feedbackPath(filter: FeedbackFilter, change: Partial<FeedbackFilter>): string {
  return `/feedback?${new URLSearchParams(feedbackQuery({ ...filter, after: '', ...change })).toString()}`;
}
