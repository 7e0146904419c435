import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

export type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A page to look at: its route in the sources, an address of it, and what the browser of its reader holds. */
export type Stop = { app: 'citizen' | 'officer'; route: string; path: string; cookies: Cookies };

/** `pages`: each its route in the sources and, where it differs, its address. */
export function stopsOf(app: Stop['app'], pages: readonly (readonly string[])[], cookies: Cookies): Stop[] {
  const origin = inject('product').urls[app];
  return pages.map(([route = '', path = route]) => ({ app, route, path: `${origin}/${path}`, cookies }));
}
