import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { newVisitor } from './visitors.ts';

export type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * A page to look at: its route in the sources, an address of it, and what the browser of its reader holds.
 * `passcode`: what they enter where VNeID asks for it on the way there; it asks again every five minutes.
 */
export type Stop = { app: 'citizen' | 'officer' | 'vneid'; route: string; path: string; cookies: Cookies; passcode?: string };

/** Somebody on the way to where pages can be seen. */
export type Walk = (page: Page) => Promise<Stop[]>;

/** `pages`: each its route in the sources and, where it differs, its address. */
export function stopsOf(
  app: Stop['app'],
  pages: readonly (readonly string[])[],
  cookies: Cookies,
  reader: Pick<Stop, 'passcode'> = {},
): Stop[] {
  const origin = inject('product').urls[app];
  return pages.map(([route = '', path = route]) => ({ app, route, path: `${origin}/${path}`, cookies, ...reader }));
}

/** Takes one walk after another, each in a browser of its own. */
export async function stopsOn(walks: readonly Walk[], browser: Browser, options: BrowserContextOptions = {}): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const walk of walks) {
    const page = await newVisitor(browser, { serviceWorkers: 'block', ...options });
    stops.push(...(await walk(page)));
    await page.context().close();
  }
  return stops;
}

export async function arriveAt(page: Page, { route, path, passcode }: Stop): Promise<void> {
  await page.goto(path);
  if (passcode === undefined || route === 'passcode' || new URL(page.url()).pathname !== '/passcode') return;
  await page.locator('input[name="passcode"]').fill(passcode);
  await page.locator('main form button.main').click();
  await page.waitForURL(path);
}
