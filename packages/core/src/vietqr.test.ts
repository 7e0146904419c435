import fc from 'fast-check';
import { QRPay } from 'vietnam-qr-pay';
import { expect, test } from 'vitest';
import { dong } from './dong.ts';
import { readVietQr, writeVietQr } from './vietqr.ts';

const BANK = { bankBin: '970415', account: '0123456789' };
const WITHOUT_AMOUNT = '00020101021138540010A00000072701240006970415011001234567890208QRIBFTTA53037045802VN63041A46';
const WITH_AMOUNT =
  '00020101021238540010A00000072701240006970415011001234567890208QRIBFTTA5303704540713662005802VN62190815BHYT 01900000016304E49C';

const withChecksum = (body: string) => `${body}6304${QRPay.genCRCCode(`${body}6304`)}`;
const refused = { ok: false, refusal: { code: 'vietqr-malformed' } };

test('the checksum is CRC-16/CCITT-FALSE', () => {
  expect(QRPay.genCRCCode('123456789')).toBe('29B1');
});

test('an account is written as the sample of NAPAS', () => {
  expect(writeVietQr(BANK)).toBe(WITHOUT_AMOUNT);
});

test('amount and purpose are written as in the sample', () => {
  expect(writeVietQr({ ...BANK, amount: dong(1_366_200), purpose: 'BHYT 0190000001' })).toBe(WITH_AMOUNT);
});

test('the samples are read', () => {
  expect(readVietQr(WITHOUT_AMOUNT)).toEqual({ ok: true, value: { ...BANK, toCard: false } });
  expect(readVietQr(WITH_AMOUNT)).toEqual({
    ok: true,
    value: { ...BANK, toCard: false, amount: 1_366_200, purpose: 'BHYT 0190000001' },
  });
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT.slice(0, -8).replace('QRIBFTTA', 'QRIBFTTC')))).toMatchObject({
    value: { toCard: true },
  });
});

test('a changed checksum is refused', () => {
  expect(readVietQr(WITH_AMOUNT.replace(/E49C$/, 'E49D'))).toEqual(refused);
});

test('a length that runs past the end is refused', () => {
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT.slice(0, -8).replace('5802VN', '5899VN')))).toEqual(refused);
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT.slice(0, -8).replace('0006970415', '0026970415')))).toEqual(refused);
});

test('two checksums are refused', () => {
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT))).toEqual(refused);
});

test.each([
  ['another currency', '5303704', '5303840'],
  ['another country', '5802VN', '5802LA'],
  ['another scheme', 'A000000727', 'A000000775'],
  ['a service nobody knows', 'QRIBFTTA', 'QRIBFTTX'],
  ['a bank of letters', '970415', '97O415'],
  ['two amounts', '5802VN', '540110054011058' + '02VN'],
  ['a length that is no number', '5802VN', '58x2VN'],
])('%s is refused', (_, part, other) => {
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT.slice(0, -8).replace(part, other)))).toEqual(refused);
});

test.each(['0', '-5', '1.5', '1e3', '00012', '99999999999999'])('an amount of %s is refused', (amount) => {
  const field = `54${String(amount.length).padStart(2, '0')}${amount}`;
  expect(readVietQr(withChecksum(WITHOUT_AMOUNT.slice(0, -8).replace('5802VN', `${field}5802VN`)))).toEqual(refused);
});

test.each([
  ['a purpose longer than banks hand on', { ...BANK, purpose: 'X'.repeat(26) }],
  ['a purpose with marks', { ...BANK, purpose: 'Đóng BHYT' }],
  ['a bank that is none', { ...BANK, bankBin: '12345' }],
  ['no account', { ...BANK, account: '' }],
])('%s is not written', (_, transfer) => {
  expect(() => writeVietQr(transfer)).toThrow(RangeError);
});

test('what was written is read again, and no single altered character is taken for it', () => {
  const transfer = fc.record({
    bankBin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[0-9A-Z]{6,19}$/),
    amount: fc.integer({ min: 1, max: 9_999_999_999_999 }).map(dong),
    purpose: fc.stringMatching(/^[A-Z0-9 ]{1,25}$/),
  });
  fc.assert(
    fc.property(transfer, fc.nat(), fc.stringMatching(/^[ -~]$/), (it, at, character) => {
      const text = writeVietQr(it);
      expect(readVietQr(text)).toEqual({ ok: true, value: { ...it, toCard: false } });
      const place = at % text.length;
      const altered = text.slice(0, place) + character + text.slice(place + 1);
      expect(readVietQr(altered).ok).toBe(altered === text);
    }),
  );
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((body) => withChecksum(`000201${body}`)),
      ),
      (text) => {
        expect(typeof readVietQr(text).ok).toBe('boolean');
      },
    ),
  );
});
