import { sequence } from '@sveltejs/kit/hooks';
import { TRANSLATED_LANGUAGES } from '@openvssid/core';
import { callApiInProcess } from '@openvssid/ui/web/in-process-api';
import { refuseLargeCalculations, refuseUnreadableForms, renderForReader, reportError } from '@openvssid/ui/web/hooks';
import { dressPage } from '#lib/appearance/dress-page.ts';
import { loadLanguage } from '#lib/languages/load.ts';
import { letFormsLeadOut } from '#lib/leading-out/form-action.server.ts';
import { nameLanguageFile } from '#lib/languages/name-language-file.ts';

export const init = async (): Promise<void> => {
  await Promise.all(TRANSLATED_LANGUAGES.map(loadLanguage));
};

export const handle = sequence(
  renderForReader,
  dressPage,
  letFormsLeadOut,
  nameLanguageFile,
  refuseLargeCalculations,
  refuseUnreadableForms,
);
export const handleFetch = callApiInProcess;
export const handleError = reportError;
