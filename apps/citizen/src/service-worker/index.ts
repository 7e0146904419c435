import { self } from '$app/service-worker';
import { dropOlderFiles, fileOf, forgetPages, keepFiles, keepPage, keepPagesOf, keptFile, keptPage } from './store.ts';

/** The card works offline once seen; nothing else personal is stored. */
const CARD_PAGES = ['/card', '/card/use', '/card/picture'];
const OFFLINE_PAGE = '/offline.html';
const OFFLINE_FILES = [OFFLINE_PAGE, '/plain.css', '/icon.svg'];
/** A card at the counter may not wait for a bad network. */
const PATIENCE_MS = 800;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles(OFFLINE_FILES).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlderFiles().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === 'forget') event.waitUntil(forgetPages());
  if (message.type === 'owner' && 'owner' in message && typeof message.owner === 'string') event.waitUntil(keepPagesOf(message.owner));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/_app/immutable/')) return event.respondWith(fileOf(request));
  if (request.mode !== 'navigate') return offlineFile(event, url);
  if (CARD_PAGES.includes(url.pathname)) return event.respondWith(cardPage(event, url.pathname));
  event.respondWith(fetch(request).catch(() => keptFile(OFFLINE_PAGE)));
});

/** The network's page if it comes in time, else the stored one; a late answer is stored for the next time. */
async function cardPage(event: FetchEvent, path: string): Promise<Response> {
  const stored = await keptPage(path);
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((page) => remember(path, page.clone())).catch(() => undefined));
  if (!stored) return fresh.catch(() => keptFile(OFFLINE_PAGE));
  return Promise.race([fresh.catch(() => stored), new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MS, stored))]);
}

/** Only a page meant for the person; a redirect to the sign-in or an error leaves the stored one as it is. */
async function remember(path: string, page: Response): Promise<void> {
  if (page.status === 200 && !page.redirected && page.type === 'basic') await keepPage(path, page);
}

/** What the offline page needs is at hand when the network is not. */
function offlineFile(event: FetchEvent, url: URL): void {
  if (OFFLINE_FILES.includes(url.pathname)) event.respondWith(fetch(event.request).catch(() => keptFile(url.pathname)));
}
