import { expect, test } from 'vitest';
import { FREE_TEXT_MIN, isRefusalCode, reasonText } from './refusal-reasons.ts';

test('a missing document is named', () => {
  expect(reasonText('R02', { document: 'Thẻ BHYT bị hỏng' })).toMatchObject({
    value: { vi: 'Thiếu giấy tờ: Thẻ BHYT bị hỏng.', en: 'A document is missing: Thẻ BHYT bị hỏng.' },
  });
  expect(reasonText('R02', { document: ' ' })).toMatchObject({ refusal: { code: 'document-missing', field: 'document' } });
});

test('another reason wants twenty characters at least', () => {
  expect(reasonText('R99', { text: 'x'.repeat(FREE_TEXT_MIN - 1) })).toMatchObject({ refusal: { code: 'text-too-short' } });
  expect(reasonText('R99', { text: 'x'.repeat(FREE_TEXT_MIN) })).toMatchObject({ value: { vi: 'x'.repeat(FREE_TEXT_MIN) } });
  expect(reasonText('R99', { text: `ab${' '.repeat(FREE_TEXT_MIN)}` })).toMatchObject({ ok: false });
});

test('a text that looks like a place to fill is taken as it is', () => {
  expect(reasonText('R99', { text: 'Xem {text} ở trang hai.' })).toMatchObject({ value: { vi: 'Xem {text} ở trang hai.' } });
});

test('only the listed codes are codes', () => {
  expect(isRefusalCode('R06')).toBe(true);
  expect(isRefusalCode('R14')).toBe(false);
  expect(isRefusalCode('toString')).toBe(false);
});
