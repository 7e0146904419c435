import { api } from '#lib/api.ts';
import { readSpan } from '#lib/payments/span.server.ts';
import { dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { typed, span, fields } = readSpan(event);
  const of = (query: typeof span) => api(event).GET('/api/ledger/totals', { params: { query } });
  const chosen = await of(span);
  const wrong = chosen.response.status === 422;
  // Days that cannot be shown leave this month's on the page.
  const totals = dataOrThrow(event, wrong ? await of({}) : chosen);
  return { typed, totals, fields: wrong ? formProblem(problemOf(chosen)).fields : fields };
};
