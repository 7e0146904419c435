import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { vneidNotice, vneidWay } from '#lib/vneid/way.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { parent, url } = event;
  const [{ session }, { offered }] = await Promise.all([parent(), vneidWay(event)]);
  const next = safePath(url.searchParams.get('next'));
  if (session.signedIn) redirect(303, next);
  return {
    next,
    vneid: offered,
    notice: vneidNotice(url),
    stillAtVneid: offered && url.searchParams.get('signed-out') === 'vneid',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const [number, password] = [textOf(form, 'number'), textOf(form, 'password')];
    const empty = emptyFields(form, { number: t.enter(t.number), password: t.enter(t.password) });
    if (empty) return failFields(empty, { number });
    const answer = await api(event).POST('/api/sign-in', { body: { number, password } });
    if (!answer.response.ok) return failWith(answer, { number });
    redirect(303, safePath(event.url.searchParams.get('next')));
  },
};
