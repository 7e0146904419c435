const STORED_PAGES = ['/card', '/card/use', '/card/picture'];

/** The service worker stores whole pages: those, and all without a network, are not put together from data. */
export function needsWholePage(url: URL): boolean {
  return STORED_PAGES.includes(url.pathname) || !navigator.onLine;
}
