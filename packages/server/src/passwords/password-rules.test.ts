import { expect, test } from 'vitest';
import { checkNewPassword } from './password-rules.ts';

const owner = {
  fullName: 'Nguyễn Thị Mai Hương',
  birthDate: '1990-03-08',
  numbers: ['0190000001', '001190000017'],
  contacts: ['+84912345678', 'huongnguyen@example.vn'],
};
const plain = { PASSWORD_COMPOSITION: false };

function verdict(password: string, config = plain): string {
  const result = checkNewPassword(password, owner, config);
  return result.ok ? 'ok' : result.refusal.code;
}

test('ten characters are enough and nine are not, counted as people count letters', () => {
  expect(verdict('lửavàhoa9')).toBe('password-too-short');
  expect(verdict('lửavàhoa9x')).toBe('ok');
  expect(verdict('lửavàhoa9'.normalize('NFD'))).toBe('password-too-short');
});

test('long sentences are welcome up to 1024 bytes', () => {
  const sentence = 'con mèo nhà hàng xóm leo rào lúc nửa đêm ';
  expect(verdict(sentence.repeat(4))).toBe('ok');
  expect(verdict(sentence.repeat(40))).toBe('password-too-long');
});

test('leaked and common passwords are refused, Vietnamese ones too', () => {
  for (const password of [
    '1234567890',
    'qwertyuiop',
    'matkhau123',
    'Mật khẩu 2024',
    'anhyeuem1990',
    'm@tkhau12345',
    'vietnamvodich!',
    'abc123abc123',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    '9876543210',
    'Password2026!',
    'anhyeuemanhyeuem',
  ]) {
    expect(verdict(password), password).toBe('password-common');
  }
});

test('own name, numbers, birth date and contacts are refused, with little beside them too', () => {
  for (const password of [
    '0190000001',
    '0190000001a',
    'maihuong1990',
    'MaiHương0803',
    'nguyenthimaihuong',
    '08031990abc',
    '0912345678!!',
    'huongnguyen@example.vn',
    'Hương@08/03/1990',
  ]) {
    expect(verdict(password), password).toBe('password-personal');
  }
  expect(verdict('Hương thích ăn phở buổi sáng')).toBe('ok');
});

test('a composition rule holds only where it is switched on', () => {
  expect(verdict('xe dap mau xanh la')).toBe('ok');
  expect(verdict('xe dap mau xanh la', { PASSWORD_COMPOSITION: true })).toBe('password-composition');
  expect(verdict('Xe dap mau xanh 27!', { PASSWORD_COMPOSITION: true })).toBe('ok');
});
