import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRequest } from '../testing/openid-flow.ts';
import { testClient } from '../testing/openid-clients.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';
import { limits } from '../limits.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

const { hits } = limits['sign-ins-begun-by-address'];
const url = `/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`;
const begin = (remoteAddress: string, language = 'vi') =>
  at.listener.inject({ method: 'GET', url, remoteAddress, headers: { 'accept-language': language } });
/** In vain, which costs the server less and counts the same. */
const beginInVain = (remoteAddress: string) => at.listener.inject({ method: 'GET', url: '/authorize', remoteAddress });

test('who begins sign-ins without an end is told to wait, and nobody else is', async () => {
  // Two addresses of one network.
  for (let turn = 0; turn < hits / 2; turn += 1)
    await Promise.all([beginInVain('2001:db8:1:2::1'), beginInVain('2001:db8:1:2:ffff::9')]);
  const [held, inEnglish] = [await begin('2001:db8:1:2::7'), await begin('2001:db8:1:2::7', 'en')];
  expect(held).toMatchObject({ statusCode: 429, headers: { 'cache-control': 'no-store' } });
  expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
  expect(held.body).toContain('Quá nhiều lượt đăng nhập');
  expect(inEnglish.body).toMatch(/<html lang="en">[^]*Please try again in 1 minutes?/);
  expect((await begin('2001:db8:1:3::1')).statusCode).toBe(303);
  // What stands behind a proxy of this machine that nobody named is many people.
  expect((await begin('127.0.0.1')).statusCode).toBe(303);
}, 30_000);
