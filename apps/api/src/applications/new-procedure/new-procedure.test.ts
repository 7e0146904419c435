import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { makeService } from './make-service.ts';
import { registered, translated } from './registered.ts';
import { identifierOf, serviceNames } from './service-names.ts';

const repository = join(import.meta.dirname, '../../../../..');
const procedures = dirname(fileURLToPath(import.meta.resolve('@openvssid/procedures')));
const places: string[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await rm(place, { recursive: true, force: true });
});

/** A copy of packages/procedures in which a service can be made. */
async function copy(): Promise<{ top: string; root: string }> {
  const top = await mkdtemp(join(tmpdir(), 'new-procedure-'));
  places.push(top);
  const root = join(top, 'procedures');
  await cp(procedures, root, { recursive: true, filter: (source) => !source.includes('node_modules') });
  await symlink(join(repository, 'node_modules'), join(top, 'node_modules'));
  return { top, root };
}

function names(key: string, given = {}) {
  const result = serviceNames(key, given, []);
  return result.ok ? result.value : expect.fail(result.refusal.code);
}

describe('a new service', () => {
  test('passes the test that every folder passes, at once', { timeout: 120_000 }, async () => {
    const { top, root } = await copy();
    const given = { vi: 'Xác nhận quá trình tham gia', en: "Proof of one's participation", prefix: 'XNTG', ko: '가입 확인' };
    const files = await makeService(root, names('confirm-participation', given));
    expect(files).toContain(join(root, 'confirm-participation/confirm-participation.test.ts'));
    expect(await readFile(join(root, 'translations/ko.ts'), 'utf8')).toContain("'Xác nhận quá trình tham gia': '가입 확인',\n};");
    const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
    const tests = ['index.test', 'forms.test', 'confirm-participation'];
    const ran = await promisify(execFile)(process.execPath, [vitest, 'run', '--root', top, ...tests], {
      env: { ...process.env, NO_COLOR: '1', VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
    }).catch((error: unknown) => expect.fail(String(error)));
    expect(ran.stdout).toMatch(/Test Files\s+3 passed/);
  });

  test('leaves alone what is there', async () => {
    const { root } = await copy();
    const before = await readFile(join(root, 'index.ts'), 'utf8');
    await expect(makeService(root, names('dispute-visit'))).rejects.toThrow('EEXIST');
    expect(await readFile(join(root, 'index.ts'), 'utf8')).toBe(before);
  });
});

describe('its names', () => {
  test('come from the key where none are given', () => {
    expect(names('confirm-participation')).toEqual({
      key: 'confirm-participation',
      prefix: 'CP',
      vi: 'Dịch vụ confirm-participation',
      en: 'Confirm participation',
    });
    expect(identifierOf('confirm-participation')).toBe('confirmParticipation');
  });

  test.each([
    ['', {}, 'key-malformed'],
    ['one', {}, 'key-malformed'],
    ['../../etc', {}, 'key-malformed'],
    ['Two-Words', {}, 'key-malformed'],
    ['two-words', { prefix: '6' }, 'prefix-malformed'],
    ['two-words', { prefix: '612A' }, 'prefix-taken'],
  ])('%j with %j is refused: %s', (key, given, code) => {
    expect(serviceNames(key, given, ['612A'])).toMatchObject({ ok: false, refusal: { code } });
  });

  test('begin no numbers as another service does', () => {
    expect(serviceNames('confirm-participation', {}, ['CP'])).toMatchObject({ ok: true, value: { prefix: 'CONFIRMPARTI' } });
  });

  test('with quotes cannot break out of the sources', () => {
    expect(names('two-words', { vi: "Tên'; boom('", en: 'a\\' }).vi).toBe('Tên’; boom(’');
  });
});

test('a list on one line and one on many both take one more', () => {
  const registration = { names: names('two-words'), list: 'forms', file: 'form', suffix: 'Form' };
  for (const list of ['[aForm, bForm]', '[\n  aForm,\n  bForm,\n]'])
    expect(registered(`export const forms: readonly Form[] = ${list};\n`, registration)).toBe(
      "import { twoWordsForm } from './two-words/form.ts';\nexport const forms: readonly Form[] = [\n  aForm,\n  bForm,\n  twoWordsForm,\n];\n",
    );
  expect(() => registered('nothing', registration)).toThrow('by hand');
  expect(translated("export const korean: Dictionary = {\n  'a': 'b',\n};\n", 'Tên', '이름')).toBe(
    "export const korean: Dictionary = {\n  'a': 'b',\n  'Tên': '이름',\n};\n",
  );
});
