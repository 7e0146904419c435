import type { Handle } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { refuseUnreadableForms, renderForHolder, reportError } from '@openvssid/ui/web/hooks';

/** What the server hung on the raw request (server/listener.ts). */
const askServer: Handle = ({ event, resolve }) => {
  const stories = event.platform?.req.vneid;
  if (stories === undefined) throw new Error('the pages of VNeID run inside its server');
  event.locals.vneid = stories;
  return resolve(event);
};

export const handle = sequence(renderForHolder, askServer, refuseUnreadableForms);
export const handleError = reportError;
