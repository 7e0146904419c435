import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOrderReference, isOrderReference, newOrderReference } from './order-reference.ts';

const CHARACTERS = [...'0123456789ABCDEFGHJKMNPQRSTWXYZ'];
const reference = fc.uint8Array({ minLength: 9, maxLength: 9 }).map((bytes) => newOrderReference(bytes));
/** What a bank or a person writes about it; a note with a second mark is the test's own matter. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/v/i.test(text.normalize('NFKD')));
const sign = fc.constantFrom('', '', '', ' ', '-', '.', '/', '  ', '\n', '\u00a0', '_');

test('a new reference is one, fits a note of 25 characters and holds no letter that is misread', () => {
  fc.assert(
    fc.property(reference, (it) => {
      expect(isOrderReference(it)).toBe(true);
      expect(it).toMatch(/^VSS[0-9A-Z]{10}$/);
      expect(it.slice(3)).not.toMatch(/[ILOUV]/);
    }),
  );
  expect(new Set(Array.from({ length: 1000 }, () => newOrderReference())).size).toBe(1000);
});

test('it is given out as this, for ever', () => {
  expect(newOrderReference(Uint8Array.of(7, 15, 3, 19, 9, 22, 0, 30, 31))).toBe('VSS7F3K9P0Z0R');
});

test('too few bytes are a programming error', () => {
  expect(() => newOrderReference(new Uint8Array(8))).toThrow(RangeError);
});

test('it is found in any words, in any case, with spaces and signs anywhere', () => {
  fc.assert(
    fc.property(
      reference,
      words,
      words,
      fc.array(sign, { minLength: 13, maxLength: 13 }),
      fc.boolean(),
      (it, before, after, signs, small) => {
        const written = [...it].map((character, index) => character + (signs[index] ?? '')).join('');
        expect(findOrderReference(before + (small ? written.toLowerCase() : written) + after)).toBe(it);
      },
    ),
  );
});

test.each([
  'VSS7F3K9P0Z0R',
  'MBVCB.7710023411.VSS7F3K9P0Z0R.CT tu 0123456789 NGUYEN VAN MAU toi 9876543210',
  'IBFT vss7f3k9p0z0r',
  'Nguyễn Văn Mẫu đóng BHYT VSS 7F3K 9P0Z 0R cảm ơn',
  'VSS7F3K9POZOR',
  'ＶＳＳ７Ｆ３Ｋ９Ｐ０Ｚ０Ｒ',
  'VSS7F3K9P0Z0R; VSS7F3K9P0Z0R',
])('«%s» names the order', (note) => {
  expect(findOrderReference(note)).toBe('VSS7F3K9P0Z0R');
});

test.each(['', 'nop tien', 'VSS', '7F3K9P0Z0R', 'VSS7F3K9P0Z0', 'VSS7F3K9P0Z0F', 'VSS7F3K9P0Z', 'V S 7F3K9P0Z0R'])(
  '«%s» names none',
  (note) => {
    expect(findOrderReference(note)).toBeUndefined();
  },
);

test('two orders in one note are no order', () => {
  fc.assert(
    fc.property(reference, reference, words, (one, other, between) => {
      expect(findOrderReference(one + between + other)).toBe(one === other ? one : undefined);
    }),
  );
});

test('one wrong character, or any two changed about, is no reference', () => {
  const place = fc.integer({ min: 3, max: 12 });
  fc.assert(
    fc.property(reference, place, place, fc.constantFrom(...CHARACTERS), (it, first, second, character) => {
      const wrong = it.slice(0, first) + character + it.slice(first + 1);
      expect(isOrderReference(wrong)).toBe(wrong === it);
      const about = [...it];
      [about[first], about[second]] = [it.charAt(second), it.charAt(first)];
      expect(isOrderReference(about.join(''))).toBe(about.join('') === it);
    }),
    { numRuns: 1000 },
  );
});

test('a note of any length or content is read, and what is found in it is a reference', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ unit: fc.constantFrom('V', 'S', '0', ' ', 'O') })),
      (note) => {
        const found = findOrderReference(note);
        expect(found === undefined || isOrderReference(found)).toBe(true);
      },
    ),
  );
});
