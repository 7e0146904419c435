import { lookUpTexts } from '@openvssid/ui/texts/look-up';
import { emptyFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { challengeAnswerOf, failMissing, failWithChallenge } from '#lib/look-up/challenge.server.ts';
import type { Actions } from './$types';

/** By POST: what concerns a person stands in no address. */
export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { person, card } = lookUpTexts[event.locals.language];
    const values = {
      cardNumber: textOf(form, 'cardNumber'),
      fullName: textOf(form, 'fullName'),
      birthDate: textOf(form, 'birthDate'),
    };
    const empty = emptyFields(form, {
      cardNumber: person.enter(card.cardNumber),
      fullName: person.enter(person.fullName),
      birthDate: person.enter(person.birthDate),
    });
    if (empty) return failMissing(empty, values);
    const challenge = challengeAnswerOf(form);
    const answer = await api(event).POST('/api/look-ups/health-card', { body: { ...values, ...(challenge && { challenge }) } });
    if (answer.data) return { values, found: answer.data };
    return failWithChallenge(answer, values);
  },
};
