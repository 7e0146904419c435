import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { createApplication } from './http/application.ts';
import { openLog } from './log.ts';
import { sql } from './db/database.ts';
import { createTestServices } from './testing/test-services.ts';

const place = await createTestServices();
const lines: string[] = [];
const services = { ...place.services, log: openLog('info', { write: (line: string) => void lines.push(line) }) };
afterAll(place.end);

const REFUSED = sql(
  'test-refused-row',
  `insert into person (full_name, name_key, birth_date, sex, province_code, agency_code) values ($1, $1, '1990-01-01', 'male', '01', 'none')`,
);

test('an error in the log tells its code and its place, and nothing of what it quotes', async () => {
  const app = await createApplication('citizen', services, [
    (api) => {
      api.get('/api/row', { config: { access: 'open' } }, () =>
        services.db.transaction((tx) => tx.run(REFUSED, ['Nguyễn Văn Mẫu'])),
      );
      api.get('/api/fault', { config: { access: 'open' } }, () =>
        Promise.reject(new Error('Nguyễn Văn Mẫu', { cause: new TypeError('0190000001') })),
      );
    },
  ]);
  for (const path of ['/api/row', '/api/fault']) expect((await app.inject(path)).statusCode).toBe(500);
  await app.close();
  services.log.warn({ err: Object.assign(new Error('Nguyễn Văn Mẫu'), { detail: 'Nguyễn Văn Mẫu' }) }, 'from a job');
  const written = lines.join('');
  expect(written).not.toMatch(/Nguyễn|0190000001/);
  expect(written).toContain('"code":"23503"');
  expect(written).toContain('log.test.ts');
  expect(written).toContain('TypeError');
});

test('the last line is written although the process ends at once', async () => {
  const module = new URL('log.ts', import.meta.url).href;
  const program = `const { openLog } = await import(${JSON.stringify(module)}); openLog('info').info('the last words'); process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  expect(stdout).toContain('the last words');
});
