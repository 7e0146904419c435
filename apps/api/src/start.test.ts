import { rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { choosePlaceForProduct, type Place, processesOf, startProduct } from './testing/product.ts';

/** Made by whoever starts first; whatever happened to one product, the next one starts from what it left. */
let place: Place;
let running: Awaited<ReturnType<typeof startProduct>>[] = [];

beforeAll(async () => {
  place = await choosePlaceForProduct();
});

afterEach(async () => {
  await Promise.all(running.map((product) => product.end()));
  running = [];
});

afterAll(() => rmSync(place.dataDir, { recursive: true, force: true }));

describe('npm start', { timeout: 120_000 }, () => {
  test('has no demonstration people where VSSID_DEMO=0', async () => {
    const product = await start();
    expect(product.output.out).not.toContain('Demonstration');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no process after %s', async (signal) => {
    const product = await start();
    const processes = processesOf(place);
    expect(processes).toHaveLength(4);
    expect(await product.end(signal)).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
  });

  test('ends its servers when it is killed, and recovers at the next start', async () => {
    const product = await start();
    const [sandbox = 0, server = 0] = processesOf(place);
    await product.end('SIGKILL');
    await vi.waitUntil(() => !isAlive(sandbox) && !isAlive(server), { timeout: 20_000 });
    expect((await start()).ready).toBe(true);
  });

  test('takes over from a killed start whose servers still hold the ports', async () => {
    const product = await start();
    const [, server = 0] = processesOf(place);
    process.kill(server, 'SIGSTOP');
    await product.end('SIGKILL');
    expect((await start()).ready).toBe(true);
    expect(isAlive(server)).toBe(false);
  });

  test('stops everything when one of its programs falls', async () => {
    const product = await start();
    const processes = processesOf(place);
    process.kill(processes[1] ?? 0, 'SIGKILL');
    expect(await product.ended).toBe(1);
    expect(product.output.err).toContain('The server has ended');
    expect(processes.filter(isAlive)).toEqual([]);
  });

  test('goes on without VNeID when that falls, and begins it again', async () => {
    const product = await start();
    const vneid = processesOf(place).at(-2) ?? 0;
    process.kill(vneid, 'SIGKILL');
    await vi.waitUntil(() => !isAlive(vneid), { timeout: 5_000 });
    expect((await fetch(`${place.urls.citizen}/healthz/ready`)).status).toBe(200);
    await vi.waitUntil(() => answers(`${place.urls.vneid}/healthz/ready`), { timeout: 40_000, interval: 200 });
    expect(product.output.err).toBe('VNeID has ended and is begun again: see what it wrote above.\n');
    const begunAgain = processesOf(place);
    expect(await product.end()).toBe(0);
    expect(begunAgain.filter(isAlive)).toEqual([]);
  });

  test('stops everything when its database falls', async () => {
    const product = await start();
    const processes = processesOf(place);
    process.kill(processes.at(-1) ?? 0, 'SIGKILL');
    expect(await product.ended).toBe(1);
    expect(product.output.err).toContain('The database has ended');
    expect(processes.filter(isAlive)).toEqual([]);
  });

  test('says in one line which port is in use', async () => {
    const other = createServer().listen(Number(place.env['PORT_OFFICER']), '127.0.0.1');
    await once(other, 'listening');
    const product = await startProduct(place.env);
    other.close();
    expect(await product.ended).toBe(1);
    expect(product.output.err).toMatch(
      /^PORT_OFFICER: port \d+ is in use\. Stop the program that holds it, or set another port\.\n$/,
    );
  });

  test('says in one line that the database is out of reach', async () => {
    const product = await startProduct({
      ...place.env,
      DATABASE_URL: 'postgres://app@127.0.0.1:1/x',
      DATABASE_OWNER_URL: 'postgres://owner@127.0.0.1:1/x',
    });
    expect(await product.ended).toBe(1);
    expect(product.output.err).toMatch(/^The database of DATABASE_URL is out of reach: .*\n$/);
  });

  test('says in one line that a setting is wrong', async () => {
    const product = await startProduct({ ...place.env, PORT_CITIZEN: 'many' });
    expect(await product.ended).toBe(1);
    expect(product.output.err).toMatch(/^Setting PORT_CITIZEN: .*\n$/);
  });

  test('refuses a second time in the same folder', async () => {
    await start();
    const second = await startProduct(place.env);
    expect(await second.ended).toBe(1);
    expect(second.output.err).toMatch(/^OpenVssID already runs from this folder \(process \d+\).*\n$/);
  });

  test('brings everything up, tells the addresses, and a second time does so within 10 seconds', async () => {
    const own = await choosePlaceForProduct();
    onTestFinished(() => rmSync(own.dataDir, { recursive: true, force: true }));
    const first = await start({ ...own.env, VSSID_DEMO: '1' });
    expect(first.output.out).toContain(own.urls.citizen);
    expect(first.output.out).toContain('0190000001');
    for (const url of Object.values(own.urls)) expect((await fetch(`${url}/healthz/ready`)).status).toBe(200);
    expect(statSync(join(own.dataDir, 'database.json')).mode & 0o777).toBe(0o600);
    expect(await first.end()).toBe(0);

    const begun = performance.now();
    const second = await start({ ...own.env, VSSID_DEMO: '1' });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(second.ready).toBe(true);
  });
});

/** Without the demonstration people, which take their time to make, unless a test is about them. */
async function start(env: NodeJS.ProcessEnv = { ...place.env, VSSID_DEMO: '0' }) {
  const product = await startProduct(env);
  running.push(product);
  expect(product.output.err).toBe('');
  expect(product.ready).toBe(true);
  return product;
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ?? false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
