import { formatDay, textIn } from '@openvssid/core';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { whoStandsIn } from '#lib/at-desk/who-stands.server.ts';
import { textIn as typedText, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

type OfFile = RequestEvent<{ reading: string; number: string }>;
const pathOf = ({ params: { reading, number } }: OfFile) => ({ reading, number });
const DONE = ['supplement', 'withdraw'] as const;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const path = pathOf(event);
  const file = dataOrThrow(event, await api(event).GET('/api/people/{reading}/files/{number}', { params: { path } }));
  return {
    ...file,
    reading: path.reading,
    name: textIn(file.name, language),
    request: file.request && {
      reasons: file.request.reasons.map(({ text }) => textIn(text, language)),
      text: file.request.text,
      answerBy: formatDay(file.request.answerBy, language),
    },
    done: DONE.find((act) => act === event.url.searchParams.get('done')),
  };
};

export const actions: Actions = {
  attach: async (event) => {
    const form = await event.request.formData();
    const files = form.getAll('papers').filter((one): one is File => one instanceof File && one.size > 0);
    const { reading, number } = pathOf(event);
    for (const file of files) {
      const body = new FormData();
      body.append('file', file, file.name);
      const response = await event.fetch(`/api/people/${reading}/files/${number}/papers`, { method: 'POST', body });
      if (response.ok) continue;
      const { code, message } = formProblem(problemOf({ response, error: await response.json() }));
      return fail(422, { act: 'attach', typed: [], problem: { code, message, fields: { papers: `${file.name}: ${message}` } } });
    }
    redirect(303, event.url.pathname);
  },
  remove: async (event) => {
    const typed = typedIn(await event.request.formData());
    const fileId = typedText(typed, 'fileId');
    const answer = await api(event).DELETE('/api/people/{reading}/files/{number}/papers/{fileId}', {
      params: { path: { ...pathOf(event), fileId } },
    });
    if (!answer.response.ok && answer.response.status !== 404) return refused(event, 'attach', typed, answer);
    redirect(303, event.url.pathname);
  },
  supplement: (event) => act(event, 'supplement', 'text'),
  // Both forms ask who stands there: the second by names of its own.
  withdraw: (event) => act(event, 'withdraw', 'reason', 'withdraw-'),
};

async function act(event: OfFile, what: (typeof DONE)[number], words: 'text' | 'reason', prefix = '') {
  const typed = typedIn(await event.request.formData());
  const { stands, missing } = whoStandsIn(typed, event.locals.language, prefix);
  if (!stands) return incomplete(what, typed, missing);
  const params = { path: pathOf(event) };
  const said = typedText(typed, words);
  const answer =
    what === 'supplement'
      ? await api(event).POST('/api/people/{reading}/files/{number}/supplement', { params, body: { ...stands, text: said } })
      : await api(event).POST('/api/people/{reading}/files/{number}/withdraw', { params, body: { ...stands, reason: said } });
  if (!answer.data) return refused(event, what, typed, answer);
  redirect(303, `${event.url.pathname}?done=${what}`);
}
