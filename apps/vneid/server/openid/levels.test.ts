import { afterAll, beforeAll, expect, test } from 'vitest';
import { testClient } from '../testing/openid-clients.ts';
import { agreement, goodRequest, signedInBrowser } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';
import { ACR, levelAsked, UNKNOWN_LEVEL } from './levels.ts';

test.each<[Parameters<typeof levelAsked>[0], number]>([
  [{}, 0],
  [{ acr_values: ACR[1] }, 1],
  [{ acr_values: ACR[2] }, 2],
  [{ acr_values: `${ACR[2]} ${ACR[1]}` }, 1],
  [{ acr_values: 'urn:other' }, 0],
  [{ acr: null }, 0],
  [{ acr: { value: ACR[2] } }, 2],
  [{ acr: { essential: true, values: [ACR[1], ACR[2]] } }, 1],
  [{ acr: { essential: true, value: 'urn:other' } }, UNKNOWN_LEVEL],
  [{ acr: { essential: true, values: 7 } }, UNKNOWN_LEVEL],
  [{ acr: { essential: true } }, 0],
  [{ acr_values: ACR[1], acr: { value: ACR[2] } }, 2],
])('%o asks for level %s', (asked, level) => {
  expect(levelAsked(asked)).toBe(level);
});

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

const essential = JSON.stringify({ id_token: { acr: { essential: true, value: ACR[2] } } });

test.each([
  ['wished', { acr_values: ACR[2] }],
  ['insisted on', { claims: essential }],
])('an account of level 1 where level 2 is %s sees why, and the client is told', async (_how, other) => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000011', level: 1 });
  const url = `${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu', other)).toString()}`;
  const asked = await browser.follow(url);
  expect(await asked.response?.json()).toMatchObject({ kind: 'level', service: { name: 'Dịch vụ thử' } });
  const back = new URL((await browser.follow(asked.url, { json: { why: 'level' } })).url);
  expect(back.searchParams.get('error')).toBe('unmet_authentication_requirements');
  expect(back.searchParams.get('state')).toBe('the-state');
  expect(back.searchParams.has('code')).toBe(false);
});

test('nobody agrees their way past the level', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000012', level: 1 });
  const low = await browser.follow(`${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`);
  const { init } = await agreement(at, low.response);
  const high = await browser.follow(
    `${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu', { acr_values: ACR[2] })).toString()}`,
  );
  const { pathname } = new URL(high.url);
  const answered = await browser.open(`${at.issuer}${pathname.replace('/interaction', '/authorize')}`, init);
  expect(answered.headers.get('location')).toBe(`${pathname}?changed`);
});
