import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { loadTables } from '@openvssid/rules/load';
import { calculateCases } from './calculate-cases.ts';

const VSSID = fileURLToPath(new URL('../vssid.ts', import.meta.url));
const CASES = fileURLToPath(new URL('../../../../packages/rules/cases.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'openvssid-calculate-'));
/** Where the command runs: it leaves nothing there. */
const elsewhere = mkdtempSync(join(tmpdir(), 'openvssid-calculate-'));
afterAll(() => [folder, elsewhere].forEach((made) => rmSync(made, { recursive: true, force: true })));

const FACTS = { month: '2026-11', salary: 12_000_000, region: 'I' };
const CASE = { id: 'a', calculator: 'salary-contribution', facts: FACTS };

/** Runs the command in an empty folder, without any setting. */
function calculate(args: readonly string[], input = '', nodeArgs: readonly string[] = []) {
  const command = [...nodeArgs, VSSID, 'calculate', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: elsewhere, input, encoding: 'utf8', env: {} });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('one calculator, its facts on stdin', () => {
  test('prints the result with its steps, and nothing else', () => {
    const { status, stdout, stderr } = calculate(['salary-contribution'], JSON.stringify(FACTS));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ result: { base: { socialInsurance: 12_000_000 }, steps: expect.any(Array) } });
  });

  test.each([
    ['facts with a fault', 'salary-contribution', '{"month":"2026-13"}', 'E_MONTH', '$.month'],
    ['facts that are no JSON', 'salary-contribution', '{"month":', 'E_TYPE', '$'],
    ['no facts at all', 'salary-contribution', '', 'E_TYPE', '$'],
    ['facts that are a list', 'salary-contribution', '[]', 'E_TYPE', '$'],
    ['an unknown name', 'lottery', '{}', 'E_UNKNOWN_CALCULATOR', '$.calculator'],
    ['a name that every object has', 'constructor', '{}', 'E_UNKNOWN_CALCULATOR', '$.calculator'],
  ])('%s: code and path on stdout, exit code 2', (_, name, input, code, path) => {
    const { status, stdout } = calculate([name], input);
    expect([status, JSON.parse(stdout)]).toEqual([2, { error: { code, path } }]);
  });

  test.each([[[]], [['one-time', 'pension']], [['one-time', '--cases', 'x.json']], [['--unknown']]])(
    '%j is not understood: the usage on stderr',
    (args) => {
      const { status, stdout, stderr } = calculate(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run vssid -- calculate NAME < FACTS.json | --cases FILE');
    },
  );

  test('loads no server and no database, and leaves no folder behind', () => {
    const listen = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { process.stderr.write(url + '\\n'); return next(url, context); } });`;
    const { status, stderr } = calculate(['salary-contribution'], JSON.stringify(FACTS), [
      '--import',
      `data:text/javascript,${encodeURIComponent(listen)}`,
    ]);
    expect(status).toBe(0);
    const libraries = [...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name]) => name);
    expect(new Set(libraries)).toEqual(new Set(['csv-parse', 'fraction.js']));
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('a file of cases', () => {
  const run = (cases: unknown) => calculate(['--cases', file('cases.json', JSON.stringify(cases))]);

  test('is answered case by case in its order, whatever is wrong with some', () => {
    const { status, stdout, stderr } = run([
      { ...CASE, id: 'good', expected: {}, source: 'x' },
      { ...CASE, id: 'bad', facts: { ...FACTS, salary: -1 } },
      { id: 'no calculator', facts: FACTS },
      { id: 'a number for a calculator', calculator: 7, facts: FACTS },
      { id: 'no facts', calculator: 'salary-contribution' },
      { id: 'null facts', calculator: 'salary-contribution', facts: null },
      'no case',
      null,
      [],
      { ...CASE, id: 7 },
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const unknown = { error: { code: 'E_UNKNOWN_CALCULATOR', path: '$.calculator' } };
    const wrongType = { error: { code: 'E_TYPE', path: '$' } };
    expect(JSON.parse(stdout)).toEqual([
      { id: 'good', result: expect.objectContaining({ total: expect.any(Number) }) },
      { id: 'bad', error: { code: 'E_MONEY', path: '$.salary' } },
      { id: 'no calculator', ...unknown },
      { id: 'a number for a calculator', ...unknown },
      { id: 'no facts', ...wrongType },
      { id: 'null facts', ...wrongType },
      unknown,
      unknown,
      unknown,
      { id: 7, result: expect.objectContaining({ total: expect.any(Number) }) },
    ]);
  });

  test('may hold none, and all the public ones', () => {
    expect(run([])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    const { status, stdout } = calculate(['--cases', CASES]);
    const wanted = JSON.parse(readFileSync(CASES, 'utf8')) as { id: string }[];
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });

  test('may begin with a byte-order mark, as some editors write it', () => {
    const { status, stdout } = calculate(['--cases', file('marked.json', `\uFEFF${JSON.stringify([CASE])}`)]);
    expect([status, (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)]).toEqual([0, ['a']]);
  });

  test.each([
    ['is not there', join(folder, 'nowhere.json'), 'nowhere.json cannot be read'],
    ['is a folder', folder, 'cannot be read'],
    ['is no JSON', file('broken.json', '[{'), 'broken.json is not JSON'],
    ['is no list', file('object.json', '{}'), 'object.json holds no JSON array of cases.'],
  ])('that %s is told on stderr', (_, path, message) => {
    const { status, stdout, stderr } = calculate(['--cases', path]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('a defect in one case is told and keeps none of the others from its answer', () => {
  const broken = { ...loadTables(), baseSalary: undefined as never };
  const defects: unknown[] = [];
  const household = { id: 'b', calculator: 'pension-uplift', facts: [] };
  expect(calculateCases([CASE, household], broken, (defect) => defects.push(defect))).toEqual([
    { id: 'a', error: { code: 'E_UNEXPECTED', path: '$' } },
    { id: 'b', error: { code: 'E_TYPE', path: '$' } },
  ]);
  expect(defects).toEqual([expect.any(TypeError)]);
});
