import { expect, test } from 'vitest';
import { demonstrationAllowed } from './allowed.ts';

test.each([
  ['the embedded database', 'development', false, true, undefined, true],
  ['the embedded database with VSSID_DEMO=0', 'development', false, true, '0', false],
  ['another database', 'development', false, false, undefined, false],
  ['another database with VSSID_DEMO=1', 'development', true, false, '1', true],
  ['production, whatever is set', 'production', true, true, '1', false],
] as const)('invented people on %s', (_where, NODE_ENV, VSSID_DEMO, embedded, said, allowed) => {
  expect(demonstrationAllowed({ NODE_ENV, VSSID_DEMO }, embedded, said)).toBe(allowed);
});
