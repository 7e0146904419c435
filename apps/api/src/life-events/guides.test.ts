import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linksIn } from '../content/markdown.ts';
import { readArticles } from '../help/articles.ts';
import { makeSearch } from '../help/search.ts';
import { pagesOfCitizenApp } from '../testing/citizen-pages.ts';
import { lifeEvent, readGuides } from './guides.ts';
import { sectionKey } from './sections.ts';

const guides = readGuides();
const all = (['vi', 'en'] as const).flatMap((language) =>
  guides[language].map((guide) => [guide.event, language, guide] as const),
);

test('every event has a guide in both languages, and no file is left over', () => {
  const files = readdirSync(new URL('../../../../content/life-events/', import.meta.url));
  expect(files.toSorted()).toEqual(lifeEvent.options.flatMap((event) => [`${event}.en.md`, `${event}.vi.md`]).toSorted());
});

test('both languages answer the same, with the same calculators, lists, tables and links', () => {
  const outline = (language: 'vi' | 'en') =>
    guides[language].map(({ event, updated, calculators, unverified, sections, answer, markdown }) => ({
      event,
      updated,
      calculators,
      unverified,
      answer: tagsOf(answer),
      sections: sections.map(({ key, html }) => [key, tagsOf(html)]),
      links: linksIn(markdown),
    }));
  expect(outline('en')).toEqual(outline('vi'));
});

/** The headings, lists, tables and links of a text, without its words. */
function tagsOf(html: string): string[] {
  return html.match(/<(li|tr|td|h\d|a)\b/g) ?? [];
}

describe.each(all)('%s (%s)', (_, language, guide) => {
  test('answers every question', () => {
    expect(guide.sections.map(({ key }) => key)).toEqual(sectionKey.options);
    for (const { title, html } of guide.sections) {
      expect(title).not.toContain('{');
      expect(html.length).toBeGreaterThan(40);
    }
  });

  test('names the law and its articles, the newest first', () => {
    const basis = guide.sections.find(({ key }) => key === 'legal-basis')?.html ?? '';
    expect(basis).toMatch(language === 'vi' ? /Luật .*số \d+\/\d{4}\/QH\d+, .*Điều \d+/ : /Law .*\d+\/\d{4}\/QH\d+, .*article/);
  });

  test('marks what nobody has compared with the legal text', () => {
    expect(guide.unverified).toEqual(expect.arrayContaining(['papers', 'where', 'how-long']));
    expect(guide.unverified).not.toContain('legal-basis');
    expect(new Set(guide.unverified).size).toBe(guide.unverified.length);
  });

  test('fits a list, and is short enough to be read', () => {
    expect(guide.title.length).toBeLessThanOrEqual(70);
    expect(guide.summary.length).toBeLessThanOrEqual(130);
    expect(guide.text.split(/\s+/).length).toBeLessThan(1_100);
  });

  test('leads to pages that exist', () => {
    for (const link of linksIn(guide.markdown))
      expect(
        pagesOfCitizenApp().some((page) => page.test(link)),
        link,
      ).toBe(true);
    for (const event of linksIn(guide.markdown).flatMap((link) => /^\/life-events\/(.+)$/.exec(link)?.[1] ?? []))
      expect(lifeEvent.options).toContain(event);
  });
});

test.each([
  ['om dau', 'sickness'],
  ['sinh con', 'maternity'],
  ['mat viec', 'losing-a-job'],
  ['that nghiep', 'losing-a-job'],
  ['nghi huu', 'retiring'],
  ['rut mot lan', 'one-time-payment'],
  ['tai nan lao dong', 'work-accident'],
  ['mai tang', 'death-in-the-family'],
  ['bhxh tu nguyen', 'joining-voluntarily'],
  ['bhyt ho gia dinh', 'household-health-insurance'],
])('who types «%s» finds %s among the first, beside the articles of the help centre', (typed, event) => {
  const articles = readArticles().vi.map((article) => ({ ...article, event: undefined }));
  const found = makeSearch([...articles, ...guides.vi])(typed, 20);
  expect(found.slice(0, 3).map(({ page }) => page.event)).toContain(event);
});
