import { sequence } from '@sveltejs/kit/hooks';
import { callApiInProcess } from '@openvssid/ui/web/in-process-api';
import { refuseUnreadableForms, renderInLanguage, reportError } from '@openvssid/ui/web/hooks';

export const handle = sequence(renderInLanguage, refuseUnreadableForms);
export const handleFetch = callApiInProcess;
export const handleError = reportError;
