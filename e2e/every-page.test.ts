import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Language } from '@openvssid/core';
import { LANGUAGE_COOKIE } from '../packages/ui/src/web/language.ts';
import { axeFaults } from './axe.ts';
import { FOREIGN, wordsOf } from './page-words.ts';
import { arriveAt, type Stop } from './stop.ts';
import { everyStop } from './stops.ts';
import { closePages, DESKTOP, newVisitor, openBrowser, PHONE } from './visitors.ts';

const SMALLEST = { width: 320, height: 640 };
const LANGUAGES = ['vi', 'en'] as const;
let browser: Browser;
let stops: Stop[];

beforeAll(async () => {
  browser = await openBrowser();
  stops = await everyStop(browser);
}, 180_000);

afterAll(() => closePages(browser));

test('no page of the three apps is left out', () => {
  const left = (['citizen', 'officer', 'vneid'] as const).flatMap((app) => {
    const seen = new Set(stops.filter((stop) => stop.app === app).map(({ route }) => route));
    return routesOf(app).filter((route) => !seen.has(route));
  });
  expect(left).toEqual([]);
});

test.each(LANGUAGES)('every page reads well, fits and works for everybody (%s)', { timeout: 480_000 }, async (language) => {
  const titles = new Map<string, string>();
  expect(await faultsAt(stops, language, (page, stop) => lookAt(page, stop, language, titles))).toEqual([]);
});

test('without a session every page of a person leads to the sign-in and back', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  const { urls } = inject('product');
  for (const path of ['/contributions', '/services/reissue-health-card', '/applications']) {
    await page.goto(path);
    expect(page.url()).toBe(`${urls.citizen}/sign-in?next=${encodeURIComponent(path)}`);
  }
  await page.goto(`${urls.officer}/`);
  expect(page.url()).toContain(`${urls.officer}/sign-in`);
  await page.context().close();
});

/** Whatever is not there has one title. */
function showsNothing({ route, path }: Stop): boolean {
  return route === '404' || path.endsWith('00000000-0000-4000-8000-000000000000');
}

async function lookAt(page: Page, stop: Stop, language: Language, titles: Map<string, string>): Promise<string[]> {
  const faults: string[] = [];
  const { lang, headings, title, sentences } = await wordsOf(page);
  if (lang !== language) faults.push(`lang is ${lang}`);
  if (title.includes('OpenVssID') === (stop.app === 'vneid')) faults.push(`has the title «${title}» of another system`);
  if (headings !== 1) faults.push(`${headings} first headings`);
  faults.push(
    ...sentences.filter((sentence) => FOREIGN[language].test(sentence)).map((sentence) => `not ${language}: ${sentence}`),
  );
  if (!showsNothing(stop)) {
    const other = titles.get(`${stop.app} ${title}`);
    if (other !== undefined && other !== stop.route) faults.push(`has the title «${title}» of ${other}`);
    titles.set(`${stop.app} ${title}`, stop.route);
  }
  for (const size of stop.app === 'officer' ? [DESKTOP, PHONE] : [SMALLEST, DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    faults.push(...(await sidewaysFaults(page)));
    // A page in English is the same page with other words: its colours are the same.
    const looked = language === 'vi' ? {} : { without: ['color-contrast'] };
    if (size !== SMALLEST && !(size === DESKTOP && language === 'en'))
      faults.push(...(await axeFaults(page, looked)).map((fault) => `${size.width} ${fault}`));
  }
  if (language === 'vi') faults.push(...(await faultsInTheDark(page)));
  return faults;
}

/** Nothing moves here (reducedMotion), so that the colours are the dark ones at once. */
async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await axeFaults(page, { rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return faults.map((fault) => `dark ${fault}`);
}

type Looking = (page: Page, stop: Stop) => Promise<string[]>;

/** Walks through the stops as their readers; the faults found, and what the browser complains of, each with its address. */
async function faultsAt(chosen: readonly Stop[], language: Language, looking: Looking): Promise<string[]> {
  const faults: string[] = [];
  const left = [...Map.groupBy(chosen, ({ cookies }) => cookies)];
  const walk = async () => {
    for (let next = left.shift(); next; next = left.shift())
      faults.push(...(await faultsOfReader(next[0], next[1], language, looking)));
  };
  // Two cores; pages wait for the server in between.
  await Promise.all([walk(), walk(), walk()]);
  return faults;
}

async function faultsOfReader(
  storageState: Stop['cookies'],
  group: readonly Stop[],
  language: Language,
  looking: Looking,
): Promise<string[]> {
  const faults: string[] = [];
  const page = await newVisitor(browser, { storageState, serviceWorkers: 'block', reducedMotion: 'reduce' });
  let place = '';
  page.on('pageerror', (error) => faults.push(`${place} script: ${error.message}`));
  page.on('console', (message) => {
    // That a page asked for is not there is the browser's own report.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      faults.push(`${place} console: ${message.text()}`);
  });
  for (const stop of group) {
    place = `${stop.app} ${stop.path.replace(/^.*?\/\/[^/]+/, '')}`;
    await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: new URL(stop.path).origin }]);
    await arriveAt(page, stop);
    faults.push(...(await looking(page, stop)).map((fault) => `${place}: ${fault}`));
  }
  await page.context().close();
  return faults;
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > width ? [`${content - width} px too wide at ${width}`] : [];
}

/** As the stops name them: without groups, the first page is ''. */
function routesOf(app: string): string[] {
  return globSync(`apps/${app}/src/routes/**/+page{,@}.svelte`).map((file) =>
    file
      .split('/')
      .slice(4, -1)
      .filter((part) => !part.startsWith('('))
      .join('/'),
  );
}
