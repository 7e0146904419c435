import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colour, contrast, readable, visible } from '@openvssid/ui/styles/contrast.ts';

const read = (address: string) => readFileSync(new URL(address, import.meta.url), 'utf8').split('@media screen');
const [ownLight = '', ownDark = ''] = read('./theme.css');
const [light = '', dark = ''] = read('../../../../packages/ui/src/styles/tokens.css');

// VNeID's own colours stand before those that it leaves as they are: the first of a name counts.
describe.each([
  ['light', ownLight + light],
  ['dark', ownDark + dark],
])('the %s scheme of VNeID', (_name, scheme) => {
  it.each(readable)('sets %s on %s at 4.5:1 or more', (text = '', ground = '') => {
    expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)('shows %s on %s at 3:1 or more', (line = '', ground = '') => {
    expect(contrast(colour(scheme, line), colour(scheme, ground))).toBeGreaterThanOrEqual(3);
  });
});
