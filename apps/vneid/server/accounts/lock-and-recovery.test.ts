import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { createAccount, enter, lastCode, lettersTo, PASSWORD, personOf, stranger, type TestAccount } from './account-fixture.ts';
import { changePassword } from './change-password.ts';
import { lockOwnAccount } from './lock.ts';
import { findNotMe, reportNotMe } from './not-me.ts';
import { beginRecovery } from './recovery/begin.ts';
import { finishRecovery } from './recovery/finish.ts';
import { proveRecovery, recoveryStepOf } from './recovery/prove.ts';
import { findPerson } from './session.ts';
import { signIn } from './sign-in.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const BORN = '17/3/1990';
const FRESH = 'Con-do-sang-song-sang-som';

async function begin(account: TestAccount, birthDate = BORN): Promise<string> {
  place.clock.forward({ minutes: 2 });
  const begun = await beginRecovery(place.services, stranger(), { citizenNumber: account.citizenNumber, birthDate });
  if (!begun.ok) throw new Error(begun.refusal.code);
  return begun.value;
}

async function notMeTokenOf(account: TestAccount, template: string): Promise<string> {
  const url = (await lettersTo(place, account)).find((letter) => letter.template === template)?.data['notMeUrl'];
  return url?.split('/').at(-1) ?? '';
}

it('a forgotten password is set anew by code, on this device, and the owner is told', async () => {
  const account = await createAccount(place);
  const before = await enter(place, account);
  const token = await begin(account);
  expect(await recoveryStepOf(place.services, token)).toEqual({ step: 'code' });
  expect(await finishRecovery(place.services, stranger(), { token, password: FRESH })).toMatchObject({
    refusal: { code: 'recovery-over' },
  });
  expect(await proveRecovery(place.services, { token, code: await lastCode(place, account) })).toMatchObject({ ok: true });
  expect(await finishRecovery(place.services, stranger(), { token, password: 'nguyenthithu1990' })).toMatchObject({
    refusal: { code: 'password-personal' },
  });
  const opened = await finishRecovery(place.services, stranger(), { token, password: FRESH });
  expect(opened).toMatchObject({ ok: true });
  expect(await findPerson(place.services, before)).toBeUndefined();
  expect((await lettersTo(place, account)).filter(({ template }) => template === 'recovered')).toHaveLength(2);
  expect(await finishRecovery(place.services, stranger(), { token, password: FRESH })).toMatchObject({ ok: false });
});

it('who does not know the birth date, or asks about nobody, sees the same and gets nothing', async () => {
  const account = await createAccount(place);
  const tokens = [await begin(account, '18/3/1990'), await begin({ ...account, citizenNumber: '001199888888' })];
  expect(await lettersTo(place, account)).toEqual([]);
  for (const token of tokens) {
    expect(await recoveryStepOf(place.services, token)).toEqual({ step: 'code' });
    for (let i = 0; i < 5; i += 1)
      expect(await proveRecovery(place.services, { token, code: `12345${i}` })).toMatchObject({
        refusal: { code: 'code-wrong' },
      });
    expect(await proveRecovery(place.services, { token, code: '123459' })).toMatchObject({ refusal: { code: 'code-used-up' } });
  }
});

it('a locked account lets nobody in, and opens a day after the code; its owner can stop that', async () => {
  const account = await createAccount(place);
  const visitor = await enter(place, account);
  const person = await personOf(place, visitor);
  expect(await lockOwnAccount(place.services, person, 'sai-mat-khau-roi')).toMatchObject({ refusal: { code: 'wrong-password' } });
  expect(await lockOwnAccount(place.services, person, PASSWORD)).toMatchObject({ ok: true });
  expect(await findPerson(place.services, visitor)).toBeUndefined();
  expect(await signIn(place.services, visitor, { citizenNumber: account.citizenNumber, password: PASSWORD })).toMatchObject({
    refusal: { code: 'account-locked-by-owner' },
  });

  const stopped = await begin(account);
  await proveRecovery(place.services, { token: stopped, code: await lastCode(place, account) });
  expect(await recoveryStepOf(place.services, stopped)).toMatchObject({ step: 'wait' });
  expect(await finishRecovery(place.services, stranger(), { token: stopped, password: FRESH })).toMatchObject({
    refusal: { code: 'recovery-waits', params: { hours: 24 } },
  });
  expect(await reportNotMe(place.services, await notMeTokenOf(account, 'recovery-begun'))).toMatchObject({ ok: true });
  place.clock.forward({ hours: 25 });
  expect(await finishRecovery(place.services, stranger(), { token: stopped, password: FRESH })).toMatchObject({
    refusal: { code: 'recovery-over' },
  });

  const token = await begin(account);
  await proveRecovery(place.services, { token, code: await lastCode(place, account) });
  place.clock.forward({ hours: 24 });
  const [one, other] = await Promise.all([
    finishRecovery(place.services, stranger(), { token, password: FRESH }),
    finishRecovery(place.services, stranger('198.51.100.44'), { token, password: FRESH }),
  ]);
  expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
});

it('«không phải tôi» in the notice of a new device locks the account, once, and opening the link does nothing', async () => {
  const account = await createAccount(place);
  const thief = await enter(place, account);
  const token = await notMeTokenOf(account, 'new-device');
  expect(await findNotMe(place.services, token)).toMatchObject({ ok: true });
  expect(await findPerson(place.services, thief)).toBeDefined();
  expect(await reportNotMe(place.services, token)).toMatchObject({ ok: true });
  expect(await findPerson(place.services, thief)).toBeUndefined();
  expect(await reportNotMe(place.services, token)).toMatchObject({ refusal: { code: 'link-not-valid' } });
  expect(await findNotMe(place.services, 'guess')).toMatchObject({ ok: false });
});

it('a password is changed with the present one only, and the owner is told', async () => {
  const account = await createAccount(place);
  const person = await personOf(place, await enter(place, account));
  const change = (current: string, password: string) => changePassword(place.services, person, { current, password });
  expect(await change('sai-mat-khau-roi', FRESH)).toMatchObject({ refusal: { code: 'wrong-password', field: 'current' } });
  expect(await change(PASSWORD, PASSWORD)).toMatchObject({ refusal: { code: 'password-same' } });
  expect(await change(PASSWORD, 'matkhau123')).toMatchObject({ refusal: { code: 'password-common' } });
  expect(await change(PASSWORD, FRESH)).toMatchObject({ ok: true });
  expect((await lettersTo(place, account)).filter(({ template }) => template === 'password-changed')).toHaveLength(2);
});
