import { afterAll, expect, test } from 'vitest';
import { createTestServices } from '../testing/test-services.ts';
import { limits } from './limits.ts';
import { checkLimit, clearLimitsOf, countHit, takeTry } from './tries.ts';

const place = await createTestServices();
const { services, clock } = place;
afterAll(place.end);

const minutesOf = (result: Awaited<ReturnType<typeof countHit>>) => (result.ok ? 0 : result.refusal.params?.['minutes']);

/** Counts as many hits as reach the limit; answers the wait. */
async function reachLimit(name: 'sign-in-by-account', key: string) {
  let last = 0;
  for (let hit = 0; hit < limits[name].hits; hit += 1) last = Number(minutesOf(await countHit(services, name, key)));
  return last;
}

test('the hit that reaches the limit starts the wait, and the wait ends', async () => {
  const name = 'recovery-by-account';
  for (let hit = 1; hit < limits[name].hits; hit += 1) expect(await countHit(services, name, 'a')).toMatchObject({ ok: true });
  expect(await countHit(services, name, 'a')).toMatchObject({
    ok: false,
    refusal: { code: 'too-many-requests', params: { minutes: 60 } },
  });
  expect(await checkLimit(services, name, 'a')).toMatchObject({ ok: false });
  expect(await checkLimit(services, name, 'b')).toMatchObject({ ok: true });
  clock.forward({ minutes: 60 });
  expect(await checkLimit(services, name, 'a')).toMatchObject({ ok: true });
  expect(await countHit(services, name, 'a')).toMatchObject({ ok: true });
});

test('each further time in a row the wait grows up to its ceiling, and a calm window ends the row', async () => {
  const waits = [];
  for (let round = 0; round < 6; round += 1) {
    waits.push(await reachLimit('sign-in-by-account', 'growing'));
    clock.forward({ minutes: 15 });
  }
  expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
  await countHit(services, 'sign-in-by-account', 'growing');
  clock.forward({ minutes: 61 });
  expect(await reachLimit('sign-in-by-account', 'growing')).toBe(1);
});

test('of tries that arrive together no more than the limit pass', async () => {
  const tries = await Promise.all(Array.from({ length: 12 }, () => takeTry(services, 'code-try-by-code', 'together')));
  expect(tries.filter((result) => result.ok)).toHaveLength(5);
  expect(tries.filter((result) => result.ok && result.value.last)).toHaveLength(1);
});

test('what is allowed once is refused the second time until the wait is over', async () => {
  expect(await takeTry(services, 'code-resend', 'once')).toMatchObject({ ok: true });
  expect(await takeTry(services, 'code-resend', 'once')).toMatchObject({ ok: false, refusal: { params: { seconds: 60 } } });
  clock.forward({ seconds: 61 });
  expect(await takeTry(services, 'code-resend', 'once')).toMatchObject({ ok: true });
});

test('a subject is unlocked with all its details, and nobody else', async () => {
  const name = 'sign-in-by-account-and-device';
  for (const detail of ['one', 'two']) for (let hit = 0; hit < 5; hit += 1) await countHit(services, name, ['person', detail]);
  for (let hit = 0; hit < 5; hit += 1) await countHit(services, name, ['other', 'one']);
  await services.db.transaction((tx) => clearLimitsOf(tx, [name], 'person'));
  expect(await checkLimit(services, name, ['person', 'one'])).toMatchObject({ ok: true });
  expect(await checkLimit(services, name, ['person', 'two'])).toMatchObject({ ok: true });
  expect(await checkLimit(services, name, ['other', 'one'])).toMatchObject({ ok: false });
});

test('only tries that cost nobody anything are counted without waiting for the disk', () => {
  const unhurried = Object.entries(limits).flatMap(([name, limit]) => ('unhurried' in limit ? [name] : []));
  expect(unhurried.every((name) => name.includes('look-up'))).toBe(true);
});
