import { redirect } from '@sveltejs/kit';
import { formatDay, formatPhone } from '@openvssid/core';
import { registrationTexts } from '@openvssid/ui/texts/registration';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { findDraft, pageOf } from '../draft.server.ts';
import { personFromVneid, type VneidPerson } from '../from-vneid.server.ts';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = [
  'socialInsuranceNumber',
  'fullName',
  'idNumber',
  'birthDate',
  'provinceCode',
  'wardCode',
  'street',
  'phone',
  'email',
] as const;
type Field = (typeof FIELDS)[number];
export type Values = Record<Field, string>;
const EMPTY: Values = {
  socialInsuranceNumber: '',
  fullName: '',
  idNumber: '',
  birthDate: '',
  provinceCode: '',
  wardCode: '',
  street: '',
  phone: '',
  email: '',
};

export const load: PageServerLoad = async (event) => {
  const [draft, person, provinces] = await Promise.all([
    findDraft(event),
    personFromVneid(event),
    api(event).GET('/api/provinces'),
  ]);
  const declared: Values = draft
    ? { ...draft.details, email: draft.details.email ?? '', birthDate: formatDay(draft.details.birthDate) }
    : EMPTY;
  const known = person ? withVneid(declared, person) : declared;
  return {
    known,
    person,
    back: person ? '/register/vneid' : '/register',
    provinces: dataOrThrow(event, provinces).provinces,
    wards: await wardsOf(event, known.provinceCode),
  };
};

export const actions: Actions = {
  /** Without a script: the province is chosen first, then its wards can be. */
  wards: async (event) => {
    const values = await typed(event);
    return { values: { ...values, wardCode: '' }, wards: await wardsOf(event, values.provinceCode) };
  },
  save: async (event) => {
    const values = await typed(event);
    const answer = await api(event).POST('/api/registration', { body: values });
    if (answer.data) redirect(303, pageOf(answer.data));
    const problem = problemOf(answer);
    const t = registrationTexts[event.locals.language];
    const errors = problem.errors?.map((error) => {
      const field = FIELDS.find((name) => name === error.path);
      return error.code === 'required' && field ? { ...error, message: t.required(t.fields[field]) } : error;
    });
    const shown = formProblem({ ...problem, ...(errors && { errors }) });
    return fail(problem.status, { problem: shown, values, wards: await wardsOf(event, values.provinceCode) });
  },
};

/** What VNeID and the record say, where nothing else was declared; who somebody is, VNeID alone says. */
function withVneid(declared: Values, person: VneidPerson): Values {
  const same = declared.idNumber === person.citizenNumber;
  const birthDate = person.birthDate.length > 'YYYY'.length ? formatDay(person.birthDate) : same ? declared.birthDate : '';
  return {
    ...(same ? declared : EMPTY),
    fullName: person.fullName,
    idNumber: person.citizenNumber,
    birthDate,
    socialInsuranceNumber: (same && declared.socialInsuranceNumber) || (person.socialInsuranceNumber ?? ''),
    phone: (same && declared.phone) || (person.phone === null ? '' : formatPhone(person.phone)),
  };
}

async function typed(event: Pick<RequestEvent, 'request'>): Promise<Values> {
  const form = await event.request.formData();
  const values = { ...EMPTY };
  for (const field of FIELDS) values[field] = textOf(form, field);
  return values;
}

async function wardsOf(event: Pick<RequestEvent, 'fetch' | 'url'>, code: string) {
  if (code === '') return [];
  return dataOrThrow(event, await api(event).GET('/api/provinces/{code}/wards', { params: { path: { code: code.slice(0, 2) } } }))
    .wards;
}
