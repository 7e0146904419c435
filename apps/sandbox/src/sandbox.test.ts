import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from './sandbox.ts';

// With the secret below, RFC 6238 appendix B gives the code for this second.
const now = () => Temporal.Instant.fromEpochMilliseconds(59_000);
const MAI = {
  citizenNumber: '001195900021',
  fullName: 'Đinh Thị <Mai>',
  birthDate: '1995-08-17',
  sex: 'female',
  ethnicity: 'Kinh',
  nationality: 'VN',
  residence: 'Số 6 phố Ví Dụ',
  status: 'alive',
};
const merchant = { tmnCode: 'DEMOTMN1', secret: 'SECRETKEY', ipnUrl: '', retrySeconds: 15, attempts: 10 };
let folder: string;
let sandbox: RunningSandbox;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openvssid-sandbox-'));
  const officersFile = join(folder, 'officers.json');
  await writeFile(
    officersFile,
    JSON.stringify([{ name: 'Nguyễn Văn <An>', email: 'an@example.org', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }]),
  );
  const registerFile = join(folder, 'register.json');
  await writeFile(registerFile, JSON.stringify([MAI]));
  sandbox = await startSandbox(
    { httpPort: 0, smtpPort: 0, smsToken: 'secret', officersFile, registerToken: 'token', registerFile, merchant },
    now,
  );
  base = `http://127.0.0.1:${sandbox.httpPort}`;
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' });
const page = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const sms = (to: string, text: string, key: string) =>
  post('/sms', { to, text }, { authorization: 'Bearer secret', 'idempotency-key': key });
const messagesTo = async (recipient: string) => (await get(`/api/messages?recipient=${encodeURIComponent(recipient)}`)).json();

/** Speaks SMTP line by line; answers the code that each line got. */
async function mail(...lines: string[]): Promise<string[]> {
  const socket = connect(sandbox.smtpPort, '127.0.0.1');
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const codes: string[] = [];
  await answers.next();
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    codes.push(String((await answers.next()).value).slice(0, 3));
  }
  socket.end();
  await once(socket, 'close');
  return codes;
}
const letter = (to: string, messageId: string) =>
  mail(
    'HELO here',
    'MAIL FROM:<a@example.org>',
    `RCPT TO:<${to}>`,
    'DATA',
    `Message-ID: <${messageId}>\r\nSubject: Hello\r\n\r\nRead https://example.org/a?b=1&c=2.\r\n.`,
  );

test('an SMS with the token is kept once, however often it comes', async () => {
  expect((await sms('+84911111111', '<b>123456</b>', 'k1')).status).toBe(202);
  expect((await sms('+84911111111', '<b>123456</b>', 'k1')).status).toBe(202);
  expect(await messagesTo('0911111111')).toMatchObject({ messages: [{ channel: 'sms', text: '<b>123456</b>', repeats: 1 }] });
});

test('an SMS without the token, or of another shape, is refused', async () => {
  expect((await post('/sms', { to: '+84911111111', text: 'x' })).status).toBe(401);
  expect((await post('/sms', { to: '' }, { authorization: 'Bearer secret' })).status).toBe(422);
});

test('a letter comes by SMTP and is kept once by its Message-ID', async () => {
  expect((await letter('lan@example.org', 'm1@here')).at(-1)).toBe('250');
  await letter('lan@example.org', 'm1@here');
  expect(await messagesTo('lan@example.org')).toMatchObject({ messages: [{ channel: 'email', subject: 'Hello', repeats: 1 }] });
});

test('as many deliveries fail for now as were asked for', async () => {
  expect((await post('/api/faults', { failNext: 2 })).status).toBe(200);
  expect((await sms('+84922222222', 'x', 'k2')).status).toBe(503);
  expect((await letter('mai@example.org', 'm2@here')).at(-1)).toBe('451');
  expect((await sms('+84922222222', 'x', 'k2')).status).toBe(202);
  expect((await post('/api/faults', { failNext: -1 })).status).toBe(400);
});

test('pages show messages as text, with links, in both languages', async () => {
  await letter('hoa@example.org', 'm3@here');
  const { messages } = (await messagesTo('hoa@example.org')) as { messages: { id: number }[] };
  const shown = await page(`/messages/${messages[0]?.id}`);
  expect(shown).toContain('<html lang="vi">');
  expect(shown).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
  await sms('+84933333333', '<script>x</script>', 'k3');
  const list = await page('/?recipient=0933333333', { cookie: 'openvssid_language=en' });
  expect(list).toContain('<html lang="en">');
  expect(list).toContain('&lt;script&gt;');
  expect(list).not.toContain('<script>');
  expect(await page('/?recipient=nobody')).toContain('Không có tin nhắn hay thư nào gửi đến «nobody»');
  expect((await get('/messages/999')).status).toBe(404);
});

test('officers’ codes are those of their secret at this moment', async () => {
  const shown = await page('/codes');
  expect(shown).toContain('Nguyễn Văn &lt;An&gt;');
  expect(shown).toContain('<span class="code">287082</span>');
  expect(shown).toContain('còn 1 giây');
});

const ask = (citizenNumber: string, token = 'token') =>
  post('/population-register', { citizenNumber }, { authorization: `Bearer ${token}` });

test('the population register answers who a number is, or that it knows none', async () => {
  expect(await (await ask(MAI.citizenNumber)).json()).toEqual({ found: true, person: MAI });
  expect(await (await ask('001195900099')).json()).toEqual({ found: false });
  expect((await ask(MAI.citizenNumber, 'wrong')).status).toBe(401);
  expect((await ask('1')).status).toBe(422);
});

test('the register fails as often as was asked', async () => {
  expect((await post('/api/population-register/faults', { failNext: 1, delayMs: 0 })).status).toBe(200);
  expect((await ask(MAI.citizenNumber)).status).toBe(503);
  expect((await ask(MAI.citizenNumber)).status).toBe(200);
});

test('people of the register are found, shown as text, added and removed on its page', async () => {
  expect(await page('/register?wanted=dinh+thi')).toContain('Đinh Thị &lt;Mai&gt;');
  expect(await page('/register?wanted=nobody')).toContain('Không có ai.');
  expect(await page(`/register/${MAI.citizenNumber}`)).toContain('value="1995-08-17"');
  expect((await post('/register', { ...MAI, citizenNumber: '001195900077', birthDate: '1995-02-30' })).status).toBe(400);
  expect((await post('/register', { ...MAI, citizenNumber: '001195900077' })).status).toBe(200);
  expect((await ask('001195900077')).status).toBe(200);
  await post('/register/001195900077/remove', {});
  expect(await (await ask('001195900077')).json()).toEqual({ found: false });
});

test('only this machine is served, under its own names, and no page elsewhere may post', async () => {
  expect((await post('/api/faults', { failNext: 1 }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  const named = await new Promise<string>((resolve) => {
    const socket = connect(sandbox.httpPort, '127.0.0.1', () =>
      socket.write('GET /codes HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n'),
    );
    socket.once('data', (data) => resolve(String(data).slice(9, 12)));
  });
  expect(named).toBe('403');
});

test('a change of language leads back, never away', async () => {
  expect((await get('/language?to=en&back=/codes')).headers.get('location')).toBe('/codes');
  for (const away of ['//elsewhere.example', '/%09/elsewhere.example', '/%5Celsewhere.example']) {
    expect((await get(`/language?to=en&back=${away}`)).headers.get('location')).toBe('/');
  }
});

test('a port in use is one clear line', async () => {
  const taken = { httpPort: 0, smtpPort: sandbox.smtpPort, smsToken: 'x', registerToken: 'x', merchant };
  await expect(startSandbox(taken)).rejects.toThrow(`Port ${sandbox.smtpPort} is in use`);
  await expect(startSandbox({ ...taken, smtpPort: 0, httpPort: sandbox.httpPort })).rejects.toThrow(
    `Port ${sandbox.httpPort} is in use`,
  );
});

test('it says that it lives and is ready', async () => {
  for (const path of ['/healthz/live', '/healthz/ready']) expect((await get(path)).status).toBe(200);
});
