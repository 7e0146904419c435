import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccount, enter, lastCode, lettersTo, PASSWORD, personOf, stranger } from '../../accounts/account-fixture.ts';
import type { TestAccount } from '../../accounts/account-fixture.ts';
import { activateConfirmed } from '../../accounts/activate-device.ts';
import { answerDevice, askingDevicesOf } from '../../accounts/answer-device.ts';
import { changePassword } from '../../accounts/change-password.ts';
import { lockOwnAccount } from '../../accounts/lock.ts';
import { reportNotMe } from '../../accounts/not-me.ts';
import { beginRecovery } from '../../accounts/recovery/begin.ts';
import { finishRecovery } from '../../accounts/recovery/finish.ts';
import { proveRecovery } from '../../accounts/recovery/prove.ts';
import { signOut } from '../../accounts/session.ts';
import { signIn } from '../../accounts/sign-in.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { createBrowser } from '../../testing/openid-browser.ts';
import { testClient } from '../../testing/openid-clients.ts';
import { goodRequest, post, throughConsent, tokenRequest } from '../../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../../testing/openid-place.ts';
import type { TestServices } from '../../testing/test-services.ts';
import { startToldService, type ToldService } from '../../testing/told-service.ts';

let at: OpenIdPlace;
/** With the real time, by which the provider lives. */
let place: TestServices;
let service: ToldService;

beforeAll(async () => {
  at = await createOpenIdPlace();
  place = { ...at.place, services: at.services };
  service = await startToldService(at);
  await at.register(testClient({ client_id: 'thu', backchannel_logout_uri: service.backchannel_logout_uri }));
});
afterAll(async () => {
  await service.end();
  await at.end();
});

async function tokensOf({ sessionToken = '' }: Visitor) {
  const browser = createBrowser(at.issuer);
  browser.setCookie('vneid_session', sessionToken);
  const code = (await throughConsent(at, browser, goodRequest('thu'))).get('code') ?? '';
  const { body } = await post(at, '/token', tokenRequest('thu', code));
  return { token: String(body['access_token']), sid: decodeJwt(String(body['id_token']))['sid'] };
}

const isGood = async (token: string) =>
  (await fetch(`${at.issuer}/userinfo`, { headers: { authorization: `Bearer ${token}` } })).ok;

const notMeToken = async (account: TestAccount) =>
  (await lettersTo(place, account))
    .find(({ data }) => data['notMeUrl'])
    ?.data['notMeUrl']?.split('/')
    .at(-1) ?? '';

async function recover(account: TestAccount) {
  const typed = { citizenNumber: account.citizenNumber, birthDate: '17/3/1990' };
  const begun = await beginRecovery(place.services, stranger(), typed);
  if (!begun.ok) throw new Error(begun.refusal.code);
  await proveRecovery(place.services, { token: begun.value, code: await lastCode(place, account) });
  return finishRecovery(place.services, stranger(), { token: begun.value, password: 'Con-do-sang-song-sang-som' });
}

/** The device in use says yes. */
async function takeOver({ citizenNumber }: TestAccount, here: Visitor) {
  const asked = await signIn(place.services, stranger(), { citizenNumber, password: PASSWORD });
  if (!asked.ok || asked.value.state !== 'device-asked') throw new Error('the device was known');
  const person = await personOf(place, here);
  const [asking] = await askingDevicesOf(place.services, person);
  await answerDevice(place.services, person, { requestId: asking?.requestId ?? '', answer: 'confirmed' });
  expect(await activateConfirmed(place.services, stranger(), asked.value.requestToken)).toMatchObject({ ok: true });
}

type End = (account: TestAccount, here: Visitor) => Promise<unknown>;
const ends: readonly [string, End][] = [
  ['a sign-out', (_account, here) => signOut(place.services, here)],
  ['a lock', async (_account, here) => lockOwnAccount(place.services, await personOf(place, here), PASSWORD)],
  ['«Không phải tôi»', async (account) => reportNotMe(place.services, await notMeToken(account))],
  [
    'a new password',
    async (_account, here) =>
      changePassword(place.services, await personOf(place, here), { current: PASSWORD, password: 'Con-do-sang-song-sang-som' }),
  ],
  ['another device', takeOver],
  ['a recovery', recover],
];

test.each(ends)('%s at VNeID ends the sign-ins to services too, and they are told', async (_name, end) => {
  const account = await createAccount(place);
  const here = await enter(place, account);
  const { token, sid } = await tokensOf(here);
  expect(await isGood(token)).toBe(true);
  await end(account, here);
  expect(await isGood(token)).toBe(false);
  await expect.poll(() => service.told.map((one) => one['sid']), { timeout: 20_000 }).toContain(sid);
});

test('a service that is away for a moment hears of it when it is back', async () => {
  const account = await createAccount(place);
  const here = await enter(place, account);
  const { sid } = await tokensOf(here);
  service.refusals.push(503);
  await signOut(place.services, here);
  await expect.poll(() => service.told.map((one) => one['sid']), { timeout: 20_000 }).toContain(sid);
  expect(service.refusals).toEqual([]);
});

test('a lock that is refused leaves the sign-ins as they were', async () => {
  const account = await createAccount(place);
  const here = await enter(place, account);
  const { token } = await tokensOf(here);
  expect(await lockOwnAccount(place.services, await personOf(place, here), 'sai-mat-khau-roi')).toMatchObject({ ok: false });
  expect(await isGood(token)).toBe(true);
});
