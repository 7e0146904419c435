import { api } from '#lib/api.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { FUNDS } from './funds.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams.get('fund');
  const fund = FUNDS.find((one) => one === asked) ?? 'social-insurance';
  const client = api(event);
  const query = forWhom(event.url);
  const [summaries, history] = await Promise.all([
    client.GET('/api/contributions', { params: { query } }),
    client.GET('/api/contributions/{fund}', { params: { path: { fund }, query } }),
  ]);
  const { funds } = dataOrThrow(event, summaries);
  const { periods } = dataOrThrow(event, history);
  const summary = funds.find((one) => one.fund === fund);
  const opened = periods[Number(event.url.searchParams.get('period') ?? -1)];
  return { fund, summary, periods, opened };
};
