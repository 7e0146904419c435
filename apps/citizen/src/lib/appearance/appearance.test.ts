import { expect, test } from 'vitest';
import { readAppearance, writeAppearance } from './appearance.ts';
import { dressed } from './dress-page.ts';

const HEAD = `<html lang="vi" %appearance%><meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#162033" />`;

test('what was chosen is read again', () => {
  expect(readAppearance(writeAppearance({ scheme: 'dark', text: 'largest' }))).toEqual({ scheme: 'dark', text: 'largest' });
});

test.each([undefined, '', 'dark"><script>', '..', 'large.dark'])('what is not offered (%s) is as the device has it', (value) => {
  expect(readAppearance(value)).toEqual({ scheme: 'auto', text: 'auto' });
});

test('a page without a choice is left to the device', () => {
  expect(dressed(HEAD, readAppearance(undefined))).toBe(HEAD.replace('%appearance%', ''));
});

test('a chosen scheme colours the page and the bar of the browser alike', () => {
  const page = dressed(HEAD, { scheme: 'dark', text: 'large' });
  expect(page).toContain('<html lang="vi" data-scheme="dark" data-text="large">');
  expect(page).toContain('media="not all" content="#ffffff"');
  expect(page).toContain('media="all" content="#162033"');
});
