import { profileTexts } from '@openvssid/ui/texts/profile';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { askChange } from '#lib/profile/ask-change.server.ts';
import { provedProfile } from '#lib/profile/provable.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address } = await provedProfile(event);
  const [{ provinces }, wards] = await Promise.all([
    api(event)
      .GET('/api/provinces')
      .then((answer) => dataOrThrow(event, answer)),
    wardsOf(event, address.provinceCode),
  ]);
  return { address, provinces: provinces.map(({ code, name }) => ({ value: code, label: name })), wards };
};

export const actions: Actions = {
  /** Another province was chosen: its wards, and nothing typed is lost. */
  wards: async (event) => {
    const typed = typedIn(await event.request.formData());
    return { values: { ...typed, wardCode: '', wards: await wardsOf(event, typed.provinceCode) } };
  },
  send: async (event) => {
    const form = await event.request.formData();
    const typed = typedIn(form);
    const values = { ...typed, wards: await wardsOf(event, typed.provinceCode) };
    const { choose, enter, addressPage: t } = profileTexts[event.locals.language];
    const sentences = { provinceCode: choose(t.province), wardCode: choose(t.ward), street: enter(t.street) };
    const empty = emptyFields(form, sentences);
    return empty ? failFields(empty, values) : askChange(event, { field: 'address', ...typed }, values);
  },
};

function typedIn(form: FormData) {
  return { provinceCode: textOf(form, 'provinceCode'), wardCode: textOf(form, 'wardCode'), street: textOf(form, 'street') };
}

async function wardsOf(event: Pick<RequestEvent, 'fetch' | 'url'>, code: string) {
  const answer = await api(event).GET('/api/provinces/{code}/wards', { params: { path: { code } } });
  return dataOrThrow(event, answer)
    .wards.map((ward) => ({ value: ward.code, label: ward.name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}
