import { self } from '$app/service-worker';
import { NOT_KEPT_HEADER, STORED_GROUPS, storedGroupOf, storedName } from '../lib/card-pages.ts';
import { fetchMissingPages, renewPages, saysNoMore } from './fetch-pages.ts';
import { OFFLINE_PAGE, offlinePage } from './offline-page.ts';
import { openPush, showPush } from './push.ts';
import {
  dropOlderFiles,
  dropPages,
  fileOf,
  forgetPages,
  hasOlderFiles,
  keepFiles,
  keepPage,
  keepPagesOf,
  keptFile,
  keptNames,
  keptPage,
  pagesGeneration,
} from './store.ts';

/** Works offline once seen, as the card does: whoever is shown a card may have no network either. */
const VERIFIER_PAGE = '/verify';
const OFFLINE_FILES = [OFFLINE_PAGE, '/plain.css', '/icon.svg'];
const SIGN_OUT = '/sign-out';
/** Posting to these pages begins a session. */
const SESSION_PAGES = ['/sign-in', '/activate', '/forgotten-password/password', '/forgotten-password/office'];
/** What is typed below here is sent as a whole page, not by a script that could say why it failed. */
const WHOLE_PAGE_FORMS = '/calculators/';
/** VNeID sends somebody back here, whose session may begin. */
const VNEID_CALLBACK = '/api/sign-in/vneid/callback';
/** A card at the counter may not wait for a bad network. */
const PATIENCE_MS = 600;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles(OFFLINE_FILES).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(update().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === 'verifier') event.waitUntil(fetchMissingPages([VERIFIER_PAGE]));
  if (message.type === 'forget') event.waitUntil(forgetPages());
  if (message.type === 'owner' && 'owner' in message && typeof message.owner === 'string') {
    event.waitUntil(keepPagesOf(message.owner).then(fetchStoredPages).then(finishUpdate));
  }
});

self.addEventListener('push', (event) => event.waitUntil(showPush(event.data)));

self.addEventListener('notificationclick', (event) => event.waitUntil(openPush(event.notification)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && url.pathname === SIGN_OUT) return event.respondWith(signOut(event));
  if (request.method === 'POST' && SESSION_PAGES.some((page) => url.pathname.startsWith(page)))
    return event.respondWith(sessionChange(request));
  if (url.pathname === VNEID_CALLBACK) return event.respondWith(sessionChange(request));
  if (url.pathname.startsWith(WHOLE_PAGE_FORMS) && request.mode === 'navigate') return event.respondWith(orOffline(request));
  if (request.method !== 'GET') return;
  if (url.pathname.startsWith('/_app/immutable/')) return event.respondWith(fileOf(request));
  if (request.mode !== 'navigate') return offlineFile(event, url);
  const name = url.pathname === VERIFIER_PAGE ? VERIFIER_PAGE : storedName(url);
  event.respondWith(name === undefined ? orOffline(request) : storedIfSlow(event, name));
});

function orOffline(request: Request): Promise<Response> {
  return fetch(request).catch(() => offlinePage());
}

/** Files of an older version stay as long as a stored page needs them. */
async function update(): Promise<void> {
  if (await renewPages(await keptNames())) await dropOlderFiles();
}

async function finishUpdate(): Promise<void> {
  if (await hasOlderFiles()) await update();
}

/**
 * The answer has the browser delete all that is stored. A deletion of ours that meets that one never ends in Chromium while something is being
 * stored, as it is in the first seconds after a sign-in: nobody may wait for it.
 */
async function signOut(event: FetchEvent): Promise<Response> {
  const answer = await orOffline(event.request);
  if (answer.type === 'opaqueredirect') event.waitUntil(forgetPages());
  return answer;
}

/** Somebody signs in: what is stored may not be theirs. A refused try (4xx) changes nothing. */
async function sessionChange(request: Request): Promise<Response> {
  const answer = await fetch(request).catch((error: unknown) => {
    if (request.mode !== 'navigate') throw error;
    return offlinePage();
  });
  const redirects = answer.type === 'opaqueredirect' || answer.redirected || (answer.ok && (await tellsRedirect(answer.clone())));
  if (redirects) await forgetPages();
  return answer;
}

/** A form sent by script is answered with JSON that says where to go. */
async function tellsRedirect(answer: Response): Promise<boolean> {
  if (!answer.headers.get('content-type')?.includes('json')) return false;
  const body: unknown = await answer.json();
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'redirect';
}

/** The network's page if it comes in time and whole, else the stored one; a late answer is stored for the next time. */
async function storedIfSlow(event: FetchEvent, path: string): Promise<Response> {
  const generation = pagesGeneration();
  const stored = await keptPage(path);
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((page) => remember(path, page.clone(), generation)).catch(() => undefined));
  if (!stored) return fresh.catch(() => offlinePage());
  const whole = fresh.then((page) => (page.status >= 500 ? stored : page)).catch(() => stored);
  return Promise.race([whole, new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MS, stored))]);
}

/** Only a page meant for the person is stored. Their own pages lead away only where nobody is signed in: then nothing stays. */
async function remember(path: string, page: Response, generation: number): Promise<void> {
  const leadsAway = page.type === 'opaqueredirect' || page.redirected;
  if (leadsAway && path !== VERIFIER_PAGE) return forgetPages();
  if (saysNoMore(path, page)) return dropPages(storedGroupOf(path));
  if (page.status !== 200 || leadsAway || page.type !== 'basic' || page.headers.has(NOT_KEPT_HEADER)) return;
  await keepPage(path, page, generation);
  await fetchMissingPages(storedGroupOf(path));
}

async function fetchStoredPages(): Promise<void> {
  for (const group of STORED_GROUPS) await fetchMissingPages(group);
}

/** What the offline page needs is at hand when the network is not. */
function offlineFile(event: FetchEvent, url: URL): void {
  if (OFFLINE_FILES.includes(url.pathname)) event.respondWith(fetch(event.request).catch(() => keptFile(url.pathname)));
}
