import { redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { textIn } from '@openvssid/core';
import { visiblePages } from '@openvssid/procedures/forms';
import { deskFilingTexts } from '@openvssid/ui/texts/desk-filing';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { filingPath } from '#lib/at-desk/filing.ts';
import { whoStandsIn } from '#lib/at-desk/who-stands.server.ts';
import { loadFiling, paramsOf } from '#lib/at-desk/load-filing.server.ts';
import { textIn as typedText, typedIn } from '#lib/desk/posted.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { form, answers, draft, personName, appCode, name, mayFile, number } = await loadFiling(event);
  const { filing } = event.params;
  if (number !== null || draft.version === 0) redirect(303, filingPath(filing));
  const { language } = event.locals;
  const pages = visiblePages(form, answers);
  const parts = pages.map(({ key, title, questions }) => ({
    key,
    title: textIn(title, language),
    change: `${filingPath(filing, key)}?from=check`,
    answers: (draft.inWords.find((page) => page.key === key)?.answers ?? []).map((answer) => ({
      key: answer.key,
      label: textIn(answer.label, language),
      text: textIn(answer.text, language),
    })),
    files: draft.files.filter(({ question }) => questions.some((one) => one.key === question)).map((file) => file.name),
    takesFiles: questions.some(({ kind }) => kind === 'fileList'),
    errors: draft.errors.filter(({ page }) => page === key).map(({ field, text }) => ({ field, text: textIn(text, language) })),
  }));
  return {
    service: { appCode, name },
    personName,
    mayFile,
    parts,
    back: filingPath(filing, pages.at(-1)?.key),
    step: pages.length + 1,
    // The form carries it: a second press, and a repeat after a lost answer, are the same sending.
    clientKey: randomUUID(),
  };
};

export const actions: Actions = {
  send: async (event) => {
    const typed = typedIn(await event.request.formData());
    const { language } = event.locals;
    const { stands, missing } = whoStandsIn(typed, language);
    const commitment = typedText(typed, 'commitment') === 'yes';
    if (!stands || !commitment)
      return incomplete('send', typed, {
        ...missing,
        ...(!commitment && { commitment: deskFilingTexts[language].missing.commitment }),
      });
    const answer = await api(event).POST('/api/desk-filings/{filing}/send', {
      params: paramsOf(event),
      body: { clientKey: typedText(typed, 'clientKey'), ...stands, commitment },
    });
    if (!answer.data) return refused(event, 'send', typed, answer);
    redirect(303, filingPath(event.params.filing, 'receipt'));
  },
};
