import { expect, test } from 'vitest';
import { newVerificationCode, readVerificationCode, spacedCode } from './verification-code.ts';

test('a new code is read as it is printed', () => {
  const code = newVerificationCode();
  expect(readVerificationCode(spacedCode(code))).toBe(code);
});

test.each(['0123-4567-89ab-cdef', ' o123 4567 89AB CDEF ', 'Ol23.4567–89ab cdef', '０１２３４５６７８９ＡＢＣＤＥＦ'])(
  '«%s» is forgiven',
  (typed) => {
    expect(readVerificationCode(typed)).toBe('0123456789ABCDEF');
  },
);

test.each(['', '0123', '0123456789ABCDEFG', '0123456789ABCDEU', "0123456789ABCDE'"])('«%s» is no code', (typed) => {
  expect(readVerificationCode(typed)).toBeUndefined();
});
