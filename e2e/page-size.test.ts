import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { FIRST_PAGE } from '../bench/page-load.ts';
import { largestPaintOnSlowPhone, sizeOf, visit } from '../bench/page-visit.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

const OWN_SCRIPTS_KB = 30;
const LAYOUT_SHIFT = 0.05;
const PAGES = [
  '/',
  '/card',
  '/card/use/token',
  '/contributions',
  '/contributions/statements',
  '/contributions/statements/2025',
  '/book',
  '/benefits',
  '/visits',
  '/notifications',
  '/settings',
  '/settings/password',
  '/services',
  '/applications',
  '/services/reissue-health-card',
  '/services/reissue-health-card/contact',
  '/services/reissue-health-card/reason',
  '/services/reissue-health-card/result-delivery',
  '/verify',
];

const { urls } = inject('product');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

test('the first visit of the sign-in is small and stands still', async () => {
  const { bytes, scripts, layoutShift } = await visit(browser, `${urls.citizen}/sign-in`);
  expect(bytes).toBeLessThanOrEqual(FIRST_PAGE.transferredKb * 1000);
  expect(sizeOf(scripts)).toBeLessThanOrEqual(FIRST_PAGE.scriptKb * 1000);
  expect(layoutShift).toBeLessThanOrEqual(LAYOUT_SHIFT);
});

test('on a slow phone the sign-in is there within two seconds', async () => {
  expect(await largestPaintOnSlowPhone(browser, `${urls.citizen}/sign-in`, FIRST_PAGE.largestPaintMs)).toBeLessThanOrEqual(
    FIRST_PAGE.largestPaintMs,
  );
});

test(
  'what pages share is as small as a first page, and what each adds smaller; none moves while it loads',
  { timeout: 120_000 },
  async () => {
    const page = await newVisitor(browser, { serviceWorkers: 'block' });
    await signIn(page, 'child');
    const storageState = await page.context().storageState();
    await page.context().close();

    const visits = new Map<string, Awaited<ReturnType<typeof visit>>>();
    for (const path of PAGES) visits.set(path, await visit(browser, urls.citizen + path, { storageState }));
    const scripts = [...visits.values()].map((one) => one.scripts);
    const shared = new Set(scripts[0]?.keys().filter((name) => scripts.every((one) => one.has(name))));

    expect(sizeOf(new Map([...(scripts[0] ?? [])].filter(([name]) => shared.has(name))))).toBeLessThanOrEqual(
      FIRST_PAGE.scriptKb * 1000,
    );
    for (const [path, one] of visits) {
      const own = sizeOf(new Map([...one.scripts].filter(([name]) => !shared.has(name))));
      expect({ path, fits: own <= OWN_SCRIPTS_KB * 1000, own }).toMatchObject({ path, fits: true });
      expect({ path, still: one.layoutShift <= LAYOUT_SHIFT, shift: one.layoutShift }).toMatchObject({ path, still: true });
    }
  },
);
