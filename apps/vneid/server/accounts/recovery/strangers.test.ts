import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { createAccount, lastCode, lettersTo, stranger } from '../account-fixture.ts';
import { beginRecovery } from './begin.ts';
import { proveRecovery } from './prove.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const BORN = '17/3/1990';
const begin = (citizenNumber: string, birthDate: string, address: string) =>
  beginRecovery(place.services, stranger(address), { citizenNumber, birthDate });

/** Many addresses, many birth dates, each of them wrong; every one tries the codes that it was not sent. */
async function besiege(citizenNumber: string, times: number): Promise<void> {
  const tries = Array.from({ length: times }, async (_none, i) => {
    const begun = await begin(citizenNumber, `${1 + (i % 28)}/5/19${60 + Math.floor(i / 28)}`, `203.0.${i}.9`);
    if (!begun.ok) throw new Error(begun.refusal.code);
    await proveRecovery(place.services, { token: begun.value, code: '123456' });
  });
  await Promise.all(tries);
}

it('strangers who know the number alone refuse its owner nothing; who keeps trying is only answered later', async () => {
  const account = await createAccount(place);
  await besiege(account.citizenNumber, 30);
  const from = performance.now();
  const begun = await begin(account.citizenNumber, BORN, '198.51.100.1');
  expect(performance.now() - from).toBeGreaterThan(1_500);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const proved = await proveRecovery(place.services, { token: begun.value, code: await lastCode(place, account) });
  expect(proved).toMatchObject({ ok: true });
}, 30_000);

it('right or wrong, a birth date is answered alike: ten codes an hour, one a minute', async () => {
  const account = await createAccount(place);
  const answers = async (birthDate: string, network: string) => {
    const codes = [];
    for (let i = 0; i < 11; i += 1) {
      place.clock.forward({ minutes: 1 });
      for (const address of [`${network}.${i}.1`, `${network}.${i}.2`]) {
        const begun = await begin(account.citizenNumber, birthDate, address);
        codes.push(begun.ok ? 'begun' : begun.refusal.code);
      }
    }
    return codes;
  };
  const right = await answers(BORN, '198.51');
  expect(right.slice(0, 4)).toEqual(['begun', 'code-resend-early', 'begun', 'code-resend-early']);
  expect(right.slice(-2)).toEqual(['too-many-requests', 'code-resend-early']);
  expect((await lettersTo(place, account)).filter(({ template }) => template === 'code')).toHaveLength(10);
  place.clock.forward({ hours: 5 });
  expect(await answers('18/3/1990', '203.0')).toEqual(right);
}, 30_000);
