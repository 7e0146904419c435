import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { LANGUAGE_COOKIE, languageCookieOptions, readLanguage } from '@openvssid/ui/web/language';
import { api } from '#lib/api.ts';
import { failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ saved: url.searchParams.has('saved') });

export const actions: Actions = {
  default: async (event) => {
    const language = readLanguage(textOf(await event.request.formData(), 'language'));
    const answer = await api(event).PUT('/api/language', { body: { language } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    event.cookies.set(LANGUAGE_COOKIE, language, languageCookieOptions(event.url));
    redirect(303, '/settings/language?saved');
  },
};
