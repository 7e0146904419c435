import { afterAll, expect, test } from 'vitest';
import { ok, refuse } from '@openvssid/core';
import { lastCodeTo, lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { checkCode, issueCode, useCode } from './one-time-codes.ts';

const place = await createTestServices();
const { services, clock } = place;
afterAll(place.end);

const purpose = 'submit-application';
let people = 0;

async function issued(boundTo = 'digest', contacts: { phone?: string | null; email?: string | null } = {}) {
  people += 1;
  const personId = await addTestPerson(services, {
    socialInsuranceNumber: `01903${String(people).padStart(5, '0')}`,
    ...contacts,
  });
  const result = await issueCode(services, { personId, purpose, boundTo });
  if (!result.ok) throw new Error(result.refusal.code);
  return { personId, ...result.value, code: await lastCodeTo(services, personId) };
}

const codeOf = (result: Awaited<ReturnType<typeof checkCode>>) => (result.ok ? 'ok' : result.refusal.code);

test('the right code for the right request is taken once', async () => {
  const { personId, codeId, code } = await issued();
  const proved = await checkCode(services, { personId, codeId, code, purpose, boundTo: 'digest' });
  if (!proved.ok) throw new Error(proved.refusal.code);
  const uses = await Promise.all([1, 2].map(() => services.db.transaction((tx) => useCode(tx, proved.value, clock.now()))));
  expect(uses.filter((use) => use.ok)).toHaveLength(1);
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose, boundTo: 'digest' }))).toBe('code-used-up');
});

test('a code confirms nothing else: not a changed request, not another purpose', async () => {
  const { personId, codeId, code } = await issued();
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose, boundTo: 'changed' }))).toBe('code-wrong');
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose: 'change-contact', boundTo: 'digest' }))).toBe(
    'code-expired',
  );
});

test('a story that rolls back gives the code back, but not the tries', async () => {
  const { personId, codeId, code } = await issued();
  for (let attempt = 0; attempt < 4; attempt += 1) await checkCode(services, { personId, codeId, code: 'wrong', purpose });
  const proved = await checkCode(services, { personId, codeId, code, purpose });
  if (!proved.ok) throw new Error(proved.refusal.code);
  await services.db.transaction(async (tx) => {
    await useCode(tx, proved.value, clock.now());
    return refuse('action-not-allowed');
  });
  expect(await services.db.transaction((tx) => useCode(tx, proved.value, clock.now()))).toEqual(ok(undefined));
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose }))).toBe('code-used-up');
});

test('of 1,000 guesses five are looked at, and the right code is refused after them', async () => {
  const { personId, codeId, code } = await issued();
  const outcomes = [];
  for (let batch = 0; batch < 20; batch += 1) {
    const guesses = Array.from({ length: 50 }, (_, at) => String(batch * 50 + at).padStart(6, '0')).filter(
      (guess) => guess !== code,
    );
    outcomes.push(
      ...(await Promise.all(guesses.map((guess) => checkCode(services, { personId, codeId, code: guess, purpose })))).map(codeOf),
    );
  }
  expect(outcomes.filter((outcome) => outcome === 'code-wrong')).toHaveLength(5);
  expect(new Set(outcomes)).toEqual(new Set(['code-wrong', 'code-used-up']));
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose }))).toBe('code-used-up');
});

test('new codes do not buy new guesses without end', async () => {
  const { personId } = await issued();
  let looked = 0;
  for (let round = 0; round < 8; round += 1) {
    clock.forward({ minutes: 1 });
    const again = await issueCode(services, { personId, purpose, boundTo: 'digest' });
    if (!again.ok) break;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const outcome = codeOf(await checkCode(services, { personId, codeId: again.value.codeId, code: 'wrong', purpose }));
      if (outcome === 'code-wrong' || outcome === 'code-used-up') looked += 1;
    }
  }
  expect(looked).toBeLessThan(20);
});

test('ten minutes and no longer', async () => {
  const { personId, codeId, code, expiresAt } = await issued();
  expect(expiresAt).toBe(clock.now().add({ minutes: 10 }).toString());
  clock.forward({ minutes: 10 });
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose }))).toBe('code-expired');
});

test('a new code is sent after a minute and ends the one before', async () => {
  const { personId, codeId, code } = await issued();
  expect(await issueCode(services, { personId, purpose, boundTo: 'digest' })).toMatchObject({
    refusal: { code: 'code-resend-early', params: { seconds: 60 } },
  });
  clock.forward({ seconds: 60 });
  expect((await issueCode(services, { personId, purpose, boundTo: 'digest' })).ok).toBe(true);
  expect(codeOf(await checkCode(services, { personId, codeId, code, purpose }))).toBe('code-expired');
});

test('goes to the contact there is, masked in the answer; without any the person is told', async () => {
  const byMail = await issued('digest', { phone: null, email: 'mau@example.vn' });
  expect(byMail).toMatchObject({ channel: 'email', recipient: 'm•••@example.vn' });
  expect(await lettersTo(services, byMail.personId, 'code')).toMatchObject([{ recipient: 'mau@example.vn', data: { purpose } }]);
  await expect(issued('digest', { phone: null, email: null })).rejects.toThrow('no-contact');
});

test('no code stands in clear in its table', async () => {
  const { code } = await issued();
  const rows = await services.db.read({ name: 'test-codes', text: 'select one_time_code::text as row from one_time_code' });
  expect(JSON.stringify(rows)).not.toContain(code);
});
