import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TRANSLATED_LANGUAGES, type TranslatedLanguage } from '@openvssid/core';
import { LANGUAGE_COOKIE } from '../packages/ui/src/web/language.ts';
import { FOREIGN, wordsOf } from './page-words.ts';
import { closePages, DESKTOP, newVisitor, openBrowser, PHONE, signIn } from './visitors.ts';

const BEFORE_SIGN_IN = ['/sign-in', '/forgotten-password', '/register', '/look-up', '/look-up/health-card', '/verify'];
const SIGNED_IN = [
  '/',
  '/card',
  '/card/use',
  '/contributions',
  '/benefits',
  '/visits',
  '/book',
  '/services',
  '/services/reissue-health-card/contact',
  '/services/reissue-health-card/result-delivery',
  '/applications',
  '/notifications',
  '/settings',
  '/settings/language',
  '/settings/devices',
  '/settings/profile',
];
const HEADINGS: Readonly<Record<TranslatedLanguage, string>> = { ko: '로그인', ja: 'ログイン', zh: '登录' };
const VALID_UNTIL: Readonly<Record<TranslatedLanguage, RegExp>> = {
  ko: /2026년\s12월\s31일까지 유효합니다/,
  ja: /2026年12月31日まで有効です/,
  zh: /有效期至2026年12月31日/,
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

test.each(TRANSLATED_LANGUAGES)(
  'the main pages speak one language and fit on every screen (%s)',
  { timeout: 120_000 },
  async (language) => {
    const page = await reader(language, { serviceWorkers: 'block' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    for (const path of BEFORE_SIGN_IN) faults.push(...(await faultsAt(page, path, language)));
    await signIn(page, 'worker');
    for (const path of SIGNED_IN) faults.push(...(await faultsAt(page, path, language)));
    await page.context().close();
    expect(faults).toEqual([]);
  },
);

test.each(TRANSLATED_LANGUAGES)('until somebody chooses, a browser is answered in its own language (%s)', async (language) => {
  const page = await newVisitor(browser, { locale: language });
  await page.goto('/sign-in');
  expect(await page.locator('h1').innerText()).toBe(HEADINGS[language]);
  await page.context().close();
});

test('the menu before the sign-in offers every language in its own words, and the choice stays', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false });
  await page.goto('/sign-in');
  await page.locator('summary', { hasText: 'Tiếng Việt' }).click();
  expect(await page.locator('details a').allInnerTexts()).toEqual(['Tiếng Việt', 'English', '한국어', '日本語', '中文']);
  await page.getByRole('link', { name: '日本語' }).click();
  await page.goto('/verify');
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  await page.context().close();
});

test('nobody fetches the texts of a language they do not read', async () => {
  const fetched: string[] = [];
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  page.on('request', (request) =>
    fetched.push(
      ...request
        .url()
        .matchAll(/\/languages\/(..)\./g)
        .map(([, name = '']) => name),
    ),
  );
  await page.goto('/verify', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await page.goto('/language?to=ko&back=/verify', { waitUntil: 'networkidle' });
  expect(new Set(fetched)).toEqual(new Set(['ko']));
  await page.context().close();
});

test.each(TRANSLATED_LANGUAGES)('the card opens without a network in the language of its owner (%s)', async (language) => {
  const page = await reader(language);
  await signIn(page, 'worker');
  await expect.poll(() => page.evaluate(storedPages), { timeout: 15_000 }).toBeGreaterThanOrEqual(4);
  await page.context().setOffline(true);
  await page.goto('/card');
  await expect.poll(() => page.getByRole('status').first().innerText()).not.toBe('');
  const { sentences } = await wordsOf(page);
  expect(sentences.join('\n')).toMatch(VALID_UNTIL[language]);
  expect(sentences.filter((sentence) => FOREIGN.vi.test(sentence) || FOREIGN.en.test(sentence))).toEqual([]);
  await page.context().close();
});

async function reader(language: TranslatedLanguage, options: Parameters<typeof newVisitor>[1] = {}): Promise<Page> {
  const page = await newVisitor(browser, options);
  await page.goto(`/language?to=${language}&back=/sign-in`);
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === LANGUAGE_COOKIE)?.value).toBe(language);
  return page;
}

/** Words of Vietnamese and English are left over; those of names, addresses and diagnoses are none of the two lists. */
async function faultsAt(page: Page, path: string, language: TranslatedLanguage): Promise<string[]> {
  await page.goto(path);
  const { lang, sentences } = await wordsOf(page);
  const faults = lang === language ? [] : [`lang is ${lang}`];
  faults.push(...sentences.filter((sentence) => FOREIGN.vi.test(sentence) || FOREIGN.en.test(sentence)));
  for (const size of [{ width: 320, height: 640 }, DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > size.width) faults.push(`${width - size.width} px too wide at ${size.width}`);
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

async function storedPages(): Promise<number> {
  return (await caches.has('card-pages')) ? (await (await caches.open('card-pages')).keys()).length : 0;
}
