import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { closePages, DESKTOP, newVisitor, openBrowser, PHONE, signIn } from './visitors.ts';

const MOST_STEPS = 60;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

test.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])(
  'from the sign-in to a question of a service by the keyboard alone, the focus always in sight (%s)',
  async (_name, viewport) => {
    const page = await newVisitor(browser, { viewport, serviceWorkers: 'block' });
    const { number = '', password = '' } = DEMONSTRATION_ACCOUNTS.find(({ key }) => key === 'child') ?? {};
    await page.goto('/sign-in');
    await tabTo(page, 'input[name="number"]');
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');

    await activate(page, 'nav a[href="/services"]', '/services');
    await activate(page, 'main a[href="/services/reissue-health-card"]', '/services/reissue-health-card');
    await activate(page, 'main a[href*="/contact"], main a[href*="/continue"]', /\/services\/reissue-health-card\/[a-z-]+/);
    await tabTo(page, 'main form button[type="submit"]');
    await page.context().close();
  },
);

test('the first stop of every page skips to its content', async () => {
  const page = await newVisitor(browser);
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.context().close();
});

test('the menu takes the focus, closes with Escape and gives the focus back', async () => {
  const page = await newVisitor(browser, { reducedMotion: 'reduce' });
  await signIn(page, 'child');
  await tabTo(page, 'button[popovertarget="drawer"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '#drawer button[popovertargetaction="hide"]');
  await tabTo(page, '#drawer a[href="/settings"]');
  await page.keyboard.press('Escape');
  expect(await page.locator('#drawer').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('drawer');
  await page.context().close();
});

async function activate(page: Page, target: string, leadsTo: string | RegExp): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => (typeof leadsTo === 'string' ? url.pathname === leadsTo : leadsTo.test(url.pathname)));
}

/** Presses Tab until the target has the focus; every stop on the way is to be seen. */
async function tabTo(page: Page, target: string): Promise<void> {
  const hidden: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    // What still slides in is judged where it comes to rest.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    const { found, fault } = await page.evaluate(focusInSight, target);
    if (fault) hidden.push(fault);
    if (found) return expect(hidden).toEqual([]);
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Runs in the page: is the focused element within the window, uncovered, and marked? */
function focusInSight(target: string): { found: boolean; fault?: string } {
  const element = document.activeElement;
  if (!element || element === document.body) return { found: false };
  const found = element.matches(target);
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const name = element.outerHTML.slice(0, 120);
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return { found, fault: `outside the window: ${name}` };
  const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!onTop || !(element.contains(onTop) || onTop.closest('label')?.contains(element)))
    return { found, fault: `covered: ${name}` };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  return marked ? { found } : { found, fault: `not marked: ${name}` };
}
