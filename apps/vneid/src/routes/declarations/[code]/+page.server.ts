import type { PageServerLoad } from './$types';

/** For anybody who scanned a receipt: not signed in, and nothing of a person in it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const verified = await locals.vneid.declarations.verify(params.code);
  return { verified: verified.ok ? verified.value : undefined };
};
