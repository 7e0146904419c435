import { passOn, sentFacts } from '@openvssid/ui/calculators/paper';
import { api } from '#lib/api.ts';
import type { RequestHandler } from './$types';

/** The calculation as a PDF, the same that a citizen gets. */
export const POST: RequestHandler = async (event) => {
  const facts = await sentFacts(event.request);
  const answer = await api(event).POST('/api/calculators/{name}/paper', {
    params: { path: { name: event.params.name } },
    body: facts,
    parseAs: 'stream',
  });
  return passOn(event, facts, answer);
};
