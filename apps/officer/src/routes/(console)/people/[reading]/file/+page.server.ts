import { formatDay, textIn } from '@openvssid/core';
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
    aboutVisit: subject === 'visit',
    reasons: eligibility.reasons.map(({ text }) => textIn(text, language)),
  }));
  const about = services.find(({ key, aboutVisit }) => aboutVisit && key === event.url.searchParams.get('service'));
  const visits = about ? await visitsOf(event) : undefined;
  return { reading: event.params.reading, personName: offered.personName, services, about, visits };
};

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
