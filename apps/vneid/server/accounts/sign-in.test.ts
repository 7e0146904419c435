import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { createAccount, enter, lastCode, lettersTo, PASSWORD, personOf, stranger, type TestAccount } from './account-fixture.ts';
import { activateByCode, activateConfirmed } from './activate-device.ts';
import { answerDevice, askingDevicesOf } from './answer-device.ts';
import { devicesOf, removeDevice } from './devices.ts';
import { findPerson, signOut } from './session.ts';
import { signIn } from './sign-in.ts';
import { signInHistoryOf } from './sign-in-history.ts';
import { resendDeviceCode, waitingDeviceOf } from './waiting-device.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const wrong = { ok: false, refusal: { code: 'wrong-credentials' } };

async function ask({ citizenNumber }: TestAccount, from = stranger()): Promise<string> {
  place.clock.forward({ minutes: 2 });
  const step = await signIn(place.services, from, { citizenNumber, password: PASSWORD });
  if (!step.ok || step.value.state !== 'device-asked') throw new Error('the device was expected to wait');
  return step.value.requestToken;
}

describe('a new device', () => {
  it('gets in by the code to the telephone, and everybody is told', async () => {
    const account = await createAccount(place);
    const visitor = await enter(place, account);
    expect(await findPerson(place.services, visitor)).toMatchObject({ accountId: account.accountId, methods: ['pwd', 'otp'] });
    const told = (await lettersTo(place, account)).filter(({ template }) => template === 'new-device');
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([account.phone, account.email].toSorted());
  });

  it('says that no code was sent for it where another was sent a moment ago, and gets one of its own a minute later', async () => {
    const account = await createAccount(place);
    const [first, from] = [await ask(account), stranger('198.51.100.9')];
    const second = await signIn(place.services, from, { citizenNumber: account.citizenNumber, password: PASSWORD });
    if (!second.ok || second.value.state !== 'device-asked') throw new Error('the device was expected to wait');
    const { requestToken } = second.value;
    expect(await waitingDeviceOf(place.services, first)).toMatchObject({ codeSent: true });
    expect(await waitingDeviceOf(place.services, requestToken)).toMatchObject({ codeSent: false });
    place.clock.forward({ minutes: 2 });
    expect(await resendDeviceCode(place.services, from, requestToken)).toMatchObject({ ok: true });
    expect(await waitingDeviceOf(place.services, requestToken)).toMatchObject({ codeSent: true });
    const code = await lastCode(place, account);
    expect(await activateByCode(place.services, from, { requestToken, code })).toMatchObject({ ok: true });
  });

  it('asks once where its form was sent twice: the code that was sent is good for what the second answer led to', async () => {
    const account = await createAccount(place);
    const once = randomUUID();
    const typed = { citizenNumber: account.citizenNumber, password: PASSWORD, once };
    const answers = await Promise.all([stranger(), stranger()].map((from) => signIn(place.services, from, typed)));
    const tokens = answers.map((answer) => (answer.ok && answer.value.state === 'device-asked' ? answer.value.requestToken : ''));
    expect(new Set(tokens).size).toBe(1);
    const [requestToken = ''] = tokens;
    const codes = (await lettersTo(place, account)).filter(({ template }) => template === 'code');
    expect(codes).toHaveLength(1);
    const opened = await activateByCode(place.services, stranger(), { requestToken, code: await lastCode(place, account) });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const person = await personOf(place, { ...stranger(), ...opened.value });
    const { events } = await signInHistoryOf(place.services, person, null);
    expect(events.filter(({ kind }) => kind === 'device-asked')).toHaveLength(1);
    // The page gone back to is another matter: that request is over.
    const later = await signIn(place.services, stranger(), typed);
    expect(later).toMatchObject({ ok: true, value: { state: 'device-asked' } });
    expect(later).not.toMatchObject({ value: { requestToken } });
  });

  it('shares its request with no other account, whoever names the same form', async () => {
    const once = randomUUID();
    const accounts = [await createAccount(place), await createAccount(place)];
    const ways = accounts.map(({ citizenNumber }) =>
      signIn(place.services, stranger(), { citizenNumber, password: PASSWORD, once }),
    );
    const [one, other] = await Promise.all(ways);
    expect(one).toMatchObject({ value: { state: 'device-asked' } });
    expect(other).not.toEqual(one);
  });

  it('signs out the one before it, which has to be activated again', async () => {
    const account = await createAccount(place);
    const before = await enter(place, account);
    const after = await enter(place, account, stranger('198.51.100.4'));
    expect(await findPerson(place.services, before)).toBeUndefined();
    expect(await findPerson(place.services, after)).toBeDefined();
    expect(await signIn(place.services, before, { citizenNumber: account.citizenNumber, password: PASSWORD })).toMatchObject({
      value: { state: 'device-asked' },
    });
  });

  it('gets in by the word of the device in use, and not before it or after a refusal', async () => {
    const account = await createAccount(place);
    const inUse = await personOf(place, await enter(place, account));
    const from = stranger('198.51.100.5');
    const asked = await ask(account, from);
    expect(await activateConfirmed(place.services, from, asked)).toMatchObject({ refusal: { code: 'device-not-confirmed' } });
    const [refused] = await askingDevicesOf(place.services, inUse);
    await answerDevice(place.services, inUse, { requestId: refused?.requestId ?? '', answer: 'refused' });
    expect(await activateConfirmed(place.services, from, asked)).toMatchObject({ refusal: { code: 'device-request-over' } });
    const code = await lastCode(place, account);
    expect(await activateByCode(place.services, from, { requestToken: asked, code })).toMatchObject({
      refusal: { code: 'device-request-over' },
    });
    const again = await ask(account, from);
    const [waiting] = await askingDevicesOf(place.services, inUse);
    await answerDevice(place.services, inUse, { requestId: waiting?.requestId ?? '', answer: 'confirmed' });
    expect(await activateConfirmed(place.services, from, again)).toMatchObject({ ok: true });
  });

  it('is not let in by another person, nor by a code that left for another device', async () => {
    const [account, other] = [await createAccount(place), await createAccount(place)];
    const outsider = await personOf(place, await enter(place, other));
    const inUse = await personOf(place, await enter(place, account));
    const asked = await ask(account);
    const [waiting] = await askingDevicesOf(place.services, inUse);
    const requestId = waiting?.requestId ?? '';
    expect(await answerDevice(place.services, outsider, { requestId, answer: 'confirmed' })).toMatchObject({ ok: false });
    const codeOfFirst = await lastCode(place, account);
    const later = await ask(account, stranger('198.51.100.6'));
    expect(await activateByCode(place.services, stranger(), { requestToken: later, code: codeOfFirst })).toMatchObject({
      refusal: { code: 'code-wrong' },
    });
    expect(await activateByCode(place.services, stranger(), { requestToken: asked, code: codeOfFirst })).toMatchObject({
      ok: true,
    });
  });

  it('is let in once, however many send the code at the moment', async () => {
    const account = await createAccount(place);
    const requestToken = await ask(account);
    const code = await lastCode(place, account);
    const all = await Promise.all(
      Array.from({ length: 5 }, () => activateByCode(place.services, stranger(), { requestToken, code })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('has ten minutes and five tries', async () => {
    const account = await createAccount(place);
    const late = await ask(account);
    const code = await lastCode(place, account);
    place.clock.forward({ minutes: 10 });
    expect(await activateByCode(place.services, stranger(), { requestToken: late, code })).toMatchObject({
      refusal: { code: 'device-request-over' },
    });
    const requestToken = await ask(account);
    const right = await lastCode(place, account);
    const guess = right === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1) await activateByCode(place.services, stranger(), { requestToken, code: guess });
    expect(await activateByCode(place.services, stranger(), { requestToken, code: right })).toMatchObject({
      refusal: { code: 'code-used-up' },
    });
  });
});

describe('a password', () => {
  it('is refused alike whether the number has an account or not', async () => {
    const account = await createAccount(place);
    const tries = [account.citizenNumber, '001199999999', "' or 1=1", ''];
    for (const citizenNumber of tries) {
      const from = stranger(`198.51.100.${100 + tries.indexOf(citizenNumber)}`);
      for (let i = 0; i < 4; i += 1)
        expect(await signIn(place.services, from, { citizenNumber, password: 'khong-dung-dau-nhe' })).toMatchObject(wrong);
      expect(await signIn(place.services, from, { citizenNumber, password: 'khong-dung-dau-nhe' })).toMatchObject({
        refusal: { code: 'account-locked', params: { minutes: 15 } },
      });
    }
  });

  it('mistyped by strangers sixty times does not shut out the device in use', async () => {
    const account = await createAccount(place);
    const owner = await enter(place, account);
    for (let i = 0; i < 60; i += 1)
      await signIn(place.services, stranger(`203.0.113.${i}`), {
        citizenNumber: account.citizenNumber,
        password: 'sai-mat-khau-roi',
      });
    expect(
      await signIn(place.services, stranger('192.0.2.77'), { citizenNumber: account.citizenNumber, password: PASSWORD }),
    ).toMatchObject({ refusal: { code: 'account-locked' } });
    expect(await signIn(place.services, owner, { citizenNumber: account.citizenNumber, password: PASSWORD })).toMatchObject({
      value: { state: 'signed-in' },
    });
    const told = (await lettersTo(place, account)).filter(({ template }) => template === 'sign-in-slowed');
    expect(told).toHaveLength(2);
  });

  it('is the owner’s lane only with a device cookie of that very account', async () => {
    const [account, other] = [await createAccount(place), await createAccount(place)];
    const visitor = await enter(place, other);
    const { citizenNumber } = account;
    for (let i = 0; i < 5; i += 1) await signIn(place.services, visitor, { citizenNumber, password: 'sai-mat-khau-roi' });
    expect(await signIn(place.services, stranger(visitor.address), { citizenNumber, password: PASSWORD })).toMatchObject({
      refusal: { code: 'account-locked' },
    });
  });
});

describe('a session', () => {
  it('ends after half an hour without use, by signing out, and is nobody’s without its token', async () => {
    const account = await createAccount(place);
    const visitor = await enter(place, account);
    place.clock.forward({ minutes: 29 });
    expect(await findPerson(place.services, visitor)).toBeDefined();
    const again = await enter(place, account, visitor);
    place.clock.forward({ minutes: 31 });
    expect(await findPerson(place.services, again)).toBeUndefined();
    const third = await enter(place, account, visitor);
    await signOut(place.services, third);
    expect(await findPerson(place.services, third)).toBeUndefined();
    expect(await findPerson(place.services, { ...stranger(), sessionToken: 'x' })).toBeUndefined();
  });
});

it('shows devices and history of oneself only, and removes an earlier device', async () => {
  const [account, other] = [await createAccount(place), await createAccount(place)];
  await enter(place, account);
  const person = await personOf(place, await enter(place, account, stranger('198.51.100.8')));
  const outsider = await personOf(place, await enter(place, other));
  const devices = await devicesOf(place.services, person);
  expect(devices.map(({ inUse, here }) => [inUse, here])).toEqual([
    [true, true],
    [false, false],
  ]);
  const [, earlier] = devices;
  expect(await removeDevice(place.services, outsider, earlier?.deviceId ?? '')).toMatchObject({ ok: false });
  expect(await removeDevice(place.services, person, 'no-id')).toMatchObject({ ok: false });
  expect(await removeDevice(place.services, person, earlier?.deviceId ?? '')).toMatchObject({ ok: true });
  expect(await devicesOf(place.services, person)).toHaveLength(1);
  const { events } = await signInHistoryOf(place.services, person, null);
  expect(events[0]?.kind).toBe('device-removed');
  expect(await signInHistoryOf(place.services, outsider, 'not a moment')).toMatchObject({ next: undefined });
});
