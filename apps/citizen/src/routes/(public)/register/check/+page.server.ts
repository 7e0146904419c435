import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf } from '#lib/problem.ts';
import { draftAt, followStep } from '../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await draftAt(event, 'check');
  const { provinceCode, wardCode } = draft.details;
  const [provinces, wards, agencies] = await Promise.all([
    api(event).GET('/api/provinces'),
    api(event).GET('/api/provinces/{code}/wards', { params: { path: { code: provinceCode } } }),
    api(event).GET('/api/agencies'),
  ]);
  const named = (list: readonly { code: string; name: string }[], wanted: string | null) =>
    list.find(({ code }) => code === wanted)?.name ?? '';
  return {
    draft,
    province: named(dataOrThrow(event, provinces).provinces, provinceCode),
    ward: named(dataOrThrow(event, wards).wards, wardCode),
    agency: named(dataOrThrow(event, agencies).agencies, draft.agencyCode),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const answer = await api(event).POST('/api/registration/send');
    if (answer.data) redirect(303, `/register/received/${answer.data.receipt}`);
    const { code } = problemOf(answer);
    // Changed in another tab: what is missing is asked first.
    if (code !== 'registration-step') followStep(code);
    return failWith(answer, {});
  },
};
