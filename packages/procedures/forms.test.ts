import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { formByKey, forms } from './forms.ts';
import { procedures } from './index.ts';

const root = import.meta.dirname;
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';/gm;

/** Files of the package, and packages, that code importing `entry` loads; imports of types alone load nothing. */
function reached(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, specifier = ''] of readFileSync(join(root, entry), 'utf8').matchAll(IMPORT)) {
    if (specifier.startsWith('.')) reached(relative(root, join(root, dirname(entry), specifier)), seen);
    else seen.add(specifier);
  }
  return seen;
}

const SERVER_ONLY = /(^|\/)(eligibility|effect|letter|prefill|machine-may-accept|law|procedure|refusal-reasons)\.ts$/;

test('what the browser gets never reaches rules, effects or letters', () => {
  expect([...reached('forms.ts')].filter((file) => SERVER_ONLY.test(file))).toEqual([]);
  expect([...reached('forms.ts')].filter((file) => !file.endsWith('.ts'))).toEqual(['@openvssid/core']);
});

test('the walk of imports sees them where they are', () => {
  expect([...reached('index.ts')]).toEqual(
    expect.arrayContaining(['reissue-health-card/eligibility.ts', 'reissue-health-card/effect.ts', 'dispute-visit/letter.ts']),
  );
});

test('the browser has the form of every service', () => {
  expect(forms).toEqual(procedures.map(({ form }) => form));
  for (const { key, form } of procedures) expect(formByKey(key)).toBe(form);
});
