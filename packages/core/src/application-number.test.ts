import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationNumber, isApplicationNumber } from './application-number.ts';

test('code, day and random characters make the number', () => {
  expect(applicationNumber('612A', '2026-11-22', Uint8Array.of(7, 15, 3, 19, 9, 23))).toBe('612A-261122-7F3K9Q');
});

test('any random bytes make a number without I, L, O and U', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 16 }), (bytes) => {
      const number = applicationNumber('607A', '2026-01-31', bytes);
      expect(isApplicationNumber(number)).toBe(true);
      expect(number.slice(-6)).not.toMatch(/[ILOU]/);
    }),
  );
});

test('too few bytes, or a malformed day, are a programming error', () => {
  expect(() => applicationNumber('612A', '2026-11-22', new Uint8Array(5))).toThrow(RangeError);
  expect(() => applicationNumber('612A', '22/11/2026', new Uint8Array(6))).toThrow(RangeError);
});

test.each(['612A-261122-7F3K9', '612A-261322-7F3K9Q', '612A-261122-7F3KIQ', '612a-261122-7F3K9Q', '612A261122-7F3K9Q', ''])(
  '%j is none',
  (text) => {
    expect(isApplicationNumber(text)).toBe(false);
  },
);
