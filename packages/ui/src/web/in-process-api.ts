import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { InProcessAnswer, InProcessApi, InProcessCall, InProcessMethod } from './app-types.ts';
import { LANGUAGE_COOKIE } from './language.ts';

/** What a call takes from the request of the page. */
export type Caller = Pick<RequestEvent, 'request' | 'url' | 'locals' | 'setHeaders'> & {
  readonly cookies: Pick<Cookies, 'getAll' | 'parse' | 'set'>;
  readonly platform?: { readonly req: { readonly openvssid?: InProcessApi | undefined } } | undefined;
};

const FORWARDED_HEADERS = ['user-agent'];
const HEADERS_FOR_THE_BROWSER = ['clear-site-data', 'retry-after'];
const WITHOUT_BODY = [204, 205, 304];

/** SvelteKit's `handleFetch`. Calls of our own API stay in this process; all others go out as usual. */
export async function callApiInProcess({
  event,
  request,
  fetch,
}: {
  event: Caller;
  request: Request;
  fetch: typeof globalThis.fetch;
}): Promise<Response> {
  const url = new URL(request.url);
  const api = event.platform?.req.openvssid;
  if (api === undefined || url.origin !== event.url.origin || !url.pathname.startsWith('/api/')) return fetch(request);

  const answer = await api.inject(await callFor(event, request, url, api.address));
  const headers = answerHeaders(answer);
  applyCookies(event, headers);
  passOn(event, headers);
  return new Response(WITHOUT_BODY.includes(answer.statusCode) ? null : new Uint8Array(answer.rawPayload), {
    status: answer.statusCode,
    headers,
  });
}

async function callFor(event: Caller, request: Request, url: URL, remoteAddress: string): Promise<InProcessCall> {
  const headers = Object.fromEntries(request.headers);
  for (const name of FORWARDED_HEADERS) {
    const value = event.request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  headers['host'] = event.url.host;
  // SvelteKit has refused foreign origins by now; the API checks the header of every write again.
  headers['origin'] = event.url.origin;
  headers['cookie'] = cookieHeader(event);
  const body = Buffer.from(await request.arrayBuffer());
  return {
    method: methodOf(request),
    url: url.pathname + url.search,
    headers,
    remoteAddress,
    ...(body.length > 0 && { payload: body }),
  };
}

function methodOf(request: Request): InProcessMethod {
  switch (request.method) {
    case 'HEAD':
    case 'POST':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
    case 'OPTIONS':
      return request.method;
    default:
      return 'GET';
  }
}

/** Cookies that an earlier call of this request has set count already; texts come in the language of the page. */
function cookieHeader(event: Caller): string {
  const cookies = new Map(event.cookies.getAll().map(({ name, value }) => [name, value]));
  cookies.set(LANGUAGE_COOKIE, event.locals.language);
  return [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

function answerHeaders(answer: InProcessAnswer): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, String(one));
  }
  return headers;
}

function applyCookies(event: Caller, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const { name, value, ...options } = event.cookies.parse(line);
    // The API has decided on every attribute: SvelteKit's defaults must not add to them.
    event.cookies.set(name, value ?? '', { secure: false, httpOnly: false, ...options });
  }
}

function passOn(event: Caller, headers: Headers): void {
  for (const name of HEADERS_FOR_THE_BROWSER) {
    const value = headers.get(name);
    if (value !== null) setOnce(event, name, value);
  }
}

/** SvelteKit refuses a header set twice; two calls of one page may both bring it. */
const headersSet = new WeakMap<Request, Set<string>>();

function setOnce(event: Caller, name: string, value: string): void {
  const set = headersSet.get(event.request) ?? new Set<string>();
  headersSet.set(event.request, set);
  if (set.has(name)) return;
  set.add(name);
  event.setHeaders({ [name]: value });
}
