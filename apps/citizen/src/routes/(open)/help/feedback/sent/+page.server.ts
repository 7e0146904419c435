import { isApplicationNumber } from '@openvssid/core';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Shows what the address says, and only where it is a number of ours: it can be bookmarked and read without a session. */
export const load: PageServerLoad = ({ url }) => {
  const number = url.searchParams.get('number') ?? '';
  if (!isApplicationNumber(number)) redirect(303, '/help/feedback');
  const by = (['app', 'email', 'nothing'] as const).find((one) => one === url.searchParams.get('by')) ?? 'nothing';
  return { number, by };
};
