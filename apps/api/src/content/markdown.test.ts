import { expect, test } from 'vitest';
import { linksIn, readWords, renderMarkdown } from './markdown.ts';

test('headings, lists, emphasis and links become HTML', () => {
  expect(renderMarkdown('## Ai?\n\n1. **Một**\n2. [Thẻ](/card)')).toBe(
    '<h2>Ai?</h2>\n<ol>\n<li><strong>Một</strong></li>\n<li><a href="/card">Thẻ</a></li>\n</ol>\n',
  );
});

test.each([
  ['a tag', '<script>alert(1)</script>'],
  ['a handler', '<b onmouseover="alert(1)">x</b>'],
  ['a comment that opens', '<!-- <img src=x onerror=alert(1)> -->'],
  ['a picture', '![x](https://elsewhere.example/pixel.png)'],
])('%s stays text', (_, markdown) => {
  expect(renderMarkdown(markdown)).not.toMatch(/<(script|b|img|!--)/);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//elsewhere.example',
  'http://plain.example',
  '&#106;avascript:alert(1)',
])('a link to %s is no link', (address) => {
  expect(renderMarkdown(`[x](${address})`)).not.toContain('<a ');
});

test('an address cannot leave its attribute', () => {
  expect(renderMarkdown('[x](https://a.example/"onmouseover="alert(1))')).not.toMatch(/"\s*onmouseover/);
});

test('words and links are read without their marks', () => {
  const markdown = '## Cần *gì*?\n\nMở [Thẻ\nBHYT](/card), chọn **Sử dụng**.\n\n- một\n- hai';
  expect(readWords(markdown)).toEqual({
    headings: [{ level: 2, text: 'Cần gì?' }],
    text: 'Mở Thẻ BHYT, chọn Sử dụng.\nmột\nhai',
  });
  expect(linksIn(markdown)).toEqual(['/card']);
});
