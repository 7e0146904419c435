import { lookUpTexts } from '@openvssid/ui/texts/look-up';
import { emptyFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { challengeAnswerOf, failMissing, failWithChallenge } from '#lib/look-up/challenge.server.ts';
import { placeChoices } from '#lib/look-up/choices.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Signed in, one's own number and those of one's children; a session that has ended is none. */
export const load: PageServerLoad = async (event) => {
  const { session } = await event.parent();
  const own = session.signedIn ? (await api(event).GET('/api/own-numbers')).data?.people : undefined;
  return { own: own ?? [], choices: await placeChoices(event, { province: '', ward: '' }) };
};

/** By POST: what concerns a person stands in no address. */
export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const choices = await placeChoices(event, { province: textOf(form, 'province'), ward: textOf(form, 'ward') });
    const values = {
      fullName: textOf(form, 'fullName'),
      birthDate: textOf(form, 'birthDate'),
      citizenNumber: textOf(form, 'citizenNumber'),
      phoneEnd: textOf(form, 'phoneEnd'),
      choices,
    };
    if (form.has('wards')) return { values };
    const missing = missingIn(form, lookUpTexts[event.locals.language]);
    if (missing) return failMissing(missing, values);

    const challenge = challengeAnswerOf(form);
    const { choices: _, ...typed } = values;
    const answer = await api(event).POST('/api/look-ups/social-insurance-number', {
      body: { ...typed, province: choices.province, ward: choices.ward, ...(challenge && { challenge }) },
    });
    if (answer.data) return { values, found: answer.data };
    return failWithChallenge(answer, values);
  },
};

/** Everything that is missing, at once. */
function missingIn(form: FormData, t: (typeof lookUpTexts)['en']): Record<string, string> | undefined {
  const missing = emptyFields(form, {
    fullName: t.person.enter(t.person.fullName),
    birthDate: t.person.enter(t.person.birthDate),
    province: t.chooseProvince,
  });
  const proof = emptyFields(form, { citizenNumber: t.number.proofMissing, phoneEnd: '' });
  const noProof = proof && 'citizenNumber' in proof && 'phoneEnd' in proof ? { citizenNumber: t.number.proofMissing } : undefined;
  return missing || noProof ? { ...missing, ...noProof } : undefined;
}
