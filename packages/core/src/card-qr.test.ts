import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CardQr, decodeCardQr, encodeCardQr } from './card-qr.ts';
import { toHex } from './hex-text.ts';
import { ok } from './result.ts';

const SAMPLE_A =
  'DN4010190000001|4e677579e1bb856e2056c4836e204de1baab75|01/02/1985|1|5468c3b46e204de1baab752c2058c3a32056c3ad2044e1bba52c2048c3a0204ee1bb9969|01 - 001|01/01/2026|31/12/2026|15/12/2025|01010190000001|-|4|01/01/2021|0a1b2c3d4e5f6071$';
const SAMPLE_B =
  '0190000002|5472e1baa76e205468e1bb8b2056c3ad2044e1bba5|2020|2|-|01001|01/03/2026|-|20/02/2026|01010190000002|4e677579e1bb856e2056c4836e204de1baab75|K1||6f5e4d3c2b1a0918$';
const SAMPLE_C = '0190000003|4cc3aa204de1baab75|05/06/1990|1||79001|01/01/2026||01/01/2026';
const SAMPLE_D = SAMPLE_A.replace('0a1b2c3d4e5f6071', '');

const CARD_A = {
  cardNumber: 'DN4010190000001',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1985-02-01',
  sex: 'male',
  address: 'Thôn Mẫu, Xã Ví Dụ, Hà Nội',
  firstFacilityCode: '01001',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  issueDate: '2025-12-15',
  managementCode: '01010190000001',
  fiveYearFrom: '2021-01-01',
} satisfies CardQr;

test('reads a card of 15 characters with every field', () => {
  expect(decodeCardQr(SAMPLE_A)).toEqual(ok({ ...CARD_A, checkString: '0a1b2c3d4e5f6071' }));
});

test("reads a child's card: year of birth alone, open end, area, guardian", () => {
  expect(decodeCardQr(SAMPLE_B)).toEqual(
    ok({
      cardNumber: '0190000002',
      fullName: 'Trần Thị Ví Dụ',
      birthDate: '2020',
      sex: 'female',
      firstFacilityCode: '01001',
      validFrom: '2026-03-01',
      issueDate: '2026-02-20',
      managementCode: '01010190000002',
      guardianName: 'Nguyễn Văn Mẫu',
      areaCode: 'K1',
      checkString: '6f5e4d3c2b1a0918',
    }),
  );
});

test('reads a short string without its end mark', () => {
  expect(decodeCardQr(SAMPLE_C)).toEqual(
    ok({
      cardNumber: '0190000003',
      fullName: 'Lê Mẫu',
      birthDate: '1990-06-05',
      sex: 'male',
      firstFacilityCode: '79001',
      validFrom: '2026-01-01',
      issueDate: '2026-01-01',
    }),
  );
});

test('writes the card as the tab «Mã thẻ» shows it', () => {
  expect(encodeCardQr(CARD_A)).toEqual(ok(SAMPLE_D));
  expect(decodeCardQr(SAMPLE_D)).toEqual(ok(CARD_A));
});

test('single digits of a day are padded and fields after the fourteenth passed over', () => {
  expect(decodeCardQr(`${SAMPLE_A.replace('01/02/1985', '1/2/1985')}|more|fields`)).toEqual(decodeCardQr(SAMPLE_A));
});

const changed = (index: number, value: string): string => SAMPLE_A.split('|').with(index, value).join('|');

test.each([
  ['a name of odd length', changed(1, '4e6'), 'fullName'],
  ['a name that is not UTF-8', changed(1, 'ff'), 'fullName'],
  ['a name that is not hex', changed(1, 'zz'), 'fullName'],
  ['no name', changed(1, '-'), 'fullName'],
  ['a benefit code 6', changed(0, 'DN6010190000001'), 'cardNumber'],
  ['a day outside the calendar', changed(2, '31/02/1985'), 'birthDate'],
  ['an unknown sex', changed(3, '3'), 'sex'],
  ['an address of odd length', changed(4, '5468c'), 'address'],
  ['no facility', changed(5, '-'), 'firstFacilityCode'],
  ['no beginning', changed(6, ''), 'validFrom'],
  ['a malformed end', changed(7, '2026'), 'validTo'],
  ['a malformed issue date', changed(8, 'x'), 'issueDate'],
  ['a guardian that is not UTF-8', changed(10, 'c3'), 'guardianName'],
  ['an unknown area', changed(11, 'K4'), 'areaCode'],
  ['a malformed five-year date', changed(12, '32/01/2021'), 'fiveYearFrom'],
])('refuses %s and names the field', (_what, text, field) => {
  expect(decodeCardQr(text)).toEqual({ ok: false, refusal: { code: 'card-qr-malformed', field } });
});

test('refuses eight fields, and more than 1,024 characters', () => {
  const refusal = (text: string): unknown => Object.entries(decodeCardQr(text)).at(1)?.at(1);
  expect(refusal(SAMPLE_C.split('|').slice(0, 8).join('|'))).toEqual({ code: 'card-qr-too-short' });
  expect(refusal(`${SAMPLE_A}|${'x'.repeat(1024 - SAMPLE_A.length)}`)).toEqual({ code: 'card-qr-too-long' });
  expect(decodeCardQr(`${SAMPLE_A}|${'x'.repeat(1023 - SAMPLE_A.length)}`).ok).toBe(true);
});

test('does not write what readers would not take', () => {
  expect(encodeCardQr({ ...CARD_A, address: 'ộ'.repeat(200) })).toEqual({ ok: false, refusal: { code: 'card-qr-too-long' } });
});

test('whatever is written is read back', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((each) => each.isWellFormed());
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const card = fc.record(
    {
      cardNumber: fc.constantFrom('DN4010190000001', '0190000001', '001085000017'),
      fullName: text,
      birthDate: fc.oneof(day, fc.constant('2020')),
      sex: fc.constantFrom('male' as const, 'female' as const),
      address: text,
      firstFacilityCode: fc.constantFrom('01001', '01C51'),
      validFrom: day,
      validTo: day,
      issueDate: day,
      managementCode: fc.constant('01010190000001'),
      guardianName: text,
      areaCode: fc.constantFrom('K1' as const, 'K2' as const, 'K3' as const),
      fiveYearFrom: day,
    },
    { requiredKeys: ['cardNumber', 'fullName', 'birthDate', 'sex', 'firstFacilityCode', 'validFrom'] },
  );
  fc.assert(
    fc.property(card, (each) => {
      const written = encodeCardQr(each);
      expect(written.ok && decodeCardQr(written.value)).toEqual(ok(each));
    }),
  );
});

test('no text makes the reader throw', () => {
  const field = fc.oneof(fc.string(), fc.string().map(toHex), fc.constantFrom('-', '', '1', ...SAMPLE_A.split('|')));
  fc.assert(
    fc.property(fc.array(field, { maxLength: 16 }), (fields) => {
      expect(typeof decodeCardQr(fields.join('|')).ok).toBe('boolean');
    }),
  );
});
