import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Stop, stopsOf } from './stop.ts';
import { signInOfficer } from './visitors.ts';

const LONG_WORD = 'xa'.repeat(80);

/** What a case officer sees; `filed` is the number of an application that waits. */
export async function desk(page: Page, filed: string): Promise<Stop[]> {
  await signInOfficer(page, 'thu-ly@badinh.example');
  const pages = [
    ['', ''],
    ['', '?search=khong-co'],
    ['applications/[number]', `applications/${filed}`],
    ['feedback'],
    ['feedback', 'feedback?state=closed&category=idea'],
    ['feedback/[number]', `feedback/${await takeFeedback(page)}`],
    ['registrations'],
    ['registrations', 'registrations?search=khong-co'],
    ['registrations/[number]', await firstRegistration(page)],
    ['calculators'],
    ['calculators/[name]', 'calculators/one-time'],
    ['404', 'no-such-page'],
  ];
  return stopsOf('officer', pages, await page.context().storageState());
}

async function firstRegistration(page: Page): Promise<string> {
  await page.goto(`${inject('product').urls.officer}/registrations?state=all`);
  return ((await page.locator('a[data-row]').first().getAttribute('href')) ?? '').slice(1);
}

/** What an administrator sees, and the news they publish. */
export async function administrator(page: Page): Promise<Stop[]> {
  await signInOfficer(page, 'quan-tri@badinh.example');
  const pages = [
    ['officers'],
    ['people'],
    ['people/[reading]', `people/${await openPerson(page)}`],
    ['security-cases'],
    ['security-cases', 'security-cases?state=closed'],
    // Nobody disputes a contact here: the page of a case that is not there.
    ['security-cases/[caseId]', 'security-cases/00000000-0000-4000-8000-000000000000'],
    ['statistics'],
    ['statistics', 'statistics?day=2999-01-01'],
    ['news'],
    ['news/[id]', 'news/new'],
    ['news/[id]', await publishNews(page)],
    ['templates'],
    ['templates/replies'],
  ];
  return [
    ...stopsOf('officer', pages, await page.context().storageState()),
    ...stopsOf('citizen', [['news/[slug]', 'news/trang-thu']], { cookies: [], origins: [] }),
  ];
}

/** Somebody's account, looked up for help with it. */
async function openPerson(page: Page): Promise<string> {
  const origin = inject('product').urls.officer;
  const search = { purpose: 'account', wanted: { number: '0190000005' } };
  const found = await page.request.post(`${origin}/api/people/search`, { data: search, headers: { origin } });
  const { people } = (await found.json()) as { people: { reading: string }[] };
  return people[0]?.reading ?? '';
}

/** The oldest that waits is taken up, so that all forms of its page are there. */
async function takeFeedback(page: Page): Promise<string> {
  const origin = inject('product').urls.officer;
  const waiting = await page.request.get(`${origin}/api/feedback`);
  const { feedback } = (await waiting.json()) as { feedback: { number: string }[] };
  const number = feedback[0]?.number ?? '';
  await page.request.post(`${origin}/api/feedback/${number}/take`, { data: {}, headers: { origin } });
  return number;
}

/** Of a word that no line holds, in each language. The path of its page in the console. */
async function publishNews(page: Page): Promise<string> {
  const origin = inject('product').urls.officer;
  const write = (path: string, data: object) => page.request.post(`${origin}/api/news${path}`, { data, headers: { origin } });
  const article = {
    slug: 'trang-thu',
    category: 'guide',
    titleVi: `Trang thử ${LONG_WORD}`,
    titleEn: `A trial ${LONG_WORD}`,
    bodyVi: `## Một ${LONG_WORD}\n\n- hai ${LONG_WORD}`,
    bodyEn: `## One ${LONG_WORD}\n\n- two ${LONG_WORD}`,
  };
  const { newsId } = (await (await write('', article)).json()) as { newsId: string };
  await write(`/${newsId}/publish`, {});
  return `news/${newsId}`;
}
