import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const pageOf = (name: string) => read(`../../../docs/${name}.md`);

const ORDER = '### Which folder stands on which';

test('docs/architecture.md says of every folder of the server what it is', () => {
  const [page = ''] = pageOf('architecture').split(ORDER);
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = (folder: string) => new RegExp(`(^|[\\s\`(])${folder}/`, 'm').test(page);
  expect(folders.map(({ name }) => name).filter((name) => !named(name))).toEqual([]);
});

test('docs/architecture.md shows the order of the folders that lint keeps', () => {
  const [, rest = ''] = pageOf('architecture').split(ORDER);
  const [section = ''] = rest.split('\n## ');
  const shown = [...section.matchAll(/^\| .* \| `([^`]+)` \|$/gm)].map(([, folders = '']) => folders.replaceAll('/', ''));
  const [list = ''] = read('../../../.dependency-cruiser.cjs').split('};');
  expect(shown).toEqual([...list.matchAll(/'([a-z -]+)',$/gm)].map(([, folders]) => folders));
  expect(shown).toHaveLength(7);
});

test('docs/data-model.md names every table', () => {
  const page = pageOf('data-model');
  const migrations = globSync('db/migrations/*.sql', { cwd: new URL('.', import.meta.url) }).map((file) => read(file));
  const tables = migrations.flatMap((text) => [...text.matchAll(/^create table (\w+)/gm)].map(([, name = '']) => name));
  expect(tables.length).toBeGreaterThan(60);
  // visit_diagnosis, _line
  const named = (table: string) => new RegExp(`(?<!\\w)(${table}|${table.replace(/^visit_/, '_')})\\b`).test(page);
  expect(tables.filter((table) => !named(table))).toEqual([]);
});

test('docs/operating.md names every command', () => {
  const page = pageOf('operating');
  expect(COMMANDS.map(({ words }) => words.join(' ')).filter((words) => !page.includes(`\`${words}`))).toEqual([]);
});
