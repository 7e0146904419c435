import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

test('a password is known again, another one is not', async () => {
  const stored = await hashPassword('cầu vồng sau mưa');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('cầu vồng sau mưa', stored)).toBe(true);
  expect(await verifyPassword('cau vong sau mua', stored)).toBe(false);
});

test('letters typed in parts are the same letters', async () => {
  const stored = await hashPassword('Đường về nhà'.normalize('NFD'));
  expect(await verifyPassword('Đường về nhà'.normalize('NFC'), stored)).toBe(true);
});

test('without an account every password is wrong', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword('anything at all', undefined)).toBe(false);
});
