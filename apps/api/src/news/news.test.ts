import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, photoUpload, raw } from '../applications/application-fixture.ts';
import { z } from 'zod';
import { createTestBrowser } from '../testing/test-browser.ts';

let desk: Desk;
let editor: Awaited<ReturnType<Desk['officer']>>;
let reader: ReturnType<typeof createTestBrowser>;

beforeAll(async () => {
  desk = await openDesk();
  editor = await desk.officer(['administrator']);
  reader = createTestBrowser(desk.citizenApp);
});
afterAll(() => desk.end());

const article = (slug: string, more: object = {}) => ({
  slug,
  category: 'policy',
  titleVi: 'Từ 01/12, đổi thẻ tại mọi cơ quan',
  titleEn: 'From 1 December cards are changed at every office',
  bodyVi: '## Ai được đổi\n\nMọi người. <script>alert(1)</script>',
  bodyEn: '## Who\n\nEverybody.',
  ...more,
});
const saved = z.object({ newsId: z.string(), version: z.number() });
const create = async (slug: string, more: object = {}): Promise<z.infer<typeof saved>> => {
  const answer = await editor.call('/api/news', { method: 'POST', body: article(slug, more) });
  expect(answer.status).toBe(200);
  return saved.parse(answer.body);
};
const act = (id: string, action: string, body: object = {}) => editor.call(`/api/news/${id}/${action}`, { method: 'POST', body });
const list = z.object({ news: z.array(z.object({ slug: z.string() })), next: z.string().nullable() });
const read = async (path: string) => list.parse((await reader.call(path)).body);
const slugs = async () => (await read('/api/news')).news.map(({ slug }) => slug);

describe('an article', () => {
  test('is seen by nobody as a draft, by everybody once published, and by nobody once withdrawn', async () => {
    const { newsId } = await create('doi-the');
    expect((await reader.call('/api/news/doi-the')).status).toBe(404);
    expect((await act(newsId, 'publish')).status).toBe(200);
    const shown = await reader.call('/api/news/doi-the');
    expect(shown.body).toMatchObject({ title: { en: 'From 1 December cards are changed at every office' } });
    expect(JSON.stringify(shown.body['html'])).toContain('<h2>Ai được đổi</h2>');
    expect(JSON.stringify(shown.body['html'])).not.toContain('<script');
    expect(await slugs()).toContain('doi-the');
    await act(newsId, 'withdraw');
    expect((await reader.call('/api/news/doi-the')).status).toBe(404);
    expect(await slugs()).not.toContain('doi-the');
  });

  test('without English is not published', async () => {
    const { newsId } = await create('chua-dich', { titleEn: '', bodyEn: '' });
    expect((await act(newsId, 'publish')).body.code).toBe('news-not-complete');
  });

  test('opened by two is saved by the first; the second is told', async () => {
    const { newsId, version } = await create('hai-nguoi');
    const save = (titleVi: string) =>
      editor.call(`/api/news/${newsId}`, { method: 'PUT', body: { ...article('hai-nguoi', { titleVi }), version } });
    const saved = await Promise.all([save('Bản một'), save('Bản hai')]);
    expect(saved.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('cannot take the address of another', async () => {
    await create('mot-cho');
    const again = await editor.call('/api/news', { method: 'POST', body: article('mot-cho') });
    expect(again.body).toMatchObject({ code: 'news-slug-taken', errors: [{ path: 'slug' }] });
  });

  test.each(['../etc', 'Có dấu', 'a--b', '', 'a/b'])('has no address like %j', async (slug) => {
    expect((await editor.call('/api/news', { method: 'POST', body: article(slug) })).status).toBe(400);
  });
});

test('its copy is good until it changes', async () => {
  const { newsId, version } = await create('ban-luu');
  await act(newsId, 'publish');
  const first = await desk.citizenApp.inject({ url: '/api/news/ban-luu' });
  const etag = String(first.headers.etag);
  const again = () => desk.citizenApp.inject({ url: '/api/news/ban-luu', headers: { 'if-none-match': etag } });
  expect((await again()).statusCode).toBe(304);
  const opened = await editor.call(`/api/news/${newsId}`);
  expect(opened.body.version).toBeGreaterThan(version);
  await editor.call(`/api/news/${newsId}`, {
    method: 'PUT',
    body: { ...article('ban-luu', { titleVi: 'Tên mới' }), version: opened.body.version },
  });
  expect((await again()).statusCode).toBe(200);
});

test('its picture is seen by editors at once, by everybody with the article, and never after it was taken off', async () => {
  const { newsId } = await create('co-anh');
  expect((await raw(desk.officerApp, editor, 'POST', `/api/news/${newsId}/picture`, await photoUpload())).statusCode).toBe(200);
  const path = `/api/news-pictures/${String((await editor.call(`/api/news/${newsId}`)).body['pictureId'])}`;
  expect((await raw(desk.officerApp, editor, 'GET', path)).statusCode).toBe(200);
  expect((await desk.citizenApp.inject({ url: path })).statusCode).toBe(404);
  await act(newsId, 'publish');
  const shown = await desk.citizenApp.inject({ url: path });
  expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
  await editor.call(`/api/news/${newsId}/picture`, { method: 'DELETE' });
  expect((await desk.citizenApp.inject({ url: path })).statusCode).toBe(404);
});

test('the list goes on where a page ends, and each article is once in it', async () => {
  for (let index = 0; index < 15; index += 1)
    await act((await create(`trang-${index}`, { category: 'warning' })).newsId, 'publish');
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const found: z.infer<typeof list> = await read(`/api/news?category=warning&limit=6${next === '' ? '' : `&before=${next}`}`);
    seen.push(...found.news.map(({ slug }) => slug));
    next = found.next;
  }
  expect(seen).toHaveLength(15);
  expect(new Set(seen).size).toBe(15);
});

test('is written by administrators alone', async () => {
  for (const roles of [['reception', 'case-officer', 'approver'], ['statistics']] as const) {
    const officer = await desk.officer([...roles]);
    expect((await officer.call('/api/news')).status).toBe(403);
    expect((await officer.call('/api/news', { method: 'POST', body: article('la') })).status).toBe(403);
  }
});

// Last, because the editor's session ends on the way.
test('with a moment ahead is shown from then on', async () => {
  const { newsId } = await create('hen-gio');
  await act(newsId, 'publish', { from: desk.clock.now().add({ hours: 2 }).toString() });
  expect(await slugs()).not.toContain('hen-gio');
  desk.clock.forward({ hours: 2 });
  expect(await slugs()).toContain('hen-gio');
});
