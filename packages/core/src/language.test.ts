import { expect, test } from 'vitest';
import { isReaderLanguage, preferredLanguage, textIn, writtenIn } from './language.ts';

test.each([
  ['ko-KR,ko;q=0.9,en-US;q=0.8', 'ko'],
  ['fr, ja;q=0.7, en;q=0.8', 'en'],
  ['zh-Hans-CN', 'zh'],
  ['EN-us', 'en'],
  ['ko;q=0, ja;q=0.1', 'ja'],
  ['fr-FR, de', 'vi'],
  ['*', 'vi'],
  ['', 'vi'],
  [undefined, 'vi'],
  [',;q=;,ko;q=x', 'vi'],
])('of what a browser asks for (%s) the first language we offer is taken: %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('a text without translation is shown in English to whoever reads neither of our two', () => {
  expect(['vi', 'en', 'ko', 'ja', 'zh'].filter(isReaderLanguage).map(writtenIn)).toEqual(['vi', 'en', 'en', 'en', 'en']);
  expect(textIn({ vi: 'Thẻ', en: 'Card' }, 'ja')).toBe('Card');
  expect(textIn({ vi: 'Thẻ', en: 'Card', ja: 'カード' }, 'ja')).toBe('カード');
});

test.each(['fr', '', 'VI', null, 'constructor'])('%s is no language of ours', (value) => {
  expect(isReaderLanguage(value)).toBe(false);
});
