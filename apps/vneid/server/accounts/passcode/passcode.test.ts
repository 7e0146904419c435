import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { createAccount, enter, lastCode, lettersTo, PASSWORD, personOf, stranger } from '../account-fixture.ts';
import { beginForgottenPasscode, endForgottenPasscode } from './forgotten.ts';
import { hasPasscodeProof, provePasscode } from './prove.ts';
import { checkNewPasscode } from './rules.ts';
import { changePasscode, setPasscode } from './set.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const RIGHT = '740382';
const WRONG = '740383';

async function owner() {
  const account = await createAccount(place);
  const visitor = await enter(place, account);
  const person = await personOf(place, visitor);
  expect(await setPasscode(place.services, person, RIGHT)).toMatchObject({ ok: true });
  return { account, visitor, person: await personOf(place, visitor) };
}

const OWNER = { birthDate: '1990-03-17', citizenNumber: '001190000123', phone: '+84912345678' };

it.each([
  ['111111', 'one digit'],
  ['121212', 'a pair repeated'],
  ['123123', 'three repeated'],
  ['112211', 'two digits'],
  ['345678', 'a sequence up'],
  ['876543', 'a sequence down'],
  ['789012', 'a sequence past nine'],
  ['112233', 'pairs in sequence'],
  ['170390', 'the birth date'],
  ['900317', 'the birth date from the year'],
  ['031990', 'month and year of birth'],
  ['190000', 'a part of the citizen number'],
  ['234567', 'a part of the telephone number'],
])('%s cannot be chosen: %s', (passcode) => {
  expect(checkNewPasscode(passcode, OWNER)).toMatchObject({ ok: false, refusal: { code: 'passcode-simple' } });
});

it.each(['74038', '7403821', '74038a', '', '７４０３８２'])('%j is no passcode', (passcode) => {
  expect(checkNewPasscode(passcode, OWNER)).toMatchObject({ refusal: { code: 'passcode-malformed' } });
});

it('is set once where its form was sent twice, and both answers lead on', async () => {
  const visitor = await enter(place, await createAccount(place));
  const person = await personOf(place, visitor);
  const set = (passcode: string) => setPasscode(place.services, person, passcode);
  expect(await Promise.all([set(RIGHT), set(RIGHT)])).toMatchObject([{ ok: true }, { ok: true }]);
  expect(hasPasscodeProof(place.services, await personOf(place, visitor))).toBe(true);
  expect(await set('926174')).toMatchObject({ refusal: { code: 'passcode-already-set' } });
  // Tries at it count as elsewhere: this is no way to find out the present one.
  for (const guess of ['926175', '926176', '926178']) expect(await set(guess)).toMatchObject({ ok: false });
  expect(await set('926173')).toMatchObject({ refusal: { code: 'passcode-locked' } });
});

it('is proved for five minutes, in this session alone', async () => {
  const { visitor, account } = await owner();
  place.clock.forward({ minutes: 5 });
  const person = await personOf(place, visitor);
  expect(hasPasscodeProof(place.services, person)).toBe(false);
  expect(await provePasscode(place.services, person, '740 382')).toMatchObject({ ok: true });
  expect(hasPasscodeProof(place.services, await personOf(place, visitor))).toBe(true);
  const second = await enter(place, account, visitor);
  expect(hasPasscodeProof(place.services, await personOf(place, second))).toBe(false);
  place.clock.forward({ minutes: 5 });
  expect(hasPasscodeProof(place.services, await personOf(place, visitor))).toBe(false);
});

it('cannot be set a second time without the first', async () => {
  const { person } = await owner();
  expect(await setPasscode(place.services, person, '926174')).toMatchObject({ refusal: { code: 'passcode-already-set' } });
});

it('locks after five wrong entries for 15 minutes, says how many are left, and tells the owner', async () => {
  const { person, account } = await owner();
  for (const left of [4, 3, 2, 1])
    expect(await provePasscode(place.services, person, WRONG)).toMatchObject({
      refusal: { code: 'passcode-wrong', params: { left } },
    });
  const locked = { refusal: { code: 'passcode-locked', params: { minutes: 15 } } };
  expect(await provePasscode(place.services, person, WRONG)).toMatchObject(locked);
  expect(await provePasscode(place.services, person, RIGHT)).toMatchObject(locked);
  expect((await lettersTo(place, account)).filter(({ template }) => template === 'passcode-locked')).toHaveLength(2);
  place.clock.forward({ minutes: 15 });
  expect(await provePasscode(place.services, person, RIGHT)).toMatchObject({ ok: true });
});

it('is not guessed by a thousand tries from many addresses and sessions', async () => {
  const { account, visitor } = await owner();
  const people = [];
  for (let i = 0; i < 5; i += 1)
    people.push(await personOf(place, await enter(place, account, { ...visitor, address: `198.51.100.${i}` })));
  let evaluated = 0;
  for (let i = 0; i < 1_000; i += 1) {
    const person = people[i % people.length];
    if (!person) continue;
    const answer = await provePasscode(place.services, person, String(100_000 + i));
    expect(answer.ok).toBe(false);
    if (!answer.ok && answer.refusal.code === 'passcode-wrong') evaluated += 1;
  }
  // Four answers "wrong" and the fifth that locks: the rest is refused unread.
  expect(evaluated).toBe(4);
});

it('survives fifty wrong tries at once: no more than five are looked at', async () => {
  const { person } = await owner();
  const answers = await Promise.all(Array.from({ length: 50 }, () => provePasscode(place.services, person, WRONG)));
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
  expect(codes.filter((code) => code === 'passcode-wrong').length).toBeLessThanOrEqual(4);
  expect(codes).not.toContain('ok');
  expect(await provePasscode(place.services, person, RIGHT)).toMatchObject({ ok: false });
});

it('is changed with the present one, which ends earlier proofs; wrong ones count', async () => {
  const { person } = await owner();
  expect(await changePasscode(place.services, person, { current: WRONG, passcode: '926174' })).toMatchObject({
    refusal: { code: 'passcode-wrong', field: 'current' },
  });
  expect(await changePasscode(place.services, person, { current: RIGHT, passcode: '926174' })).toMatchObject({ ok: true });
  expect(await provePasscode(place.services, person, RIGHT)).toMatchObject({ ok: false });
  expect(await provePasscode(place.services, person, '926174')).toMatchObject({ ok: true });
});

it('forgotten, is set anew by password and code in the same session; the lock is over', async () => {
  const { person, account } = await owner();
  for (let i = 0; i < 5; i += 1) await provePasscode(place.services, person, WRONG);
  expect(await beginForgottenPasscode(place.services, person, 'khong-phai-mat-khau')).toMatchObject({
    refusal: { code: 'wrong-password' },
  });
  place.clock.forward({ minutes: 2 });
  expect(await beginForgottenPasscode(place.services, person, PASSWORD)).toMatchObject({ ok: true });
  const code = await lastCode(place, account);
  const other = await personOf(place, await enter(place, await createAccount(place), stranger()));
  expect(await endForgottenPasscode(place.services, other, { code, passcode: '926174' })).toMatchObject({ ok: false });
  expect(await endForgottenPasscode(place.services, person, { code, passcode: '123456' })).toMatchObject({
    refusal: { code: 'passcode-simple' },
  });
  expect(await endForgottenPasscode(place.services, person, { code, passcode: '926174' })).toMatchObject({ ok: true });
  expect(await provePasscode(place.services, person, '926174')).toMatchObject({ ok: true });
  expect(await endForgottenPasscode(place.services, person, { code, passcode: '815027' })).toMatchObject({
    refusal: { code: 'code-used-up' },
  });
});
