import type { Handle } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { writtenIn } from '@openvssid/core';
import { refuseUnreadableForms, renderForHolder, reportError } from '@openvssid/ui/web/hooks';
import { readCookie } from '#lib/cookies.ts';
import { nameFormTarget } from '#lib/form-action.ts';

/** What the server hung on the raw request (server/listener.ts), who asks, and who is signed in. */
const askServer: Handle = async ({ event, resolve }) => {
  const { locals, platform, request } = event;
  if (platform?.req.vneid === undefined) throw new Error('the pages of VNeID run inside its server');
  locals.vneid = platform.req.vneid;
  const [sessionToken, deviceToken] = [readCookie(event, 'vneid_session'), readCookie(event, 'vneid_device')];
  locals.visitor = {
    address: platform.req.openvssid?.address ?? '',
    userAgent: request.headers.get('user-agent') ?? '',
    language: writtenIn(locals.language),
    ...(sessionToken !== undefined && { sessionToken }),
    ...(deviceToken !== undefined && { deviceToken }),
  };
  locals.person = await locals.vneid.accounts.findPerson(locals.visitor);
  return resolve(event);
};

export const handle = sequence(renderForHolder, askServer, refuseUnreadableForms, nameFormTarget);
export const handleError = reportError;
