import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { createAccount, enter, lastCode, PASSWORD, personOf, stranger, type TestAccount } from './account-fixture.ts';
import { findAccountByNumber, holdAccount } from './account.ts';
import { activateByCode } from './activate-device.ts';
import { changePassword } from './change-password.ts';
import { lockAccount } from './lock.ts';
import { beginRecovery } from './recovery/begin.ts';
import { finishRecovery } from './recovery/finish.ts';
import { proveRecovery } from './recovery/prove.ts';
import { signIn } from './sign-in.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const FRESH = 'Con-do-sang-song-sang-som';

const WAITERS = sql<{ waiters: number }>(
  'test-waiters',
  `select count(*)::int as waiters from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
);
const somebodyWaits = () =>
  expect.poll(async () => (await place.services.db.read(WAITERS))[0]?.waiters, { timeout: 10_000 }).toBeGreaterThan(0);

/** A recovery whose code was right, with thirty minutes to choose a password. */
async function provedRecovery({ citizenNumber, ...account }: TestAccount): Promise<string> {
  place.clock.forward({ minutes: 2 });
  const begun = await beginRecovery(place.services, stranger('198.51.100.7'), { citizenNumber, birthDate: '17/3/1990' });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const proved = await proveRecovery(place.services, {
    token: begun.value,
    code: await lastCode(place, { citizenNumber, ...account }),
  });
  expect(proved).toMatchObject({ ok: true });
  return begun.value;
}

/** A device elsewhere that knows the password, with the code that came for it. */
async function askingDevice(account: TestAccount): Promise<{ requestToken: string; code: string }> {
  place.clock.forward({ minutes: 2 });
  const asked = await signIn(place.services, stranger(), { citizenNumber: account.citizenNumber, password: PASSWORD });
  if (!asked.ok || asked.value.state !== 'device-asked') throw new Error('the device was known');
  return { requestToken: asked.value.requestToken, code: await lastCode(place, account) };
}

it('a new password ends what was begun with the old one: devices that wait, and recoveries', async () => {
  const account = await createAccount(place);
  const person = await personOf(place, await enter(place, account));
  const token = await provedRecovery(account);
  const device = await askingDevice(account);
  expect(await changePassword(place.services, person, { current: PASSWORD, password: FRESH })).toMatchObject({ ok: true });
  expect(await activateByCode(place.services, stranger(), device)).toMatchObject({ refusal: { code: 'device-request-over' } });
  expect(await finishRecovery(place.services, stranger(), { token, password: `${FRESH}-2` })).toMatchObject({
    refusal: { code: 'recovery-over' },
  });
});

it('a password won back ends other recoveries and devices that wait', async () => {
  const account = await createAccount(place);
  const [others, device, own] = [await provedRecovery(account), await askingDevice(account), await provedRecovery(account)];
  expect(await finishRecovery(place.services, stranger(), { token: own, password: FRESH })).toMatchObject({ ok: true });
  expect(await activateByCode(place.services, stranger(), device)).toMatchObject({ refusal: { code: 'device-request-over' } });
  expect(await finishRecovery(place.services, stranger(), { token: others, password: `${FRESH}-2` })).toMatchObject({
    refusal: { code: 'recovery-over' },
  });
});

it('a lock that comes while a recovery is being finished wins, and the account stays locked', async () => {
  const account = await createAccount(place);
  const token = await provedRecovery(account);
  let finished: ReturnType<typeof finishRecovery> | undefined;
  await place.services.db.transaction(async (tx) => {
    await holdAccount((statement, values) => tx.run(statement, values), account.accountId);
    finished = finishRecovery(place.services, stranger(), { token, password: FRESH });
    await somebodyWaits();
    place.clock.forward({ seconds: 1 });
    await lockAccount(tx, place.services, account.accountId, 'not-me');
  });
  expect(await finished).toMatchObject({ refusal: { code: 'recovery-over' } });
  expect((await findAccountByNumber(place.services.db, account.citizenNumber))?.lockedBy).toBe('not-me');
});

it('a lock that comes while the code of a recovery is being proved ends the recovery', async () => {
  const account = await createAccount(place);
  place.clock.forward({ minutes: 2 });
  const typed = { citizenNumber: account.citizenNumber, birthDate: '17/3/1990' };
  const begun = await beginRecovery(place.services, stranger(), typed);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const code = await lastCode(place, account);
  let proved: ReturnType<typeof proveRecovery> | undefined;
  await place.services.db.transaction(async (tx) => {
    await holdAccount((statement, values) => tx.run(statement, values), account.accountId);
    proved = proveRecovery(place.services, { token: begun.value, code });
    await somebodyWaits();
    place.clock.forward({ seconds: 1 });
    await lockAccount(tx, place.services, account.accountId, 'owner');
  });
  expect(await proved).toMatchObject({ refusal: { code: 'recovery-over' } });
});
