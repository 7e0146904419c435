import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { sharpPicture } from './registration-fixture.ts';
import { isSharp, sharpnessOf } from './sharpness.ts';

const threshold = readConfig({}).REGISTRATION_SHARPNESS;

test('print that can be read is taken, print out of focus is not', async () => {
  for (const blur of [0, 1]) expect(await isSharp(await sharpPicture(blur), threshold)).toBe(true);
  for (const blur of [3, 5, 8]) expect(await isSharp(await sharpPicture(blur), threshold)).toBe(false);
});

test('a picture measures alike in any size', async () => {
  const large = await sharp(await sharpPicture(3))
    .resize(2_700)
    .jpeg()
    .toBuffer();
  expect(await isSharp(large, threshold)).toBe(false);
});

test('what is too small for anything to be read has no sharpness', async () => {
  const small = await sharp(await sharpPicture())
    .resize(200)
    .jpeg()
    .toBuffer();
  expect(await sharpnessOf(small)).toBeUndefined();
  expect(await isSharp(small, 0)).toBe(false);
});
