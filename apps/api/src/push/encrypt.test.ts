import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { decryptAs } from '../testing/push-service.ts';
import { encryptFor } from './encrypt.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

test('the example of RFC 8291, section 5, byte for byte', () => {
  const body = encryptFor(
    {
      p256dh: bytes('BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'),
      auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
    },
    Buffer.from('When I grow up, I want to be a watermelon'),
    { privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'), salt: bytes('DGv6ra1nlYgDCS1FRnbzlw') },
  );
  expect(body.toString('base64url')).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  );
});

test('two messages never look alike; another browser opens neither', () => {
  const browser = createECDH('prime256v1');
  const keys = { p256dh: browser.generateKeys(), auth: randomBytes(16) };
  const [one, two] = [encryptFor(keys, Buffer.from('tin')), encryptFor(keys, Buffer.from('tin'))];
  expect(one).not.toEqual(two);
  expect(decryptAs(browser, keys.auth, one).toString()).toBe('tin');
  const other = createECDH('prime256v1');
  other.generateKeys();
  expect(() => decryptAs(other, keys.auth, one)).toThrow();
});
