import { redirect, type RequestHandler } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { LANGUAGE_COOKIE, languageCookieOptions, readLanguage, safePath } from '@openvssid/ui/web/language';

/** `/language?to=en&back=/card`: a link, so that it works without JavaScript. */
export const GET: RequestHandler = async (event) => {
  const { url, cookies } = event;
  const language = readLanguage(url.searchParams.get('to'));
  cookies.set(LANGUAGE_COOKIE, language, languageCookieOptions(url));
  // Letters and notifications follow; refused where nobody is signed in, which is all right.
  await api(event).PUT('/api/language', { body: { language } });
  redirect(303, safePath(url.searchParams.get('back')));
};
