import { redirect, type RequestHandler } from '@sveltejs/kit';
import { api } from '#lib/api.ts';

/** The API ends the session, takes the cookie back and has the browser forget what it has stored. */
export const POST: RequestHandler = async (event) => {
  const { data } = await api(event).POST('/api/sign-out');
  redirect(303, data?.atVneid ? '/sign-in?signed-out=vneid' : '/sign-in');
};

/** Whoever tries again from the page that says there was no network is still signed in: their home shows it, and the way out again. */
export const GET: RequestHandler = () => redirect(303, '/');
