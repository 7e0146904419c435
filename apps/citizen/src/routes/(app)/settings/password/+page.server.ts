import { redirect } from '@sveltejs/kit';
import { settingsTexts } from '@openvssid/ui/texts/settings';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { keepPendingCode } from '#lib/code/pending-code.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/password';

/** A changed password ends no passkey: whoever suspects somebody is led to their list. */
export const load: PageServerLoad = async (event) => {
  if (!event.url.searchParams.has('changed')) return { changed: false, passkeys: false };
  const { passkeys } = dataOrThrow(event, await api(event).GET('/api/passkeys'));
  return { changed: true, passkeys: passkeys.length > 0 };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { enter, notTheSame } = signInTexts[event.locals.language];
    const t = settingsTexts[event.locals.language].password;
    const empty = emptyFields(form, { oldPassword: enter(t.old), newPassword: enter(t.new), repeat: enter(t.repeat) });
    if (empty) return failFields(empty, {});
    const body = { oldPassword: textOf(form, 'oldPassword'), newPassword: textOf(form, 'newPassword') };
    if (body.newPassword !== textOf(form, 'repeat')) return failFields({ repeat: notTheSame }, {});
    const answer = await api(event).POST('/api/password', { body });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, {});
    keepPendingCode(event.cookies, event.url, HERE, answer.data);
    redirect(303, `${HERE}/code`);
  },
};
