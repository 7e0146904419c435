import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationKey } from '../apps/api/src/population/demonstration/accounts.ts';
import { CHROMIUM_ARGUMENTS } from '../scripts/chromium.mjs';
import { connectOfficer } from './officer-sign-in.ts';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** Pages that are looked at once and left: what the engine does to run them faster the next time is lost on them. */
const UNTUNED = '--js-flags=--no-opt --no-maglev --single-threaded-gc';

let launched: Browser | undefined;

/** The worker's own: it lives as long as the worker, which takes one file after another (isolate: false). */
export async function openBrowser(): Promise<Browser> {
  if (!launched?.isConnected())
    launched = await chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_ARGUMENTS, UNTUNED] });
  return launched;
}

/** What a file has left open in it. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** A page of a visitor of its own, in Vietnamese and as wide as a phone. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject('product').urls.citizen,
    viewport: PHONE,
    locale: 'vi-VN',
    ...options,
  });
  return context.newPage();
}

export function passwordOf(key: DemonstrationKey): string {
  return DEMONSTRATION_ACCOUNTS.find((one) => one.key === key)?.password ?? '';
}

/** Signs in through the page; `number` where somebody types another one than the account's. */
export async function signIn(page: Page, key: DemonstrationKey, number?: string): Promise<void> {
  const account = DEMONSTRATION_ACCOUNTS.find((one) => one.key === key);
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(number ?? account?.number ?? '');
  await page.locator('input[name="password"]').fill(passwordOf(key));
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Goes to a page as for the first time: gone to again, it takes over what the browser kept of the last time, the scrolling too. */
export async function goAfresh(page: Page, path: string, options: Parameters<Page['goto']>[1] = {}): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path, options);
}

/** Waits until the page's scripts have taken it over: SvelteKit keeps the scroll positions itself from then on. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** An officer's session in this browser, without the console's door. */
export async function signInOfficer(page: Page, email: string): Promise<void> {
  const connection = await connectOfficer(inject('product').urls.officer, email);
  await page.context().addCookies((await connection.storageState()).cookies);
  await connection.dispose();
}
