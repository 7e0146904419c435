import { redirect, type RequestHandler } from '@sveltejs/kit';
import { LANGUAGE_COOKIE, languageCookieOptions, readLanguage, safePath } from '@openvssid/ui/web/language';

/** `/language?to=en&back=/card`: a link, so that it works without JavaScript. */
export const GET: RequestHandler = ({ url, cookies }) => {
  cookies.set(LANGUAGE_COOKIE, readLanguage(url.searchParams.get('to')), languageCookieOptions(url));
  redirect(303, safePath(url.searchParams.get('back')));
};
