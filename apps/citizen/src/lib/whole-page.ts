import { STORED_PAGES } from './card-pages.ts';

const WHOLE_PAGES = [...STORED_PAGES, '/verify'];

/** The service worker stores whole pages: those, and all without a network, are not put together from data. */
export function needsWholePage(url: URL): boolean {
  return WHOLE_PAGES.includes(url.pathname) || !navigator.onLine;
}

/** A click on a link to such a page goes to the browser: SvelteKit would ask the network which page it is before anybody can tell it. */
export function openWholePage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.origin !== location.origin) return;
  if (needsWholePage(new URL(link.href))) link.setAttribute('data-sveltekit-reload', '');
}
