import { error } from '@sveltejs/kit';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { profileTexts } from '@openvssid/ui/texts/profile';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { askChange } from '#lib/profile/ask-change.server.ts';
import { provedProfile } from '#lib/profile/provable.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const contact = contactOf(event);
  const profile = await provedProfile(event);
  return { contact, current: profile[contact] };
};

export const actions: Actions = {
  default: async (event) => {
    const field = contactOf(event);
    const form = await event.request.formData();
    const value = textOf(form, 'value');
    const t = profileTexts[event.locals.language];
    const empty = emptyFields(form, { value: t.enter(t[field]) });
    return empty ? failFields(empty, { value }) : askChange(event, { field, value }, { value });
  },
};

function contactOf({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>): 'phone' | 'email' {
  const { contact } = params;
  return contact === 'phone' || contact === 'email' ? contact : error(404, problemTexts[locals.language].notFound.title);
}
