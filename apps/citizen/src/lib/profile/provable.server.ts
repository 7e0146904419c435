import { redirect, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

/** The profile, for a page that changes it: without a fresh proof of identity the password comes first, before anything is typed. */
export async function provedProfile(event: Pick<RequestEvent, 'fetch' | 'url'>) {
  const profile = dataOrThrow(event, await api(event).GET('/api/profile'));
  if (!profile.proved) redirect(303, confirmPath(event.url));
  return profile;
}

export function confirmPath({ pathname }: URL): string {
  return `/confirm?next=${encodeURIComponent(pathname)}`;
}
