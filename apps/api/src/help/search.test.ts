import { expect, test } from 'vitest';
import { readWords } from '../content/markdown.ts';
import type { Article } from './articles.ts';
import { makeSearch } from './search.ts';

const article = (slug: string, title: string, markdown: string, order = 1): Article => ({
  kind: 'questions',
  slug,
  title,
  summary: 'Tóm tắt.',
  topic: 'card',
  order,
  updated: '2026-11-22',
  audience: 'everybody',
  markdown,
  html: '',
  ...readWords(markdown),
});
const search = makeSearch([
  article('text', 'Đi khám bệnh', 'Khi thẻ bảo hiểm bị thất lạc, hãy báo ngay.'),
  article('heading', 'Cấp lại', '## Thẻ bảo hiểm thất lạc\n\nLàm như sau.'),
  article('title', 'Thẻ bảo hiểm thất lạc thì làm gì?', 'Xin cấp lại.'),
  article('other', 'Lương hưu', 'Nhận qua tài khoản ngân hàng.'),
]);
const slugs = (wanted: string) => search(wanted, 20).map(({ page: { slug } }) => slug);
const hits = (parts: readonly { text: string; hit: boolean }[]) => parts.filter(({ hit }) => hit).map(({ text }) => text);

test('finds without marks, the title before the heading before the text', () => {
  expect(slugs('bao hiem that lac')).toEqual(['title', 'heading', 'text']);
});

test.each(['BẢO HIỂM THẤT LẠC', 'bảo hiểm thất lạc', 'ba\u0309o hie\u0302\u0309m', '  bao   hiem, that-lac?! '])(
  'finds the same however it is written: %s',
  (wanted) => {
    expect(slugs(wanted)[0]).toBe('title');
  },
);

test('the beginning of a word is enough, and Đ is found as d', () => {
  expect(slugs('ngan han')).toEqual(['other']);
  expect(slugs('di kham')).toEqual(['text']);
});

test('marks what was found, as it is written there', () => {
  const [first] = search('that lac', 20);
  expect(hits(first?.title ?? [])).toEqual(['thất', 'lạc']);
  expect((first?.title ?? []).map(({ text }) => text).join('')).toBe('Thẻ bảo hiểm thất lạc thì làm gì?');
});

test('where no page holds all words, those with half of them are better than none', () => {
  expect(slugs('luong huu xyzxyz')).toEqual(['other']);
  expect(slugs('xyzxyz')).toEqual([]);
});

test.each(['', '   ', '?!', '%', "' or 1=1 --", '(a+)+$'])(
  'odd words find nothing they should not, and break nothing: %j',
  (wanted) => {
    expect(slugs(wanted).length).toBeLessThanOrEqual(4);
  },
);

test('answers a long question in a few milliseconds over a hundred pages', () => {
  const many = makeSearch(
    Array.from({ length: 100 }, (_, index) =>
      article(`a${index}`, `Bài ${index}`, 'Thẻ bảo hiểm y tế và sổ bảo hiểm xã hội. '.repeat(60), index),
    ),
  );
  // The quickest of some: the machine may have other work.
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    many('the bao hiem y te so bao hiem xa hoi khong tim thay gi ca', 20);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
