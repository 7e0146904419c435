import { expect, test } from 'vitest';
import { parseHealthCardNumber } from './health-card-number.ts';
import { ok } from './result.ts';

test('15 characters say group, benefit code, province and person', () => {
  expect(parseHealthCardNumber('dn 4 01 0190000001')).toEqual(
    ok({
      layout: '15-characters',
      number: 'DN4010190000001',
      objectLetters: 'DN',
      benefitCode: 4,
      provinceCode: '01',
      socialInsuranceNumber: '0190000001',
    }),
  );
  expect(parseHealthCardNumber('TE1010190000004').ok).toBe(true);
});

test('10 digits are the social insurance number, 12 the citizen number', () => {
  expect(parseHealthCardNumber('0190000001')).toEqual(
    ok({ layout: '10-digits', number: '0190000001', socialInsuranceNumber: '0190000001' }),
  );
  expect(parseHealthCardNumber('001085000017')).toEqual(
    ok({ layout: '12-digits', number: '001085000017', citizenNumber: '001085000017' }),
  );
});

test.each(['DN6010190000001', 'DN0010190000001', 'DN4000190000001', 'DN401019000000', 'D44010190000001', '01900000', ''])(
  'refuses %j',
  (text) => {
    expect(parseHealthCardNumber(text)).toEqual({ ok: false, refusal: { code: 'health-card-number-malformed' } });
  },
);
