import { textIn } from '@openvssid/core';
import { CALCULATOR_FORMS, SITUATIONS } from '@openvssid/rules/forms';
import { listedCalculators } from '#lib/calculators/listed.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const listed = await listedCalculators(event);
  return {
    groups: SITUATIONS.map((situation) => ({
      situation,
      rows: listed
        .filter(({ name }) => CALCULATOR_FORMS[name].situation === situation)
        .map(({ name, title, description }) => ({
          name,
          title: textIn(title, language),
          description: textIn(description, language),
        })),
    })),
  };
};
