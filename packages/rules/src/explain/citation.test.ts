import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../parameters/sheet.ts';
import { citation, isCitation } from './citation.ts';

describe('a citation in Vietnamese begins with the point and ends with the document', () => {
  test.each([
    ['Law 41/2024', 'Luật Bảo hiểm xã hội số 41/2024/QH15'],
    ['Law 41/2024 art 70', 'Điều 70 Luật Bảo hiểm xã hội số 41/2024/QH15'],
    ['Law 41/2024 art 70.3', 'khoản 3 Điều 70 Luật Bảo hiểm xã hội số 41/2024/QH15'],
    ['Law 41/2024 art 70.3a', 'điểm a khoản 3 Điều 70 Luật Bảo hiểm xã hội số 41/2024/QH15'],
    ['Law 58/2014 arts 85-86, 90', 'các Điều 85–86, 90 Luật Bảo hiểm xã hội số 58/2014/QH13'],
    ['Law 58/2014 arts 54-58, 62', 'các Điều 54–58, 62 Luật Bảo hiểm xã hội số 58/2014/QH13'],
    ['Law 71/2006', 'Luật Bảo hiểm xã hội số 71/2006/QH11'],
    ['Law 38/2013 art 50', 'Điều 50 Luật Việc làm số 38/2013/QH13'],
    ['Law 74/2025 art 39', 'Điều 39 Luật Việc làm số 74/2025/QH15'],
    ['Law 84/2015 art 38', 'Điều 38 Luật An toàn, vệ sinh lao động số 84/2015/QH13'],
    ['Law 113/2025', 'Luật Dân số số 113/2025/QH15'],
    ['Labour Code 45/2019 art 169', 'Điều 169 Bộ luật Lao động số 45/2019/QH14'],
    ['Decree 135/2020/ND-CP appendix I', 'Phụ lục I Nghị định số 135/2020/NĐ-CP'],
    ['Decree 25/CP and 26/CP of 1993', 'Nghị định số 25/CP và 26/CP năm 1993'],
    ['Circular 59/2015/TT-BLDTBXH art 20.4a', 'điểm a khoản 4 Điều 20 Thông tư số 59/2015/TT-BLĐTBXH'],
    ['Circular 12/2025/TT-BNV arts 12-16', 'các Điều 12–16 Thông tư số 12/2025/TT-BNV'],
    ['Resolution 93/2015/QH13 art 1', 'Điều 1 Nghị quyết số 93/2015/QH13'],
    ['Decision 59/2015/QD-TTg', 'Quyết định số 59/2015/QĐ-TTg'],
    ['Official letter 340/BHXH-CSXH of 2026-02-03', 'Công văn số 340/BHXH-CSXH ngày 03/02/2026'],
    [
      'Health Insurance Law art 22 as amended by Law 46/2014',
      'Điều 22 Luật Bảo hiểm y tế (được sửa đổi bởi Luật số 46/2014/QH13)',
    ],
    ['Decree 07/2021/ND-CP (no newer standard found)', 'Nghị định số 07/2021/NĐ-CP (chưa thấy chuẩn mới hơn)'],
    ['Law 51/2024; seen in practice', 'Luật số 51/2024/QH15; gặp trong thực tế'],
    [
      'Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20',
      'Điều 62 Luật Bảo hiểm xã hội số 58/2014/QH13; Điều 20 Thông tư số 59/2015/TT-BLĐTBXH',
    ],
  ])('%s', (text, vi) => {
    expect(isCitation(text)).toBe(true);
    expect(citation(text)).toEqual({ vi, en: text });
  });
});

test.each([
  '',
  'hearsay',
  'Law 99/1999',
  'Decree',
  'art 70 Law 41/2024',
  'Law 41/2024 art',
  'Law 41/2024; hearsay',
  'Law 41/2024 art 70 and more',
])('«%s» is none', (text) => {
  expect(isCitation(text)).toBe(false);
});

test('every source of the parameter files reads well in Vietnamese', () => {
  const folder = new URL('../../parameters/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  const sources = new Set(
    files.flatMap((file) => readSheet(file, readFileSync(new URL(file, folder), 'utf8')).map(({ origin }) => origin.source)),
  );
  for (const source of sources)
    expect(citation(source).vi).not.toMatch(/\b(Law|Decree|Circular|Decision|arts?|of|and|as|appendix)\b/);
});
