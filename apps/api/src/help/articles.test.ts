import { describe, expect, test } from 'vitest';
import { procedures } from '@openvssid/procedures';
import { guideOf } from '../applications/guide.ts';
import { linksIn } from '../content/markdown.ts';
import { pagesOfCitizenApp } from '../testing/citizen-pages.ts';
import { articleKind, readArticles } from './articles.ts';
import { makeSearch } from './search.ts';

const articles = readArticles();
const all = [...articles.vi, ...articles.en];
const nameOf = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`;

test('every article is there in both languages, with the same place, date and headings', () => {
  const outline = (language: 'vi' | 'en') =>
    articles[language].map((article) => ({
      name: nameOf(article),
      topic: article.topic,
      order: article.order,
      updated: article.updated,
      audience: article.audience,
      headings: article.headings.map(({ level }) => level),
      links: linksIn(article.markdown),
    }));
  expect(outline('en')).toEqual(outline('vi'));
});

test('there are the guides and questions that people ask for, each in a place of its own', () => {
  const slugs = articles.vi.map(({ slug }) => slug);
  // The seven questions asked most (VssID, Trung tâm trợ giúp).
  for (const asked of [
    'get-account',
    'forgotten-password',
    'where-is-my-number',
    'what-can-i-do',
    'several-accounts',
    'two-devices',
    'locked',
  ])
    expect(slugs).toContain(asked);
  for (const kind of articleKind.options) {
    const orders = articles.vi.filter((article) => article.kind === kind).map(({ order }) => order);
    expect(orders.length).toBeGreaterThanOrEqual(15);
    expect(new Set(orders).size).toBe(orders.length);
  }
});

test('titles and summaries fit a list', () => {
  for (const { title, summary, text } of all) {
    expect(title.length).toBeLessThanOrEqual(70);
    expect(summary.length).toBeLessThanOrEqual(130);
    expect(text.length).toBeGreaterThan(100);
  }
});

describe('links', () => {
  const pages = pagesOfCitizenApp();

  test.each(all.map((article) => [nameOf(article), article] as const))('of %s lead to pages that exist', (_, { markdown }) => {
    for (const link of linksIn(markdown)) {
      const [, kind, slug] = /^\/help\/(guides|questions)\/(.+)$/.exec(link) ?? [];
      if (kind !== undefined) expect(articles.vi.map(nameOf)).toContain(`${kind}/${slug ?? ''}`);
      else
        expect(
          pages.some((page) => page.test(link)),
          link,
        ).toBe(true);
    }
  });
});

test.each([
  ['bao hiem that lac', 'card-lost'],
  ['quen mat khau', 'forgotten-password'],
  ['lua dao', 'scams'],
  ['ma otp', 'asked-for-code'],
  ['c14', 'book-and-statement'],
  ['đăng ký cho con', 'child'],
])('who types «%s» finds %s among the first', (typed, slug) => {
  expect(
    makeSearch(articles.vi)(typed, 20)
      .slice(0, 3)
      .map(({ page }) => page.slug),
  ).toContain(slug);
});

test('the guides of services are shown with the same renderer, without the title that the page has already', () => {
  for (const { key } of procedures) {
    const { vi, en } = guideOf(key);
    for (const html of [vi, en]) {
      expect(html).toMatch(/^<h2>/);
      expect(html).not.toContain('<h1>');
    }
  }
});
