import { redirect } from '@sveltejs/kit';
import { registrationTexts } from '@openvssid/ui/texts/registration';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf } from '#lib/problem.ts';
import { draftAt, followStep, pageOf } from '../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await draftAt(event, 'agency');
  const [provinces, agencies] = await Promise.all([api(event).GET('/api/provinces'), api(event).GET('/api/agencies')]);
  const all = dataOrThrow(event, agencies).agencies;
  const chosen = all.find(({ code }) => code === draft.agencyCode);
  const provinceCode = event.url.searchParams.get('province') ?? chosen?.provinceCode ?? draft.details.provinceCode;
  return {
    draft,
    provinceCode,
    provinces: dataOrThrow(event, provinces).provinces,
    agencies: all.filter((agency) => agency.provinceCode === provinceCode),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = registrationTexts[event.locals.language];
    const values = { agencyCode: textOf(form, 'agencyCode'), copyByEmail: textOf(form, 'copyByEmail') !== '' };
    const empty = emptyFields(form, { agencyCode: t.required(t.fields.agencyCode) });
    if (empty) return failFields(empty, values);
    const answer = await api(event).PUT('/api/registration/agency', { body: values });
    if (answer.data) redirect(303, pageOf(answer.data));
    followStep(problemOf(answer).code);
    return failWith(answer, values);
  },
};
