import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../commands.ts';
import { KINDS } from './kinds/index.ts';

const document = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8');

test('the command and its page name every kind, in the order in which an empty database wants them', () => {
  const kinds = `${KINDS.map(({ name }) => name).join('|')} FILE `;
  expect(document).toContain(`npm run vssid -- import ${kinds}`);
  expect(COMMANDS.find(({ words }) => words[0] === 'import')?.usage).toContain(kinds);
});

test.each(KINDS.map((kind) => [kind.name, kind] as const))('docs/import.md names every column of %s', (name, kind) => {
  const [, section = ''] = document.split(`### ${name} –`);
  const documented = [...(section.split('###')[0] ?? '').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)].map(([, column, vi]) => [
    column,
    vi?.trim(),
  ]);
  expect(documented).toEqual(Object.entries(kind.columns).map(([column, { vi }]) => [column, vi]));
});
