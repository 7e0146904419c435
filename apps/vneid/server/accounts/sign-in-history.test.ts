import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { createAccount, enter, personOf } from './account-fixture.ts';
import { recordSignInEvent } from './sign-in-event.ts';
import { signInHistoryOf } from './sign-in-history.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

it('is read to its end page by page, each event once, also where many happened at one moment', async () => {
  const account = await createAccount(place);
  const person = await personOf(place, await enter(place, account));
  place.clock.forward({ minutes: 1 });
  const now = place.clock.now();
  await place.services.db.transaction(async (tx) => {
    for (let i = 0; i < 120; i += 1) await recordSignInEvent(tx, { accountId: account.accountId, kind: 'signed-in', now });
  });
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page = await signInHistoryOf(place.services, person, next ?? null);
    seen.push(...page.events.map(({ eventId }) => eventId));
    next = page.next;
  } while (next !== undefined);
  const { events } = await signInHistoryOf(place.services, person, null);
  expect(events).toHaveLength(50);
  expect(seen.slice(0, 50)).toEqual(events.map(({ eventId }) => eventId));
  expect(new Set(seen).size).toBe(seen.length);
  // What the sign-in itself left, before the 120.
  expect(seen).toHaveLength(122);
});

it.each(['', 'x', '2026-11-22T03:00:00Z', '2026-11-22T03:00:00Z~x', `x~${'0'.repeat(36)}`, "'; --"])(
  'a place «%s» that is none begins at the newest',
  async (before) => {
    const person = await personOf(place, await enter(place, await createAccount(place)));
    const whole = await signInHistoryOf(place.services, person, null);
    expect(await signInHistoryOf(place.services, person, before)).toEqual(whole);
  },
);
