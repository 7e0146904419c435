import { expect, test } from 'vitest';
import { readSignInNumber } from './sign-in-number.ts';

const kinds = (text: string): string[] => readSignInNumber(text).map((candidate) => candidate.kind);

test('a number typed at sign-in is read as every kind it can be', () => {
  expect(readSignInNumber('0190 000 001')).toEqual([{ kind: 'social-insurance-number', value: '0190000001' }]);
  expect(kinds('001085000017')).toEqual(['citizen-number', 'social-insurance-number']);
  expect(kinds('012345678')).toEqual(['old-id-number', 'passport-number']);
  expect(kinds('c1234567')).toEqual(['passport-number']);
});

test('anything else is no number', () => {
  for (const text of ['', 'nguyen.van.mau@example.vn', '01900', '0190000001x']) expect(readSignInNumber(text)).toEqual([]);
});
