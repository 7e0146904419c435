import { expect, test } from 'vitest';
import { decodeCitizenCardQr } from './citizen-card-qr.ts';
import { ok } from './result.ts';

const OLDER = '001085000017|012345678|Nguyễn Văn Mẫu|01021985|Nam|Thôn Mẫu, Xã Ví Dụ, Hà Nội|15082021';
const SINCE_2024 = '001085000017||Nguyễn Văn Mẫu|01021985|Nam|Thôn Mẫu, Xã Ví Dụ, Hà Nội|20072024|||Nguyễn Văn Cha|Trần Thị Mẹ';
const PERSON = {
  citizenNumber: '001085000017',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1985-02-01',
  sex: 'male',
  address: 'Thôn Mẫu, Xã Ví Dụ, Hà Nội',
};

test('reads the card of both designs', () => {
  expect(decodeCitizenCardQr(OLDER)).toEqual(ok({ ...PERSON, oldIdNumber: '012345678', issueDate: '2021-08-15' }));
  expect(decodeCitizenCardQr(SINCE_2024)).toEqual(ok({ ...PERSON, issueDate: '2024-07-20' }));
  expect(decodeCitizenCardQr(OLDER.replace('|Nam|', '|Nữ|'))).toMatchObject(ok({ sex: 'female' }));
});

test('refuses fewer than seven fields', () => {
  expect(decodeCitizenCardQr(OLDER.split('|').slice(0, 6).join('|'))).toEqual({
    ok: false,
    refusal: { code: 'citizen-card-qr-too-short' },
  });
});

test.each([
  [0, '00108500001', 'citizenNumber'],
  [1, '12345', 'oldIdNumber'],
  [3, '31021985', 'birthDate'],
  [3, '1985', 'birthDate'],
  [4, 'Male', 'sex'],
  [6, '2021', 'issueDate'],
])('refuses field %i = %s', (index, value, field) => {
  expect(decodeCitizenCardQr(OLDER.split('|').with(index, value).join('|'))).toEqual({
    ok: false,
    refusal: { code: 'citizen-card-qr-malformed', field },
  });
});
