import type { newsTexts } from '@openvssid/ui/texts/news';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const CATEGORIES = ['policy', 'guide', 'system', 'warning'] as const satisfies readonly (keyof typeof newsTexts.vi.categories)[];

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const category = CATEGORIES.find((one) => one === searchParams.get('category'));
  const before = searchParams.get('before') ?? '';
  const query = { ...(category && { category }), ...(before !== '' && { before }) };
  const page = dataOrThrow(event, await api(event).GET('/api/news', { params: { query } }));
  return { ...page, categories: CATEGORIES, category, first: before === '' };
};
