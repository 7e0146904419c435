import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { formByKey } from '../packages/procedures/forms.ts';
import { type Stop, stopsOf } from './stop.ts';
import { signInOfficer } from './visitors.ts';

// Nothing was paid here: empty pages, and those of what is not there. payment-exceptions.test.ts looks at some that are.
const NOTHING = '00000000-0000-4000-8000-000000000000';
const ONLINE_PAYMENTS = [
  ['payments'],
  ['payments', 'payments?state=closed'],
  ['payments/exceptions/[exceptionId]', `payments/exceptions/${NOTHING}`],
  ['payments/orders'],
  ['payments/orders', 'payments/orders?search=khong-co&day=99'],
  ['payments/orders/[reference]', 'payments/orders/VSS0000000000'],
  ['payments/refunds'],
  ['payments/refunds', 'payments/refunds?show=failed'],
  ['payments/refunds/[refundId]', `payments/refunds/${NOTHING}`],
  ['payments/reconciliation'],
  ['payments/statement'],
  ['payments/statement/[uploadId]', `payments/statement/${NOTHING}`],
  ['payments/accounting'],
  ['payments/accounting', 'payments/accounting?from=99'],
  ['payments/accounting/lines'],
];

const LONG_WORD = 'xa'.repeat(80);

/** What a case officer sees; `filed` is the number of an application that waits. */
export async function desk(page: Page, filed: string): Promise<Stop[]> {
  await signInOfficer(page, 'thu-ly@badinh.example');
  const pages = [
    ['', ''],
    ['', '?search=khong-co'],
    ['', '?procedure=reissue-health-card'],
    ['batches/[batchId]', await tryBatch(page, filed)],
    ['opinions'],
    // Nobody asks here: the page of a question that is not there. officer-acts.test.ts looks at one that is.
    ['opinions/[opinionId]', 'opinions/00000000-0000-4000-8000-000000000000'],
    ['applications/[number]', `applications/${filed}`],
    ['follow-ups'],
    ['follow-ups', 'follow-ups?state=closed'],
    // Nothing follows here: the page of a case that is not there.
    ['follow-ups/[caseId]', 'follow-ups/00000000-0000-4000-8000-000000000000'],
    ['feedback'],
    ['feedback', 'feedback?state=closed&category=idea'],
    ['feedback/[number]', `feedback/${await takeFeedback(page)}`],
    ['registrations'],
    ['registrations', 'registrations?search=khong-co'],
    ['registrations/[number]', await firstRegistration(page)],
    ['calculators'],
    ['calculators/[name]', 'calculators/one-time'],
    ...(await paymentLists(page)),
    ...ONLINE_PAYMENTS,
    ['404', 'no-such-page'],
  ];
  return stopsOf('officer', pages, await page.context().storageState());
}

/** A dry run, which changes nothing. */
async function tryBatch(page: Page, filed: string): Promise<string> {
  const origin = inject('product').urls.officer;
  const tried = await page.request.post(`${origin}/api/batches`, { data: { numbers: [filed] }, headers: { origin } });
  return `batches/${((await tried.json()) as { batchId: string }).batchId}`;
}

async function firstRegistration(page: Page): Promise<string> {
  await page.goto(`${inject('product').urls.officer}/registrations?state=all`);
  return ((await page.locator('a[data-row]').first().getAttribute('href')) ?? '').slice(1);
}

/** What reception sees while they file for somebody at the desk: one filing on its way, one sent. */
export async function atTheDesk(page: Page): Promise<Stop[]> {
  await signInOfficer(page, 'mot-cua@badinh.example');
  const reading = await openPerson(page, 'desk');
  const filing = await beginFiling(page, await openPerson(page, 'desk', '0190000007'), 'reissue-health-card');
  const sent = await beginFiling(page, reading, 'reissue-insurance-book');
  const origin = inject('product').urls.officer;
  const confirmed = { clientKey: randomUUID(), by: 'person', paper: 'citizen-card', alike: true, commitment: true };
  const receipt = await page.request.post(`${origin}/api/desk-filings/${sent}/send`, { data: confirmed, headers: { origin } });
  const { number } = (await receipt.json()) as { number: string };
  const pages = [
    ['people/[reading]/file', `people/${reading}/file`],
    ['people/[reading]/file', `people/${reading}/file?service=dispute-visit`],
    ['people/[reading]/file', `people/${reading}/file?service=complain-about-decision`],
    ['people/[reading]/file/[number]', `people/${reading}/file/${number}`],
    ['desk-filings/[filing]/[page]', `desk-filings/${filing}/contact`],
    ['desk-filings/[filing]/[page]', `desk-filings/${filing}/photo`],
    ['desk-filings/[filing]/check', `desk-filings/${filing}/check`],
    ['desk-filings/[filing]/receipt', `desk-filings/${sent}/receipt`],
  ];
  return stopsOf('officer', pages, await page.context().storageState());
}

/** Begun and filled in; not yet sent. */
async function beginFiling(page: Page, reading: string, procedure: string): Promise<string> {
  const origin = inject('product').urls.officer;
  const headers = { origin };
  const at = `${origin}/api/people/${reading}/filings`;
  const { filing } = (await (await page.request.post(at, { data: { procedure }, headers })).json()) as { filing: string };
  const answers = { phone: '0912345678', reason: 'damaged', deliveryMethod: 'electronic' };
  const pages = formByKey(procedure)?.pages ?? [];
  for (const [version, { key }] of pages.entries())
    await page.request.put(`${origin}/api/desk-filings/${filing}`, { data: { page: key, version, answers }, headers });
  return filing;
}

/** The list of the next month, made by this officer: nobody else's test has another there. */
async function paymentLists(page: Page): Promise<string[][]> {
  const origin = inject('product').urls.officer;
  const { mayMake } = (await (await page.request.get(`${origin}/api/payment-lists`)).json()) as { mayMake: string[] };
  const made = await page.request.post(`${origin}/api/payment-lists`, { data: { month: mayMake.at(-1) }, headers: { origin } });
  const { listId } = (await made.json()) as { listId: string };
  return [
    ['payment-lists'],
    ['payment-lists/[listId]', `payment-lists/${listId}`],
    ['payment-lists/[listId]', `payment-lists/${listId}?show=held`],
    ['payment-lists/[listId]/payments/[payment]', `payment-lists/${listId}/payments/1`],
  ];
}

/** What an administrator sees, and the news they publish. */
export async function administrator(page: Page): Promise<Stop[]> {
  await signInOfficer(page, 'quan-tri@badinh.example');
  const pages = [
    ['officers'],
    ['deadlines'],
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
    ['templates/deliveries'],
  ];
  return [
    ...stopsOf('officer', pages, await page.context().storageState()),
    ...stopsOf('citizen', [['news/[slug]', 'news/trang-thu']], { cookies: [], origins: [] }),
  ];
}

/** Somebody's account, looked up for help with it. */
async function openPerson(page: Page, purpose = 'account', number = '0190000005'): Promise<string> {
  const origin = inject('product').urls.officer;
  const search = { purpose, wanted: { number } };
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
