import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { verifiedDocument } from '../documents/verify.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { opensslAccepts, readSignature } from '../signing/signature-fixture.ts';
import { contributionStatement } from './contribution-statement.ts';
import { insuranceBook } from './insurance-book.ts';

let desk: Desk;
let who: SignedInCitizen;
const BOOK = '/api/insurance-book/issue';
const issuedShape = z.object({ documentId: z.string(), number: z.string(), verificationCode: z.string(), pdf: z.string() });

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

beforeEach(async () => {
  who = await desk.citizen();
  await addPeriods(
    who.personId,
    ['social-insurance', '2023-01-01', '2023-12-01', 'Công ty A', true],
    ['social-insurance', '2023-11-01', '2024-02-01', 'Công ty B', true],
    ['social-insurance', '2024-03-01', '2024-04-01', 'Công ty B', false],
    ['unemployment', '2023-01-01', '2023-12-01', 'Công ty A', true],
    ['health', '2023-01-01', '2023-12-01', 'Công ty A', true],
  );
});

type Row = [fund: string, from: string, to: string, employer: string, paid: boolean];

async function addPeriods(personId: number, ...rows: Row[]): Promise<void> {
  await desk.asOwner(async (client) => {
    for (const [fund, from, to, employer, paid] of rows)
      await client.query(
        `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, job_title, insurable_earnings, salary_coefficient, paid)
         values ($1, $2, $3, 0, $4, 'compulsory', $5, 'Thợ may', 6000000, 2.34, $6)`,
        [personId, fund, from, to, employer, paid],
      );
  });
}

async function issue(path: string, { browser }: SignedInCitizen = who): Promise<z.infer<typeof issuedShape>> {
  const { status, body } = await browser.call(path, { method: 'POST' });
  expect(status).toBe(200);
  return issuedShape.parse(body);
}

async function verify(code: string) {
  const { status, body } = await createTestBrowser(desk.citizenApp).call(`/api/documents/${encodeURIComponent(code)}`);
  return status === 200 ? verifiedDocument.parse(body) : status;
}

const openPdf = (path: string, { browser }: SignedInCitizen = who) => raw(desk.citizenApp, browser, 'GET', path);

test('the book groups the years by fund and counts a month once', async () => {
  const book = insuranceBook.parse((await who.browser.call('/api/insurance-book')).body);
  expect(book.totals).toEqual([
    { fund: 'social-insurance', months: 14, unpaidMonths: 2, keptMonths: 14 },
    { fund: 'unemployment', months: 12, unpaidMonths: 0, keptMonths: 12 },
    { fund: 'employment-injury', months: 0, unpaidMonths: 0, keptMonths: null },
  ]);
  expect(book.years.map(({ year, totals }) => [year, totals[0]?.months, totals[0]?.unpaidMonths])).toEqual([
    [2023, 12, 0],
    [2024, 2, 2],
  ]);
  expect(book.years[0]?.runs[0]).toMatchObject({ funds: ['social-insurance', 'unemployment'], salaryCoefficient: 2.34 });
});

test('a statement is of one year, with all funds and their sums; a year without a month has none', async () => {
  const { years } = (await who.browser.call('/api/contribution-statements')).body as { years: { year: number }[] };
  expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
  const statement = contributionStatement.parse((await who.browser.call('/api/contribution-statements/2024')).body);
  expect(statement.totals[0]).toEqual({
    fund: 'social-insurance',
    months: 2,
    unpaidMonths: 2,
    earningsPaid: 12_000_000,
    earningsUnpaid: 12_000_000,
  });
  expect((await who.browser.call('/api/contribution-statements/1999')).status).toBe(404);
  expect((await who.browser.call('/api/contribution-statements/1999/issue', { method: 'POST' })).status).toBe(404);
});

test('the same content is one document, however often and however fast it is asked for', async () => {
  const together = await Promise.all([issue(BOOK), issue(BOOK), issue(BOOK)]);
  const later = await issue(BOOK);
  expect(new Set([...together, later].map(({ documentId }) => documentId)).size).toBe(1);
  expect(await rows(`select 1 from issued_document where person_id = $1`)).toBe(1);
  expect(await rows(`select 1 from route where kind = 'document' and person_id = $1`)).toBe(1);
});

async function rows(query: string): Promise<number> {
  return desk.asOwner(async (client) => (await client.query(query, [who.personId])).rows.length);
}

test('the PDF opens in the browser under a good name, is not kept by caches, is signed, and says the same every time', async () => {
  const { pdf } = await issue('/api/contribution-statements/2024/issue');
  const [one, other] = await Promise.all([openPdf(pdf), openPdf(pdf)]);
  expect(one.statusCode).toBe(200);
  expect(one.headers['content-disposition']).toMatch(/^inline; filename="c14-ts-2024-nguyen-thi-mau\.pdf"/);
  expect(one.headers['cache-control']).toBe('no-store');
  const [first, second] = [readSignature(one.rawPayload), readSignature(other.rawPayload)];
  expect(first.printed.equals(second.printed)).toBe(true);
  expect(opensslAccepts(await desk.services.signer(), first)).toBe(true);
  const document = await PDFDocument.load(one.rawPayload);
  expect(document.getTitle()).toBe('C14-TS năm 2024 của Nguyễn Thị Mẫu');
  expect(document.getPageCount()).toBe(1);
});

test('forty years of contributions go on over the pages', async () => {
  const long = await desk.citizen();
  const years = Array.from({ length: 40 }, (_, n) => 1985 + n);
  await addPeriods(
    long.personId,
    ...years.map((year): Row => ['social-insurance', `${year}-01-01`, `${year}-12-01`, 'Công ty Cơ khí', true]),
  );
  const { pdf } = await issue(BOOK, long);
  const document = await PDFDocument.load((await openPdf(pdf, long)).rawPayload);
  expect(document.getPageCount()).toBeGreaterThan(3);
  expect(document.getPageCount()).toBeLessThan(8);
});

test('whoever holds a document learns that it is genuine and still so, without the full name or a line of the records', async () => {
  const { verificationCode, number } = await issue(BOOK);
  const found = await verify(verificationCode.replace(/(.{4})/g, '$1-').toLowerCase());
  expect(found).toMatchObject({ kind: 'insurance-book', number, name: 'Nguyễn T•• M••', today: { state: 'same' } });
  expect(JSON.stringify(found)).not.toMatch(/Công ty|0190|6000000/);
});

test('after a change the check says so, with the totals of today, and a new document is another one', async () => {
  const before = { book: await issue(BOOK), statement: await issue('/api/contribution-statements/2024/issue') };
  await desk.asOwner((client) =>
    client.query(`update contribution_period set paid = true where person_id = $1 and not paid`, [who.personId]),
  );
  expect(await verify(before.book.verificationCode)).toMatchObject({
    totals: expect.arrayContaining([{ fund: 'social-insurance', months: 14, unpaidMonths: 2 }]),
    today: {
      state: 'changed',
      parts: ['periods'],
      totals: expect.arrayContaining([{ fund: 'social-insurance', months: 16, unpaidMonths: 0 }]),
    },
  });
  expect(await verify(before.statement.verificationCode)).toMatchObject({ year: 2024, today: { state: 'changed' } });
  const after = await issue(BOOK);
  expect([after.documentId, after.number]).not.toEqual([before.book.documentId, before.book.number]);
  expect(await verify(after.verificationCode)).toMatchObject({ today: { state: 'same' } });
  expect((await openPdf(before.book.pdf)).statusCode).toBe(200);
});

test('a month corrected away and a corrected name are changes, another office is none', async () => {
  const { verificationCode } = await issue('/api/contribution-statements/2024/issue');
  await desk.asOwner((client) => client.query(`update person set agency_code = '7901' where person_id = $1`, [who.personId]));
  expect(await verify(verificationCode)).toMatchObject({ today: { state: 'same' } });
  await desk.asOwner((client) =>
    client.query(`update person set full_name = 'Nguyễn Thị Mận' where person_id = $1`, [who.personId]),
  );
  expect(await verify(verificationCode)).toMatchObject({
    name: 'Nguyễn T•• M••',
    today: { state: 'changed', parts: ['holder'] },
  });
  await desk.asOwner((client) =>
    client.query(`delete from contribution_period where person_id = $1 and employer_name = 'Công ty B'`, [who.personId]),
  );
  expect(await verify(verificationCode)).toMatchObject({ today: { state: 'changed', parts: ['holder', 'periods'] } });
});

test('a changed code and one that never was are answered alike', async () => {
  const { verificationCode } = await issue(BOOK);
  const changed = (verificationCode.startsWith('0') ? '1' : '0') + verificationCode.slice(1);
  const answers = await Promise.all(
    [changed, 'ZZZZZZZZZZZZZZZZ', 'x', "' or 1=1"].map((code) =>
      createTestBrowser(desk.citizenApp).call(`/api/documents/${encodeURIComponent(code)}`),
    ),
  );
  expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(Array(4).fill([404, 'not-found']));
});

test('a guardian draws the papers of a child, a stranger none', async () => {
  const child = await desk.citizen({ birthDate: '2018-05-01' });
  await addPeriods(child.personId, ['health', '2024-01-01', '2024-12-01', 'Trường Tiểu học', true]);
  await desk.asOwner((client) =>
    client.query(
      `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
       values ($1, 'guardian', $2, 'Bé', 'mother', '2018-05-01'), ($2, 'ward', $1, 'Mẹ', 'mother', '2018-05-01')`,
      [who.personId, child.personId],
    ),
  );
  const { people } = (await who.browser.call('/api/people-i-act-for')).body as { people: { reference: string }[] };
  const whose = `?for=${people[0]?.reference ?? ''}`;
  const { pdf } = await issue(`/api/contribution-statements/2024/issue${whose}`);
  expect((await openPdf(pdf)).statusCode).toBe(200);
  const stranger = await desk.citizen();
  expect((await openPdf(pdf, stranger)).statusCode).toBe(404);
  expect((await openPdf(pdf.replace(/\?.*/, ''), stranger)).statusCode).toBe(404);
  expect((await stranger.browser.call(BOOK + whose, { method: 'POST' })).status).toBe(404);
});

test('issuing without end is refused after a while, with the wait', async () => {
  const eager = await desk.citizen();
  const answers = [];
  for (let n = 0; n < 61; n += 1) answers.push(await eager.browser.call(BOOK, { method: 'POST' }));
  expect(answers.at(0)?.status).toBe(200);
  expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
});
