import { expect, test } from 'vitest';
import type { Details } from './details.ts';
import { type Comparison, judge, machineMayApprove } from './judge.ts';

const declared: Details = {
  socialInsuranceNumber: '0190000021',
  fullName: 'Đinh Thị Hoà',
  idNumber: '001195900021',
  birthDate: '1995-08-17',
  provinceCode: '01',
  wardCode: '00004',
  street: 'Số 6',
  phone: '+84912000021',
  email: null,
};
const person = {
  citizenNumber: '001195900021',
  fullName: 'ĐINH THỊ HÒA',
  birthDate: '1995-08-17',
  sex: 'female',
  ethnicity: 'Kinh',
  nationality: 'VN',
  residence: null,
  status: 'alive',
} as const;
const record = {
  fullName: 'Đinh Thị Hòa',
  birthDate: '1995-08-17',
  birthYearOnly: false,
  deceasedOn: null,
  idNumbers: ['001195900021'],
  account: 'none',
  otherContacts: false,
} as const;
const exact: Comparison = {
  declared,
  record,
  register: { kind: 'known', person },
  vneid: null,
  phoneInUse: false,
  today: Temporal.PlainDate.from('2026-11-22'),
};

test('number, record and register that agree leave nothing to look at; two spellings are one name', () => {
  expect(judge(exact)).toEqual([]);
  expect(machineMayApprove([], 'exact-match')).toBe(true);
  expect(machineMayApprove([], 'never')).toBe(false);
});

test.each<[string, Partial<Comparison>]>([
  ['number-unknown', { record: undefined }],
  ['already-registered', { record: { ...record, account: 'active' } }],
  ['already-registered', { record: { ...record, account: 'invited' } }],
  ['data-differ', { record: { ...record, birthDate: '1995-08-18' } }],
  ['data-differ', { record: { ...record, birthDate: '1994-01-01', birthYearOnly: true } }],
  ['birth-year-only', { record: { ...record, birthDate: '1995-01-01', birthYearOnly: true } }],
  ['id-differs', { record: { ...record, idNumbers: ['199000021'] } }],
  ['deceased', { record: { ...record, deceasedOn: '2026-01-01' } }],
  ['phone-in-use', { phoneInUse: true }],
  ['under-age', { today: Temporal.PlainDate.from('2013-08-16') }],
  ['register-differs', { register: { kind: 'known', person: { ...person, birthDate: '1995-08-18' } } }],
  ['register-differs', { register: { kind: 'known', person: { ...person, status: 'dead' } } }],
  ['register-unknown', { register: { kind: 'unknown' } }],
  ['register-no-answer', { register: { kind: 'no-answer' } }],
  ['no-citizen-number', { declared: { ...declared, idNumber: '199000021' }, record: { ...record, idNumbers: ['199000021'] } }],
])('%s keeps the machine from approving', (finding, change) => {
  const findings = judge({ ...exact, ...change });
  expect(findings).toEqual([finding]);
  expect(machineMayApprove(findings, 'exact-match')).toBe(false);
});

test('another contact on record keeps the machine back only where the operator wants it so', () => {
  const findings = judge({ ...exact, record: { ...record, otherContacts: true } });
  expect(findings).toEqual(['other-contact-on-record']);
  expect(machineMayApprove(findings, 'exact-match')).toBe(true);
  expect(machineMayApprove(findings, 'known-contact')).toBe(false);
});

test('on the eighteenth birthday somebody is of age', () => {
  expect(judge({ ...exact, today: Temporal.PlainDate.from('2013-08-17') })).toEqual([]);
});
