import { expect, test } from 'vitest';
import { readSections, sectionKey } from './sections.ts';

const guide = (keys: readonly string[]) =>
  ['Tóm tắt.', ...keys.map((key) => `## Câu hỏi về ${key} {#${key}}\n\nTrả lời **${key}**.`)].join('\n\n');

test('a guide is its answer and its sections, each with its own title', () => {
  const { answer, sections, plain } = readSections('x.vi.md', guide(sectionKey.options));
  expect(answer.trim()).toBe('Tóm tắt.');
  expect(sections[0]).toEqual({ key: 'who', title: 'Câu hỏi về who', html: '<p>Trả lời <strong>who</strong>.</p>\n' });
  expect(plain).not.toContain('{#');
});

const [first = '', second = '', ...others] = sectionKey.options;
test.each([
  ['one is missing', guide(sectionKey.options.slice(1))],
  ['the last is missing', guide(sectionKey.options.slice(0, -1))],
  ['two have changed places', guide([second, first, ...others])],
  ['one comes twice', guide([...sectionKey.options, first])],
  ['one is empty', guide(sectionKey.options).replace('Trả lời **papers**.', '')],
  ['the answer is missing', guide(sectionKey.options).replace('Tóm tắt.', '')],
])('is refused, with its name, where %s', (_, markdown) => {
  expect(() => readSections('x.vi.md', markdown)).toThrow('x.vi.md');
});
