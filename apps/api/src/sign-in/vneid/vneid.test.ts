import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lettersTo } from '../../testing/test-letters.ts';
import { openVneidPlace } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace();
});
afterAll(() => place.end());
afterEach(() => {
  Object.assign(place.vneid.mind, { instead: () => false, token: undefined });
  place.clock.right();
});

describe('signing in with VNeID', () => {
  test('opens the account of whom VNeID names, and leads back to where the person came from', async () => {
    const { holder, personId } = await place.somebody();
    const browser = place.newBrowser();
    expect(await place.signIn(browser, holder, { next: '/card?year=2026' })).toMatchObject({
      status: 303,
      path: '/card?year=2026',
    });
    expect(await place.isSignedIn(browser)).toBe(true);
    expect(browser.cookies.get('openvssid_signed_in')).toBe('vneid');
    expect((await browser.call('/api/sessions')).body['sessions']).toMatchObject([{ method: 'vneid' }]);
    expect(await lettersTo(place.services, personId, 'new-device')).toHaveLength(2);
  });
});
