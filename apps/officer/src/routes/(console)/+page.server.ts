import { redirect, type RequestEvent } from '@sveltejs/kit';
import { procedures } from '@openvssid/procedures';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { queryOf, readFilter } from '#lib/queue/filter.ts';
import { startFor } from '#lib/shell/entries.ts';
import { officerActTexts } from '@openvssid/ui/texts/officer-acts';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { session, language } = await event.parent();
  const start = session.signedIn ? startFor(session.roles) : '/';
  if (start !== '/') redirect(303, start);
  const { views } = dataOrThrow(event, await api(event).GET('/api/queue-views'));
  // The bare address is how the day begins: with the view that the officer chose for it.
  const first = event.url.search === '' ? views.find(({ isDefault }) => isDefault) : undefined;
  const filter = readFilter(first ? new URLSearchParams(first.filter) : event.url.searchParams);
  const services = procedures.map(({ key, appCode, name }) => ({
    value: key,
    label: appCode === undefined ? name[language] : `[${appCode}] ${name[language]}`,
  }));
  // Whoever does not handle payments is refused, and sees nothing of them here.
  const payments = await api(event).GET('/api/payment-exceptions/waiting');
  return {
    filter,
    payments: payments.data,
    views,
    services,
    queue: dataOrThrow(event, await api(event).GET('/api/queue', { params: { query: queryOf(filter) } })),
  };
};

/** The page's own address with its filter, once an act is done. */
function backTo({ url }: RequestEvent): string {
  const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
  return kept.length === 0 ? '/?state=open' : `/?${new URLSearchParams(kept).toString()}`;
}

export const actions: Actions = {
  'dry-run': async (event) => {
    const data = await event.request.formData();
    const numbers = data.getAll('number').filter((one) => typeof one === 'string');
    const typed = typedIn(data);
    if (numbers.length === 0) return incomplete('dry-run', typed, { number: officerActTexts[event.locals.language].nonePicked });
    const answer = await api(event).POST('/api/batches', { body: { numbers } });
    if (!answer.response.ok || !answer.data) return refused(event, 'dry-run', typed, answer);
    redirect(303, `/batches/${answer.data.batchId}`);
  },
  'save-view': async (event) => {
    const typed = typedIn(await event.request.formData());
    const name = textIn(typed, 'name');
    if (name === '') return incomplete('save-view', typed, { name: officerActTexts[event.locals.language].nameMissing });
    const { state, procedure, assignee, overdue } = queryOf(readFilter(event.url.searchParams));
    const filter = {
      state,
      ...(procedure && { procedure }),
      ...(assignee && { assignee }),
      overdue: overdue ?? ('false' as const),
    };
    const answer = await api(event).POST('/api/queue-views', { body: { name, filter } });
    if (!answer.response.ok) return refused(event, 'save-view', typed, answer);
    redirect(303, backTo(event));
  },
  'begin-view': async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/queue-views/{viewId}/default', {
      params: { path: { viewId: textIn(typed, 'view') } },
      body: { isDefault: textIn(typed, 'begin') === 'yes' },
    });
    if (!answer.response.ok) return refused(event, 'begin-view', typed, answer);
    redirect(303, backTo(event));
  },
  'drop-view': async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).DELETE('/api/queue-views/{viewId}', { params: { path: { viewId: textIn(typed, 'view') } } });
    if (!answer.response.ok) return refused(event, 'drop-view', typed, answer);
    redirect(303, backTo(event));
  },
};
