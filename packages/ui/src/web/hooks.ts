import './app-types.ts';
import { error } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { writtenIn } from '@openvssid/core';
import { LANGUAGE_COOKIE, languageOfReader, readLanguage } from './language.ts';

/** The citizen app: the language somebody chose, else the one their browser asks for. */
export const renderForReader: Handle = (input) => {
  const { cookies, request, locals } = input.event;
  locals.language = languageOfReader(cookies.get(LANGUAGE_COOKIE), request.headers.get('accept-language'));
  return render(input);
};

/** The console speaks our own two languages; beside a citizen app of the same host it may find another in the cookie. */
export const renderForOfficer: Handle = (input) => {
  input.event.locals.language = writtenIn(readLanguage(input.event.cookies.get(LANGUAGE_COOKIE)));
  return render(input);
};

/** VNeID's pages: in our own two languages, the one somebody chose, else the one their browser asks for. */
export const renderForHolder: Handle = (input) => {
  const { cookies, request, locals } = input.event;
  locals.language = writtenIn(languageOfReader(cookies.get(LANGUAGE_COOKIE), request.headers.get('accept-language')));
  return render(input);
};

/**
 * Sets the language of the page; pages are for one reader only. Whoever brings a cookie may be signed in: the browser keeps nothing of such a page,
 * so that the next person at a shared phone finds nothing by going back.
 */
const render: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', event.locals.language),
  });
  if (response.headers.get('content-type')?.startsWith('text/html') && !response.headers.has('cache-control')) {
    response.headers.set('cache-control', event.request.headers.has('cookie') ? 'private, no-store' : 'private, no-cache');
  }
  return response;
};

/** SvelteKit reserves this name of a form action, and faults where an address asks for it. */
const RESERVED_ACTION = '/default';

/** A form that cannot be read is the sender's fault (400), not ours. */
export const refuseUnreadableForms: Handle = ({ event, resolve }) => {
  const { request, url } = event;
  if (url.searchParams.has(RESERVED_ACTION)) error(400);
  const read = request.formData.bind(request);
  request.formData = () => read().catch(() => error(400));
  return resolve(event);
};

/** A history of a whole life, written out twice, has a tenth of it. */
const MOST_CALCULATION_BYTES = 1_000_000;

/** A calculator takes words and numbers: nothing is read that is larger, or that does not say how large it is. */
export const refuseLargeCalculations: Handle = ({ event, resolve }) => {
  const { request, route, isSubRequest } = event;
  const length = request.headers.get('content-length');
  const isCalculation = request.method === 'POST' && !isSubRequest && route.id?.includes('/calculators/') === true;
  if (isCalculation && (length === null || Number(length) > MOST_CALCULATION_BYTES)) error(413);
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
