import { redirect, type RequestEvent } from '@sveltejs/kit';
import { replyTemplateTexts } from '@openvssid/ui/texts/reply-templates';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, type Typed, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { PURPOSES } from '#lib/templates/template.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { templates: [], edited: undefined, ended: true };
  const { templates } = dataOrThrow(event, await api(event).GET('/api/reply-templates'));
  const wanted = event.url.searchParams.get('edit');
  return { templates, edited: templates.find(({ templateId }) => templateId === wanted), ended: false };
};

export const actions: Actions = {
  save: async (event) => {
    const typed = typedIn(await event.request.formData());
    const purpose = PURPOSES.find((one) => one === textIn(typed, 'purpose'));
    const wrong = missingIn(event, typed);
    if (!purpose || Object.keys(wrong).length > 0) return incomplete('save', typed, wrong);
    const body = {
      purpose,
      title: textIn(typed, 'title'),
      textVi: textIn(typed, 'textVi'),
      textEn: textIn(typed, 'textEn'),
      everywhere: textIn(typed, 'everywhere') !== '',
    };
    const id = textIn(typed, 'templateId');
    const answer = await (id === ''
      ? api(event).POST('/api/reply-templates', { body })
      : api(event).PUT('/api/reply-templates/{id}', { params: { path: { id } }, body }));
    if (!answer.data) return refused(event, 'save', typed, answer);
    redirect(303, '/templates/replies?done=saved');
  },

  remove: async (event) => {
    const typed = typedIn(await event.request.formData());
    const params = { path: { id: textIn(typed, 'templateId') } };
    const answer = await api(event).DELETE('/api/reply-templates/{id}', { params });
    if (!answer.data) return refused(event, 'remove', typed, answer);
    redirect(303, '/templates/replies?done=removed');
  },
};

function missingIn({ locals }: RequestEvent, typed: Typed): Record<string, string> {
  const t = replyTemplateTexts[locals.language === 'vi' ? 'vi' : 'en'];
  const needed = { purpose: t.purpose, title: t.name, textVi: t.textVi, textEn: t.textEn };
  const missing = Object.entries(needed).filter(([name]) => textIn(typed, name) === '');
  return Object.fromEntries(missing.map(([name, label]) => [name, t.missing(label)]));
}
