import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { capabilities } from './capabilities.ts';
import { createApplication } from './application.ts';
import { openLog } from '@openvssid/server/log';
import { sql } from '@openvssid/server/db/database';
import { createTestBrowser } from './testing/test-browser.ts';
import { addTestPerson } from './testing/test-person.ts';
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

test('a request is one line: route, status, time and a number to quote, and nothing that a person typed, has or is', async () => {
  lines.length = 0;
  const [number, password, phone] = ['0190512347', 'mưa rơi trên mái tôn', '+84987654321'];
  await addTestPerson(place.services, {
    fullName: 'Lê Thị Nhật Ký',
    socialInsuranceNumber: number,
    password,
    phone,
    email: 'nhatky@example.vn',
  });
  const app = await createApplication('citizen', services, capabilities.citizen);
  const browser = createTestBrowser(app, { address: '203.0.113.77' });
  const signIn = (typed: string) => browser.call('/api/sign-in', { method: 'POST', body: { number, password: typed } });
  expect((await signIn('sai rồi')).status).toBe(401);
  expect((await signIn(password)).status).toBe(204);
  for (const path of [
    `/api/session?q=${number}`,
    `/api/applications/${number}`,
    `/api/${number}?name=Nhật`,
    `/tra-cuu/${number}`,
    '/api/card',
  ])
    await browser.call(path, { headers: { 'user-agent': `Nhật/${number}`, referer: `https://x.example/${number}` } });
  await browser.call('/api/recovery', { method: 'POST', body: { number, contact: 'nhatky@example.vn' } });
  await app.close();

  const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = written.filter(({ msg }) => msg === 'request');
  expect(requests).toHaveLength(8);
  expect(requests[0]).toMatchObject({
    system: 'citizen',
    method: 'POST',
    route: '/api/sign-in',
    status: 401,
    ms: expect.any(Number),
    reqId: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  for (const request of requests)
    expect(Object.keys(request).toSorted()).toEqual([
      'hostname',
      'level',
      'method',
      'ms',
      'msg',
      'pid',
      'reqId',
      'route',
      'status',
      'system',
      'time',
    ]);
  expect(lines.join('')).not.toMatch(/0190512347|Nhật|nhat|mưa|sai rồi|987654321|203\.0\.113/);
});

test('the last line is written although the process ends at once', async () => {
  const module = import.meta.resolve('@openvssid/server/log');
  const program = `const { openLog } = await import(${JSON.stringify(module)}); openLog('info').info('the last words'); process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  expect(stdout).toContain('the last words');
});
