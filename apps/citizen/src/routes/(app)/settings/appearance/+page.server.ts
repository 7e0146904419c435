import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { languageCookieOptions } from '@openvssid/ui/web/language';
import { APPEARANCE_COOKIE, readAppearance, writeAppearance } from '#lib/appearance/appearance.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, cookies }) => ({
  saved: url.searchParams.has('saved'),
  appearance: readAppearance(cookies.get(APPEARANCE_COOKIE)),
});

export const actions: Actions = {
  default: async ({ request, cookies, url }) => {
    const form = await request.formData();
    const appearance = readAppearance(`${textOf(form, 'scheme')}.${textOf(form, 'text')}`);
    cookies.set(APPEARANCE_COOKIE, writeAppearance(appearance), languageCookieOptions(url));
    redirect(303, '/settings/appearance?saved');
  },
};
