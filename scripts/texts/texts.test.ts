import { expect, test } from 'vitest';
import { TRANSLATED_LANGUAGES } from '../../packages/core/src/language.ts';
import { ETHNIC_GROUPS } from '../../packages/procedures/correct-insurance-book/ethnic-groups.ts';
import { digestOf, readAccepted } from './accepted.ts';
import { everySource } from './sources.ts';

const { sources, leftOver } = await everySource();

test('every text has a place of its own', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(repeated(sources.map(({ path }) => path))).toEqual([]);
});

test('no translation is left over from a text that is no more', () => {
  expect(leftOver).toEqual([]);
});

test.each(TRANSLATED_LANGUAGES)('every text a citizen reads is translated (%s)', (language) => {
  expect(sources.filter((source) => source.in[language] === undefined).map(({ path, vi }) => `${path}: ${vi}`)).toEqual([]);
});

test.each(TRANSLATED_LANGUAGES)(
  'no translation is older than its text: look at it, then `npm run texts:accept` (%s)',
  (language) => {
    const accepted = readAccepted(language);
    const stale = sources.filter((source) => source.in[language] !== undefined && accepted.get(source.path) !== digestOf(source));
    expect(stale.map(({ path, vi }) => `${path}: ${vi}`)).toEqual([]);
  },
);

// What a person meets on Vietnamese paper stands beside its meaning: «Thẻ BHYT», «Nơi ĐKKCB BĐ», numbers of decrees.
const OWN_LETTERS = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
};
const FOREIGN_LETTERS = {
  ko: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ja: /\p{Script=Hangul}/u,
  zh: /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};
// A people's name stands in letters that every reader has, as it does in English: most have no other name in these languages.
const NAMES = new Set(ETHNIC_GROUPS);
const WITHOUT_LETTERS = /^([^\p{L}]|\b(OpenVssID|PDF|QR|VND|OTP|[A-Z0-9]+)\b)*$/u;

test.each(TRANSLATED_LANGUAGES)('a translation is written in its own letters (%s)', (language) => {
  const wrong = sources.filter((source) => {
    const text = source.in[language] ?? '';
    return (
      FOREIGN_LETTERS[language].test(text) ||
      (!NAMES.has(source.vi) && !WITHOUT_LETTERS.test(text) && !OWN_LETTERS[language].test(text))
    );
  });
  expect(wrong.map((source) => `${source.path}: ${source.in[language] ?? ''}`)).toEqual([]);
});

const VIETNAMESE = /(^|\s)(của|bạn|được|chưa|hãy|gửi|thông tin|hồ sơ|vui lòng|không|đến|ngày|cơ quan|nếu)(\s|$)/i;

test.each(TRANSLATED_LANGUAGES)('nothing Vietnamese is left in what was filled into a text (%s)', (language) => {
  const left = sources.filter((source) => VIETNAMESE.test(source.in[language] ?? ''));
  expect(left.map((source) => `${source.path}: ${source.in[language] ?? ''}`)).toEqual([]);
});

function repeated(paths: readonly string[]): string[] {
  return paths.filter((path, i) => paths.indexOf(path) !== i);
}
