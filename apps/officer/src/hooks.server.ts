import { callApiInProcess } from '@openvssid/ui/web/in-process-api';
import { renderInLanguage, reportError } from '@openvssid/ui/web/hooks';

export const handle = renderInLanguage;
export const handleFetch = callApiInProcess;
export const handleError = reportError;
