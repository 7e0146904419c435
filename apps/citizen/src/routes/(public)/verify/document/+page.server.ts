import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The form asks by GET: its answer is a page of its own, which can be kept and sent on. */
export const load: PageServerLoad = ({ url }) => {
  const typed = url.searchParams.get('code');
  const code = (typed ?? '').replace(/[\s.\p{Pd}/?#]/gu, '').toUpperCase();
  if (code !== '') redirect(303, `/verify/${encodeURIComponent(code.slice(0, 40))}`);
  return { missing: typed !== null };
};
