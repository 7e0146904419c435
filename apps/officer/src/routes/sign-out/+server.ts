import { redirect, type RequestHandler } from '@sveltejs/kit';
import { api } from '#lib/api.ts';

export const POST: RequestHandler = async (event) => {
  await api(event).POST('/api/sign-out');
  redirect(303, '/sign-in');
};
