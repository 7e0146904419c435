import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTables } from '@openvssid/rules';
import { checkParameters } from './parameters.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../../packages/rules/parameters/${file}`, import.meta.url), 'utf8');

test('the parameters as they are shipped are in order', () => {
  expect(checkParameters()).toMatchObject({ check: 'parameters', level: 'ok' });
});

test('a broken row is named with its file', () => {
  const broken = (file: string) =>
    file === 'base-salary.csv' ? textOf(file).replace(/^(?<row>\d{4}-\d{2}-\d{2}),/m, '2026-02-30,') : textOf(file);
  expect(checkParameters(() => readTables(broken))).toMatchObject({
    level: 'fail',
    says: expect.stringMatching(/^base-salary\.csv, row 2: .*2026-02-30/),
  });
});
