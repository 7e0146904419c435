import type { paths } from '#lib/api.generated.ts';

type Ok<Path extends '/api/news' | '/api/news/{id}'> = paths[Path]['get']['responses'][200]['content']['application/json'];

export type NewsRow = Ok<'/api/news'>['news'][number];
export type News = Ok<'/api/news/{id}'>;

export const NEWS_CATEGORIES = ['policy', 'guide', 'system', 'warning'] as const;

type Shown = 'draft' | 'published' | 'waiting' | 'withdrawn';
export const newsTone = { draft: 'warn', published: 'good', waiting: 'info', withdrawn: 'plain' } as const satisfies Record<
  Shown,
  string
>;

/** What is published with a moment ahead waits for it. */
export function shownState({ state, publishedAt }: Pick<NewsRow, 'state' | 'publishedAt'>): Shown {
  return state === 'published' && publishedAt !== null && Date.parse(publishedAt) > Date.now() ? 'waiting' : state;
}
