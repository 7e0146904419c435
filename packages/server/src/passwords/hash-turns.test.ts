import { expect, test } from 'vitest';
import { ok, type Result } from '@openvssid/core';
import { inHashTurn } from './hash-turns.ts';

const config = { PASSWORD_HASHES_AT_ONCE: 2 };

/** Work that ends when told to. */
function heldWork() {
  let started = 0;
  let most = 0;
  let running = 0;
  const { promise: opened, resolve: open } = Promise.withResolvers<undefined>();
  const work = async (): Promise<Result<undefined>> => {
    started += 1;
    running += 1;
    most = Math.max(most, running);
    await opened;
    running -= 1;
    return ok(undefined);
  };
  return { work, open: () => open(undefined), counts: () => ({ started, most }) };
}

test('no more than the set number run at once, a short queue waits, and the rest is turned away at once', async () => {
  const held = heldWork();
  const calls = Array.from({ length: 50 }, () => inHashTurn(config, held.work));
  const refused = (await Promise.all(calls.slice(42))).map((result) => (result.ok ? 'ok' : result.refusal.code));
  expect(refused).toEqual(Array.from({ length: 8 }, () => 'overloaded'));
  expect(held.counts()).toEqual({ started: 2, most: 2 });
  held.open();
  const served = await Promise.all(calls.slice(0, 42));
  expect(served.every((result) => result.ok)).toBe(true);
  expect(held.counts()).toEqual({ started: 42, most: 2 });
});

test('a failure gives its turn back', async () => {
  const fail = () => inHashTurn({ PASSWORD_HASHES_AT_ONCE: 1 }, () => Promise.reject(new Error('broken')));
  await expect(fail()).rejects.toThrow('broken');
  await expect(fail()).rejects.toThrow('broken');
  expect(await inHashTurn({ PASSWORD_HASHES_AT_ONCE: 1 }, async () => ok('served'))).toEqual(ok('served'));
});
