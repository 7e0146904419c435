import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dongInWords } from './dong-in-words.ts';

test.each([
  [0, 'Không đồng'],
  [1, 'Một đồng'],
  [4, 'Bốn đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [44, 'Bốn mươi tư đồng'],
  [55, 'Năm mươi lăm đồng'],
  [91, 'Chín mươi mốt đồng'],
  [100, 'Một trăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [104, 'Một trăm linh bốn đồng'],
  [105, 'Một trăm linh năm đồng'],
  [110, 'Một trăm mười đồng'],
  [111, 'Một trăm mười một đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [121, 'Một trăm hai mươi mốt đồng'],
  [555, 'Năm trăm năm mươi lăm đồng'],
  [999, 'Chín trăm chín mươi chín đồng'],
  [1000, 'Một nghìn đồng'],
  [1001, 'Một nghìn không trăm linh một đồng'],
  [1014, 'Một nghìn không trăm mười bốn đồng'],
  [1024, 'Một nghìn không trăm hai mươi tư đồng'],
  [1100, 'Một nghìn một trăm đồng'],
  [10_000, 'Mười nghìn đồng'],
  [15_000, 'Mười lăm nghìn đồng'],
  [21_000, 'Hai mươi mốt nghìn đồng'],
  [10_005, 'Mười nghìn không trăm linh năm đồng'],
  [105_300, 'Một trăm linh năm nghìn ba trăm đồng'],
  [63_180, 'Sáu mươi ba nghìn một trăm tám mươi đồng'],
  [594_000, 'Năm trăm chín mươi tư nghìn đồng'],
  [1_000_000, 'Một triệu đồng'],
  [1_000_001, 'Một triệu không trăm linh một đồng'],
  [1_001_000, 'Một triệu không trăm linh một nghìn đồng'],
  [1_366_200, 'Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng'],
  [5_886_818, 'Năm triệu tám trăm tám mươi sáu nghìn tám trăm mười tám đồng'],
  [24_000_000, 'Hai mươi tư triệu đồng'],
  [100_000_000, 'Một trăm triệu đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
  [1_000_050_000, 'Một tỷ không trăm năm mươi nghìn đồng'],
  [2_005_000_000, 'Hai tỷ không trăm linh năm triệu đồng'],
  [15_000_000_000, 'Mười lăm tỷ đồng'],
  [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  [1_005_000_000_000, 'Một nghìn không trăm linh năm tỷ đồng'],
  [1_000_000_000_001, 'Một nghìn tỷ không trăm linh một đồng'],
  [
    999_999_999_999_999,
    'Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng',
  ],
  [1_000_000_000_000_000, 'Một triệu tỷ đồng'],
])('%d is «%s»', (amount, words) => {
  expect(dongInWords(amount)).toBe(words);
});

test.each([-1, 0.5, NaN, Infinity, 1_000_000_000_000_001])('%d is no amount of a receipt', (amount) => {
  expect(() => dongInWords(amount)).toThrow(RangeError);
});

test('every amount is read back from its words, so no two amounts are said alike', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: 10 ** 15 }), roundAmount), (amount) => {
      expect(fromWords(dongInWords(amount))).toBe(amount);
    }),
    { numRuns: 2000 },
  );
});

/** Amounts with many zeros, where the words are hardest. */
const roundAmount = fc
  .array(fc.constantFrom(0, 0, 1, 4, 5, 10, 14, 15, 21, 24, 100, 104, 115), { minLength: 1, maxLength: 5 })
  .map((groups) => groups.reduce<number>((amount, group) => amount * 1000 + group, 0));

const VALUES: Record<string, number> = {
  ...Object.fromEntries('không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, value) => [word, value])),
  mốt: 1,
  tư: 4,
  lăm: 5,
};

/** Another way round than the code goes: words are added up from left to right. */
function fromWords(text: string): number {
  let [billions, below, group, ones] = [0, 0, 0, 0];
  const closeGroup = (size: number) => {
    below += (group + ones) * size;
    [group, ones] = [0, 0];
  };
  for (const word of text
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')) {
    if (word === 'mười') [group, ones] = [group + ones + 10, 0];
    else if (word === 'mươi') [group, ones] = [group + ones * 10, 0];
    else if (word === 'trăm') [group, ones] = [group + ones * 100, 0];
    else if (word === 'nghìn') closeGroup(1000);
    else if (word === 'triệu') closeGroup(1_000_000);
    else if (word === 'tỷ') {
      closeGroup(1);
      [billions, below] = [below, 0];
    } else if (word !== 'linh') ones = VALUES[word] ?? NaN;
  }
  closeGroup(1);
  return billions * 1_000_000_000 + below;
}
