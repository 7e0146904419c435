import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { TIME_ZONE } from '@openvssid/core';
import { sharingTexts } from '@openvssid/ui/texts/sharing';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { PAGE_OF, type Readable } from '#lib/acting/for-whom.ts';
import { confirmPath } from '#lib/confirm.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const READABLES = Object.keys(PAGE_OF).filter((key): key is Readable => key in PAGE_OF);
const LONGEST_MONTHS = 12;

export const load: PageServerLoad = async (event) => {
  const { proved } = dataOrThrow(event, await api(event).GET('/api/shares'));
  // Asked before anything is typed.
  if (!proved) redirect(303, confirmPath(event.url));
  const today = Temporal.Now.plainDateISO(TIME_ZONE);
  return { readables: READABLES, shareId: randomUUID(), last: today.add({ months: LONGEST_MONTHS }).toString() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { form: t } = sharingTexts[event.locals.language];
    const values = {
      shareId: textOf(form, 'shareId'),
      number: textOf(form, 'number'),
      name: textOf(form, 'name'),
      until: textOf(form, 'until'),
      readables: READABLES.filter((readable) => form.has(`reads.${readable}`)),
    };
    const empty = {
      ...emptyFields(form, { number: t.enterNumber, name: t.enterName }),
      ...(values.readables.length === 0 && { [`reads.${READABLES[0] ?? ''}`]: t.chooseWhat }),
      ...emptyFields(form, { until: t.enterUntil }),
    };
    if (Object.keys(empty).length > 0) return failFields(empty, values);
    const answer = await api(event).POST('/api/shares', { body: values });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, values);
    redirect(303, '/settings/sharing?done=invited');
  },
};
