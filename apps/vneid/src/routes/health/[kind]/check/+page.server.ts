import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { kindIn, pathOf, problemOf, valueOrEntry } from '#lib/declarations/declared.server.ts';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const kind = kindIn(event.params.kind);
  const check = await event.locals.vneid.declarations.check(passcodeProved(event), kind, event.locals.visitor.language);
  return { kind, path: pathOf(kind), check: valueOrEntry(event, kind, check) };
};

export const actions: Actions = {
  default: async (event) => {
    const kind = kindIn(event.params.kind);
    const form = await event.request.formData();
    const sent = await event.locals.vneid.declarations.send(signedIn(event), kind, {
      key: textOf(form, 'key'),
      version: Number(textOf(form, 'version')),
      confirmed: form.has('truth'),
    });
    if (sent.ok) redirect(303, `${pathOf(kind)}/receipts/${sent.value.number}`);
    const { code, field } = sent.refusal;
    const described = problemOf(event, [sent.refusal]);
    return fail(422, { problem: { ...described, code, fields: field === undefined ? {} : described.fields } });
  },
};
