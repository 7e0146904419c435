import { expect, test } from 'vitest';
import { citizenWords } from './citizen-words.ts';

const both = (text: string) => ({ vi: text, en: text });
const choices = [
  { code: 'R02', text: both('Thiếu giấy tờ: {document}.'), next: both('Hãy tải lên.'), needs: 'document' as const },
  { code: 'R99', text: both('{text}'), next: both('Hãy gọi tổng đài.'), needs: 'text' as const },
];

test('the named document stands in the sentence; until it is named a gap does', () => {
  expect(citizenWords(choices, [{ code: 'R02', document: 'Ảnh thẻ' }], 'vi')).toEqual([
    { text: 'Thiếu giấy tờ: Ảnh thẻ.', next: 'Hãy tải lên.' },
  ]);
  expect(citizenWords(choices, [{ code: 'R02' }], 'vi')[0]?.text).toBe('Thiếu giấy tờ: ….');
});

test('another reason has no words of its own, but says what to do next', () => {
  expect(citizenWords(choices, [{ code: 'R99' }], 'vi')).toEqual([{ text: '', next: 'Hãy gọi tổng đài.' }]);
});
