import { sequence } from '@sveltejs/kit/hooks';
import { callApiInProcess } from '@openvssid/ui/web/in-process-api';
import { refuseLargeCalculations, refuseUnreadableForms, renderForOfficer, reportError } from '@openvssid/ui/web/hooks';

export const handle = sequence(renderForOfficer, refuseLargeCalculations, refuseUnreadableForms);
export const handleFetch = callApiInProcess;
export const handleError = reportError;
