import { error, redirect } from '@sveltejs/kit';
import { lookUpTexts } from '@openvssid/ui/texts/look-up';
import { failFields } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import type { Choice } from '@openvssid/ui/questions/lists';
import { challengeAnswerOf, challengeOf } from '#lib/look-up/challenge.server.ts';
import { placeChoices } from '#lib/look-up/choices.server.ts';
import { dataOrThrow, failWith, formProblem, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { askList, isListName } from './lists.server.ts';

const LONGEST = 200;

/** Everything stands in the address: a search can be sent to somebody, and works without a script. */
export const load: PageServerLoad = async (event) => {
  const { list } = event.params;
  if (!isListName(list)) error(404);
  const asked = (name: string) => (event.url.searchParams.get(name) ?? '').slice(0, LONGEST);
  const choices = await placeChoices(event, { province: asked('province'), ward: asked('ward') });
  const agencies = list === 'employers' ? await agenciesOf(event, choices.province) : [];
  const agency = agencies.some(({ value }) => value === asked('agency')) ? asked('agency') : '';
  const form = { list, choices, agencies, agency, name: asked('name'), first: asked('after') === '' };
  if (!event.url.searchParams.has('province')) return { ...form, found: null, problem: null, challenge: null };

  const query = { province: choices.province, ward: choices.ward, agency, name: form.name, after: asked('after') };
  const answer = await askList(event, list, query);
  if (answer.data) return { ...form, found: answer.data, problem: null, challenge: null };
  const problem = problemOf(answer);
  if (problem.status >= 500) throwProblem(event, problem);
  return { ...form, found: null, problem: formProblem(problem), challenge: challengeOf(problem) ?? null };
};

export const actions: Actions = {
  /** A right answer leads back to the search that it was asked for. */
  default: async (event) => {
    const t = lookUpTexts[event.locals.language].challenge;
    const given = challengeAnswerOf(await event.request.formData());
    if (!given || given.answer.trim() === '') return failFields({ challengeAnswer: t.missing }, {});
    const answer = await api(event).POST('/api/look-ups/challenge-answers', { body: given });
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, event.url.pathname + event.url.search);
  },
};

async function agenciesOf(event: PageServerLoadEvent, province: string): Promise<Choice[]> {
  if (province === '') return [];
  const { agencies } = dataOrThrow(event, await api(event).GET('/api/agencies'));
  return agencies.filter(({ provinceCode }) => provinceCode === province).map(({ code, name }) => ({ value: code, label: name }));
}
