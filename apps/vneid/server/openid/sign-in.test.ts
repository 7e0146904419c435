import * as client from 'openid-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from '../testing/openid-browser.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';
import { testClient } from '../testing/openid-clients.ts';
import { agreement, goodRequest, readStep } from '../testing/openid-flow.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

test('signs somebody in for an independent client, once they have agreed to what it gets to know', async () => {
  const config = await client.discovery(new URL(at.issuer), 'thu', {}, client.None(), {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- this machine alone, without https
    execute: [client.allowInsecureRequests],
  });
  const { sessionToken } = await at.signIn({ citizenNumber: '001190000001' });
  const browser = createBrowser(at.issuer);
  browser.setCookie('vneid_session', sessionToken);
  const verifier = client.randomPKCECodeVerifier();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: 'http://localhost:4399/callback',
    scope: 'openid citizen profile',
    state: 's',
    nonce: 'n',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const asked = await browser.follow(url.href);
  const { url: agreeAt, init } = await agreement(at, asked.response);
  const back = await browser.follow(agreeAt, init);
  const tokens = await client.authorizationCodeGrant(config, new URL(back.url), {
    pkceCodeVerifier: verifier,
    expectedState: 's',
    expectedNonce: 'n',
  });
  expect(tokens.claims()).toMatchObject({ acr: 'urn:vneid:level:2', amr: ['pwd'], nonce: 'n' });
  const info = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '');
  expect(info).toMatchObject({
    citizen_pid: '001190000001',
    name: 'Nguyễn Thị Thử',
    birthdate: '1990-02-03',
    gender: 'female',
    app_version: '2.2.0',
  });
});

test('who is not signed in is led to the page to sign in at once, and back to the sign-in that this browser began', async () => {
  const browser = createBrowser(at.issuer);
  const begun = await browser.open(`${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`);
  const next = new URL(begun.headers.get('location') ?? '', at.issuer).searchParams.get('next') ?? '';
  expect(begun.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(next)}`);
  const { sessionToken } = await at.signIn({ citizenNumber: '001190000002' });
  browser.setCookie('vneid_session', sessionToken);
  expect(await readStep(await browser.open(`${at.issuer}${next}`))).toMatchObject({ kind: 'consent' });
  // Nobody else's browser goes on with it.
  const stranger = createBrowser(at.issuer);
  stranger.setCookie('vneid_session', sessionToken);
  expect(await readStep(await stranger.open(`${at.issuer}${next}`))).toMatchObject({ kind: 'gone' });
});
