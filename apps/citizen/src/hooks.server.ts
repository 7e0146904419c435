import { sequence } from '@sveltejs/kit/hooks';
import { callApiInProcess } from '@openvssid/ui/web/in-process-api';
import { refuseUnreadableForms, renderForReader, reportError } from '@openvssid/ui/web/hooks';
import { provideEveryLanguage } from '#lib/languages/every.server.ts';
import { nameLanguageFile } from '#lib/languages/name-language-file.ts';

export const init = provideEveryLanguage;

export const handle = sequence(renderForReader, nameLanguageFile, refuseUnreadableForms);
export const handleFetch = callApiInProcess;
export const handleError = reportError;
