import './app-types.ts';
import { error } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { LANGUAGE_COOKIE, readLanguage } from './language.ts';

/** Sets the language of the request and of the page; pages are for one reader only. */
export const renderInLanguage: Handle = async ({ event, resolve }) => {
  event.locals.language = readLanguage(event.cookies.get(LANGUAGE_COOKIE));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', event.locals.language),
  });
  if (response.headers.get('content-type')?.startsWith('text/html') && !response.headers.has('cache-control')) {
    response.headers.set('cache-control', 'private, no-cache');
  }
  return response;
};

/** A form that cannot be read is the sender's fault (400), not ours. */
export const refuseUnreadableForms: Handle = ({ event, resolve }) => {
  const { request } = event;
  const read = request.formData.bind(request);
  request.formData = () => read().catch(() => error(400));
  return resolve(event);
};

/** What nobody expected is written down without its message (it may hold personal data) and shown with a code to quote. */
export const reportError: HandleServerError = ({ kind, error: fault, event }) => {
  const requestId = event.platform?.req.openvssid?.requestId;
  if (kind === 'unknown') {
    const stack = fault instanceof Error ? fault.stack?.split('\n').slice(1) : undefined;
    const name = fault instanceof Error ? fault.name : typeof fault;
    process.stderr.write(`${JSON.stringify({ level: 'error', requestId, route: event.route.id, name, stack })}\n`);
  }
  return requestId === undefined ? {} : { requestId };
};
