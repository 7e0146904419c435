import { redirect } from '@sveltejs/kit';
import { registrationTexts } from '@openvssid/ui/texts/registration';
import { failFields } from '@openvssid/ui/web/form-input';
import { formProblem, problemOf } from '#lib/problem.ts';
import { draftAt, followStep, pageOf, type Draft } from '../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

const KINDS = ['portrait', 'id-front', 'id-back'] as const satisfies readonly Draft['images'][number][];

export const load: PageServerLoad = async (event) => {
  const draft = await draftAt(event, 'photos');
  if (draft.photosNeeded !== true) redirect(303, pageOf(draft));
  return { kinds: KINDS, there: draft.images };
};

export const actions: Actions = {
  /** Each picture by itself: a good one stays where another is refused. */
  default: async (event) => {
    const draft = await draftAt(event, 'photos');
    const form = await event.request.formData();
    const t = registrationTexts[event.locals.language];
    const faults: Record<string, string> = {};
    for (const kind of KINDS) {
      const file = form.get(kind);
      if (file instanceof File && file.size > 0) {
        const fault = await sendPicture(event.fetch, kind, file);
        if (fault) faults[kind] = `${t.photos[kind]}: ${fault}`;
      } else if (!draft.images.includes(kind)) faults[kind] = t.photoMissing(t.photos[kind]);
    }
    if (Object.keys(faults).length > 0) return failFields(faults, {});
    redirect(303, '/register/check');
  },
};

async function sendPicture(fetchHere: typeof fetch, kind: string, file: File): Promise<string | undefined> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetchHere(`/api/registration/pictures/${kind}`, { method: 'POST', body });
  if (response.ok) return undefined;
  const problem = problemOf({ response, error: await response.json() });
  followStep(problem.code);
  return formProblem(problem).message;
}
