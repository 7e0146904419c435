import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colour, contrast, readable, visible } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = '', chosenDark = ''] = css.split('@media screen');

it('is as dark where it was chosen as where the device asks for it', () => {
  expect(coloursOf(chosenDark)).toEqual(coloursOf(dark));
});

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, scheme) => {
  it.each(readable)('sets %s on %s at 4.5:1 or more', (text = '', ground = '') => {
    expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)('shows %s on %s at 3:1 or more', (line = '', ground = '') => {
    expect(contrast(colour(scheme, line), colour(scheme, ground))).toBeGreaterThanOrEqual(3);
  });
});

function coloursOf(scheme: string): string[] {
  return scheme.match(/--[a-z-]+: #[0-9a-f]{6}/g) ?? [];
}
