import { CARD_PAGES } from './card-pages.ts';

const STORED_PAGES = [...CARD_PAGES, '/verify'];

/** The service worker stores whole pages: those, and all without a network, are not put together from data. */
export function needsWholePage(url: URL): boolean {
  return STORED_PAGES.includes(url.pathname) || !navigator.onLine;
}
