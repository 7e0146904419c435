import { formatDay, formatDayOf, textIn } from '@openvssid/core';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { filingPath } from '#lib/at-desk/filing.ts';
import { textIn as typedText, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const paramsOf = ({ params }: RequestEvent<{ reading: string }>) => ({ path: { reading: params.reading } });

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const offered = dataOrThrow(event, await api(event).GET('/api/people/{reading}/services', { params: paramsOf(event) }));
  const services = offered.services.map(({ key, appCode, name, subject, eligibility }) => ({
    key,
    appCode,
    name: textIn(name, language),
    about: subject,
    reasons: eligibility.reasons.map(({ text }) => textIn(text, language)),
  }));
  const chosen = services.find(({ key, about }) => about !== 'none' && key === event.url.searchParams.get('service'));
  const filed = chosen?.about === 'visit' ? [] : await filedBefore(event);
  return {
    reading: event.params.reading,
    personName: offered.personName,
    services,
    chosen,
    visits: chosen?.about === 'visit' ? await visitsOf(event) : [],
    open: filed.filter((file) => file.open),
    contestable: filed.filter(({ complaint }) => complaint !== null && complaint === chosen?.key),
  };
};

async function filedBefore(event: RequestEvent<{ reading: string }>) {
  const { language } = event.locals;
  const answer = await api(event).GET('/api/people/{reading}/files', { params: paramsOf(event) });
  return dataOrThrow(event, answer).applications.map(({ name, submittedAt, ...file }) => ({
    ...file,
    name: textIn(name, language),
    submittedOn: formatDayOf(submittedAt, language),
  }));
}

async function visitsOf(event: RequestEvent<{ reading: string }>) {
  const answer = await api(event).GET('/api/people/{reading}/visits-to-file-about', { params: paramsOf(event) });
  return dataOrThrow(event, answer).visits.map((visit) => ({ ...visit, admittedOn: formatDay(visit.admittedOn) }));
}

export const actions: Actions = {
  begin: async (event) => {
    const typed = typedIn(await event.request.formData());
    const body = { procedure: typedText(typed, 'procedure'), subject: typedText(typed, 'subject') };
    const answer = await api(event).POST('/api/people/{reading}/filings', { params: paramsOf(event), body });
    if (!answer.data) return refused(event, 'begin', typed, answer);
    redirect(303, filingPath(answer.data.filing));
  },
};
