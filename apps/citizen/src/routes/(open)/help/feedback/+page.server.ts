import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { cleanWrittenText } from '@openvssid/core';
import { feedbackTexts } from '@openvssid/ui/texts/feedback';
import { failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const CATEGORIES = ['service', 'conduct', 'records', 'fraud', 'app', 'idea', 'other'] as const;
const LONGEST_TEXT = 2_000;
const EMAIL = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i;

/** The key stays with the form: sent twice, it is one feedback. */
export const load: PageServerLoad = ({ url }) => ({
  clientKey: randomUUID(),
  categories: CATEGORIES,
  category: CATEGORIES.find((one) => one === url.searchParams.get('category')) ?? '',
});

export const actions: Actions = {
  default: async (event) => {
    const t = feedbackTexts[event.locals.language];
    const form = await event.request.formData();
    const values = {
      category: textOf(form, 'category'),
      text: textOf(form, 'text'),
      replyEmail: textOf(form, 'replyEmail').trim(),
      clientKey: textOf(form, 'clientKey'),
    };
    const category = CATEGORIES.find((one) => one === values.category);
    const { length } = cleanWrittenText(values.text);
    const fields = {
      ...(!category && { category: t.categoryMissing }),
      ...(length === 0 && { text: t.textMissing }),
      ...(length > LONGEST_TEXT && { text: t.textTooLong(new Intl.NumberFormat(event.locals.language).format(length)) }),
      ...(values.replyEmail !== '' && !EMAIL.test(values.replyEmail) && { replyEmail: t.replyEmailWrong }),
    };
    if (!category || Object.keys(fields).length > 0) return failFields(fields, values);
    const { text, clientKey, replyEmail } = values;
    const answer = await api(event).POST('/api/feedback', {
      body: { category, text, clientKey, ...(replyEmail !== '' && { replyEmail }) },
    });
    if (!answer.data) return failWith(answer, values);
    redirect(303, `/help/feedback/sent?number=${answer.data.number}&by=${answer.data.answerBy}`);
  },
};
