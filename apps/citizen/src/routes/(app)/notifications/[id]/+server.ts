import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { safePath } from '@openvssid/ui/web/language';
import type { RequestHandler } from './$types';

/** Marks a notification as read and goes on to what it is about: a plain link, so that it works without JavaScript. */
export const GET: RequestHandler = async (event) => {
  const answer = await api(event).POST('/api/notifications/{id}/read', { params: { path: { id: event.params.id } } });
  redirect(303, safePath(dataOrThrow(event, answer).link, '/notifications'));
};
