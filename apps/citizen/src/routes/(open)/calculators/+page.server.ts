import { textIn } from '@openvssid/core';
import { CALCULATOR_FORMS, SITUATIONS } from '@openvssid/rules/forms';
import { forReader } from '#lib/languages/translate.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { language } }) => ({
  groups: SITUATIONS.map((situation) => ({
    situation,
    entries: Object.values(CALCULATOR_FORMS)
      .filter((form) => form.situation === situation)
      .map((form) => forReader({ name: form.name, title: form.title, lead: form.lead }, language))
      .map(({ name, title, lead }) => ({ name, title: textIn(title, language), lead: textIn(lead, language) })),
  })),
});
