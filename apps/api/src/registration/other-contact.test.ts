import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBrowser } from '../testing/test-browser.ts';
import { e164, openRegistrations, type RegistrationPlace } from './registration-fixture.ts';

// Where the operator lets a machine approve even when another contact is on record.
let place: RegistrationPlace;
beforeAll(async () => {
  place = await openRegistrations({ REGISTRATION_MACHINE_ACCEPTS: 'exact-match' });
});
afterAll(() => place.end());

test('who was on record with another phone is told, and «Không phải tôi» gives it back', async () => {
  const who = await place.applicant({ phone: '+84912666601' });
  await place.send(who);
  const [notice] = await place.letters('+84912666601', 'contact-changed');
  const token = notice?.['notMeUrl']?.split('/').at(-1) ?? '';
  const stranger = createTestBrowser(place.citizenApp);
  expect((await stranger.call(`/api/not-me/${token}`, { method: 'POST' })).status).toBe(204);
  const { rows } = await place.asOwner((client) => client.query('select phone from person where person_id = $1', [who.personId]));
  expect(rows).toEqual([{ phone: '+84912666601' }]);
  const [link] = await place.letters(e164(who.details['phone'] ?? ''), 'activation-link');
  const activation = link?.['url']?.split('/').at(-1) ?? '';
  expect((await stranger.call(`/api/activation/${activation}`)).status).not.toBe(200);
});
