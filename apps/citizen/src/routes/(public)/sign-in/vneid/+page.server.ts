import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readAppVersion, safePath } from '@openvssid/core';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { type Problem, problemOf, signInPath, throwProblem } from '#lib/problem.ts';
import { leaveForVneid } from '#lib/vneid/origin.server.ts';
import { vneidWay } from '#lib/vneid/way.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Why somebody who came back from VNeID is not in; what the API says stands in the address, and nothing of it is believed but its code. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const next = safePath(searchParams.get('next'));
  const result = searchParams.get('result');
  if (result === null) redirect(303, signInWith(next));
  const { offered, floors } = await vneidWay(event);
  return {
    result,
    next,
    offered,
    floors,
    confirming: searchParams.get('for') === 'confirm',
    have: readAppVersion(searchParams.get('have') ?? undefined),
  };
};

export const actions: Actions = {
  start: async (event) => {
    const form = await event.request.formData();
    const next = safePath(textOf(form, 'next'));
    const again = textOf(form, 'again') !== '';
    const appVersion = textOf(form, 'appVersion').slice(0, 20);
    const answer = await api(event).POST('/api/sign-in/vneid/start', { body: { next, appVersion, again } });
    if (answer.data) leaveForVneid(answer.data.url);
    const problem = problemOf(answer);
    if (problem.code === 'session-expired') redirect(303, signInPath(new URL(next, event.url)));
    redirect(303, refusedAt(event, problem, { next, again, appVersion }));
  },
  signOut: async (event) => {
    const answer = await api(event).GET('/api/sign-in/vneid/sign-out');
    if (answer.data) leaveForVneid(answer.data.url);
    redirect(303, '/sign-in?vneid=unavailable');
  },
};

type Asked = { next: string; again: boolean; appVersion: string };

const RESULTS: Readonly<Record<string, string>> = {
  'vneid-vssid-too-old': 'vssid-too-old',
  'vneid-not-offered': 'not-offered',
  'too-many-requests': 'too-many',
};

function refusedAt(event: Pick<RequestEvent, 'url'>, problem: Problem, { next, again, appVersion }: Asked): string {
  const { code } = problem;
  if (code === 'vneid-unavailable') return `${again ? '/confirm' : '/sign-in'}?${query({ vneid: 'unavailable', next })}`;
  const result = RESULTS[code] ?? throwProblem(event, problem);
  return `/sign-in/vneid?${query({ result, next, ...(again && { for: 'confirm' }), have: appVersion })}`;
}

function signInWith(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?${query({ next })}`;
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
