import { expect, test } from 'vitest';
import { crc16, readVietQr } from './vietqr.ts';

const STATIC = '00020101021138540010A00000072701240006970415011001234567890208QRIBFTTA53037045802VN63041A46';
const WITH_AMOUNT =
  '00020101021238540010A00000072701240006970415011001234567890208QRIBFTTA5303704540713662005802VN62190815BHYT 01900000016304E49C';

test('account, amount and purpose are read', () => {
  expect(crc16('123456789')).toBe('29B1');
  expect(readVietQr(STATIC)).toEqual({ bin: '970415', account: '0123456789', amount: null, content: '' });
  expect(readVietQr(` ${WITH_AMOUNT}\n`)).toEqual({
    bin: '970415',
    account: '0123456789',
    amount: 1_366_200,
    content: 'BHYT 0190000001',
  });
});

const sealed = (text: string) => `${text}6304${crc16(`${text}6304`)}`;

test('a damaged code, a length past the end, two fields of one id, another currency and an empty text are none', () => {
  for (const text of [
    WITH_AMOUNT.replace('E49C', 'E49D'),
    sealed('000201010212389910A000000727'),
    sealed(`${WITH_AMOUNT.slice(0, -8)}5303704`),
    sealed(WITH_AMOUNT.slice(0, -8).replace('5303704', '5303840')),
    '',
    'x'.repeat(5_000),
  ])
    expect(readVietQr(text)).toBeUndefined();
});
