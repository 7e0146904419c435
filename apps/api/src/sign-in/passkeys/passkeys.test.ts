import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createAuthenticator } from '../../testing/software-authenticator.ts';
import { lettersTo } from '../../testing/test-letters.ts';
import { openPasskeyPlace, PASSWORD } from './passkey-fixture.ts';

const place = await openPasskeyPlace();
const { services, clock, newBrowser, post, signedIn, add, askToAdd, askToProve, ask, signIn, owner, isSignedIn, passkeysOf } =
  place;
afterAll(place.end);

const EVENTS = sql<{ kind: string }>('test-security-events', 'select kind from security_event where person_id = $1 order by at');
const NINETEEN_MORE = sql(
  'test-nineteen-passkeys',
  `insert into passkey (person_id, passkey_id, credential_id, public_key, counter, transports, aaguid, backup_eligible, backed_up, name, created_at)
   select $1, gen_random_uuid(), 'many-' || n, '', 0, '{}', gen_random_uuid(), false, false, 'x', now() from generate_series(1, 19) n`,
);
const CLOSE = sql('test-close-account', `update account set state = 'closed' where person_id = $1`);
const eventsOf = async (personId: number) => (await services.db.read(EVENTS, [personId])).map(({ kind }) => kind);
const REFUSED = { status: 422, body: { code: 'passkey-refused' } };
const TOO_LATE = { status: 422, body: { code: 'passkey-too-late' } };

describe('switching on', () => {
  test('keeps the passkey with a name that says where it is, and tells every contact with a way to say «not me»', async () => {
    const { browser, personId } = await signedIn();
    const google = createAuthenticator({ aaguid: Buffer.from('ea9b8d664d011d213ce4b6b48cb575d4', 'hex') });
    expect(await add(browser, google)).toMatchObject({ status: 200, body: { name: 'Google (Chrome · Android)' } });
    clock.forward({ seconds: 1 });
    expect(await add(browser, createAuthenticator({ synced: false }))).toMatchObject({ body: { name: 'Chrome · Android' } });
    expect(await passkeysOf(browser)).toMatchObject([
      { name: 'Google (Chrome · Android)', backedUp: true, lastUsedAt: null, copied: false },
      { name: 'Chrome · Android', backedUp: false },
    ]);
    const letters = await lettersTo(services, personId, 'passkey-added');
    expect(letters).toHaveLength(4);
    expect(letters[0]?.data['notMeUrl']).toMatch(/\/not-me\/[\w-]{43}$/);
    expect(await eventsOf(personId)).toContain('passkey-added');
  });

  test('asks for a passkey that the phone itself keeps and opens by finger, face or screen lock, and shows no number', async () => {
    const { browser, number } = await signedIn();
    const { body } = await post(browser, '/api/passkeys/question');
    expect(body).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(JSON.stringify(body)).not.toContain(number.slice(0, 7));
  });

  test('needs a recent proof of identity', async () => {
    const { browser } = await signedIn();
    const phone = createAuthenticator();
    const question = await askToAdd(browser);
    clock.forward({ minutes: 11 });
    expect(await post(browser, '/api/passkeys/question')).toMatchObject({ body: { code: 'reauthentication-needed' } });
    expect(await post(browser, '/api/passkeys', phone.make(question))).toMatchObject({
      body: { code: 'reauthentication-needed' },
    });
    expect(await passkeysOf(browser)).toEqual([]);
  });

  test.each([
    ['made without finger, face or screen lock', { userVerified: false }],
    ['made on another site', { origin: 'https://vssid.example.com' }],
    ['made for another domain', { rpId: 'example.com' }],
    ['with a challenge of its own', { challenge: 'A'.repeat(43) }],
    ['that is an answer to a sign-in', { type: 'webauthn.get' }],
    ['with a certificate', { attestation: { fmt: 'packed', attStmt: new Map([['x5c', [new Uint8Array(9)]]]) } }],
    ['of a format that asks for certificates', { attestation: { fmt: 'android-safetynet', attStmt: new Map() } }],
  ])('refuses one %s', async (_, ceremony) => {
    const { browser } = await signedIn();
    expect((await add(browser, createAuthenticator(), ceremony)).status).toBe(422);
    expect(await passkeysOf(browser)).toEqual([]);
  });

  test('refuses what is no attestation at all', async () => {
    const { browser } = await signedIn();
    const made = createAuthenticator().make(await askToAdd(browser));
    const answer = { ...made, response: { ...made.response, attestationObject: 'AAAA' } };
    expect(await post(browser, '/api/passkeys', answer)).toMatchObject(REFUSED);
    expect((await post(browser, '/api/passkeys', { id: '', response: 'x' })).status).toBe(400);
  });

  test('refuses the same answer twice, and the question of another session', async () => {
    const { browser } = await signedIn();
    const other = await signedIn();
    const answer = createAuthenticator().make(await askToAdd(browser));
    expect(await post(other.browser, '/api/passkeys', answer)).toMatchObject(TOO_LATE);
    expect((await post(browser, '/api/passkeys', answer)).status).toBe(200);
    expect(await post(browser, '/api/passkeys', answer)).toMatchObject(TOO_LATE);
  });

  test("does not take over somebody else's passkey", async () => {
    const { phone, browser } = await owner();
    const thief = await signedIn();
    expect(await add(thief.browser, phone)).toMatchObject({ status: 409, body: { code: 'passkey-known' } });
    expect(await passkeysOf(browser)).toHaveLength(1);
    expect(await passkeysOf(thief.browser)).toEqual([]);
  });

  test('ends at twenty devices', async () => {
    const { browser, personId } = await owner();
    await services.db.transaction((tx) => tx.run(NINETEEN_MORE, [personId]));
    expect(await post(browser, '/api/passkeys/question')).toMatchObject({ status: 409, body: { code: 'passkeys-enough' } });
  });
});

describe('signing in without a number', () => {
  test('opens the account, says when it was last used, and tells of a browser not seen before', async () => {
    const { phone, personId, browser } = await owner();
    const elsewhere = newBrowser();
    const before = (await lettersTo(services, personId, 'new-device')).length;
    expect((await signIn(elsewhere, phone)).status).toBe(204);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect(await lettersTo(services, personId, 'new-device')).toHaveLength(before + 2);
    expect(await passkeysOf(browser)).toMatchObject([{ lastUsedAt: clock.now().toString() }]);
    const { body } = await elsewhere.call('/api/sessions');
    expect(body['sessions']).toEqual(expect.arrayContaining([expect.objectContaining({ method: 'passkey' })]));
    await post(elsewhere, '/api/sign-out');
    await signIn(elsewhere, phone);
    expect(await lettersTo(services, personId, 'new-device')).toHaveLength(before + 2);
  });

  test('is a recent proof of identity', async () => {
    const { phone } = await owner();
    const browser = newBrowser();
    await signIn(browser, phone);
    expect((await browser.call('/api/passkeys')).body['proved']).toBe(true);
    clock.forward({ minutes: 11 });
    expect((await browser.call('/api/passkeys')).body['proved']).toBe(false);
  });

  test("is not in the way of strangers' wrong passwords", async () => {
    const { phone, number } = await owner();
    const browser = newBrowser();
    for (let tries = 0; tries < 6; tries += 1) await post(browser, '/api/sign-in', { number, password: 'sai' });
    expect(await post(browser, '/api/sign-in', { number, password: PASSWORD })).toMatchObject({
      body: { code: 'account-locked' },
    });
    expect((await signIn(browser, phone)).status).toBe(204);
  });

  test('asks everybody the same, and says nothing of which accounts there are', async () => {
    await owner();
    const [one, other] = [await ask(newBrowser()), await ask(newBrowser())];
    expect({ ...one, challenge: '' }).toEqual({ ...other, challenge: '' });
    expect(one.allowCredentials).toEqual([]);
    expect(one.challenge).not.toBe(other.challenge);
  });

  test.each([
    ['without finger, face or screen lock', { userVerified: false }],
    ['on another site', { origin: 'https://vssid.example.com' }],
    ['for another domain', { rpId: 'example.com' }],
    ['as if it were new', { type: 'webauthn.create' }],
    ['for another account', { userHandle: Buffer.alloc(32).toString('base64url') }],
  ])('refuses an answer given %s', async (_, ceremony) => {
    const { phone } = await owner();
    const browser = newBrowser();
    expect(await signIn(browser, phone, ceremony)).toMatchObject(REFUSED);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test("refuses a passkey that nobody knows and one with somebody else's signature alike", async () => {
    const [{ phone }, stranger] = [await owner(), createAuthenticator()];
    const browser = newBrowser();
    const unknown = await post(browser, '/api/sign-in/passkey', stranger.sign(await ask(browser), { userHandle: 'AAAA' }));
    const question = await ask(browser);
    const answer = phone.sign(question);
    const { signature } = stranger.sign(question).response;
    const forged = await post(browser, '/api/sign-in/passkey', { ...answer, response: { ...answer.response, signature } });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...forged.body, requestId: '' });
    expect(unknown).toMatchObject(REFUSED);
  });

  test('refuses a challenge a second time, also after it was answered wrongly', async () => {
    const { phone } = await owner();
    const browser = newBrowser();
    const question = await ask(browser);
    expect(await post(browser, '/api/sign-in/passkey', phone.sign(question, { userVerified: false }))).toMatchObject(REFUSED);
    expect(await post(browser, '/api/sign-in/passkey', phone.sign(question))).toMatchObject(TOO_LATE);
    const again = await ask(browser);
    expect((await post(browser, '/api/sign-in/passkey', phone.sign(again))).status).toBe(204);
    expect(await post(browser, '/api/sign-in/passkey', phone.sign(again))).toMatchObject(TOO_LATE);
  });

  test('refuses a challenge after five minutes, that of another browser, and one made for something else', async () => {
    const { phone, browser: own } = await owner();
    const browser = newBrowser();
    const late = await ask(browser);
    clock.forward({ minutes: 5 });
    expect(await post(browser, '/api/sign-in/passkey', phone.sign(late))).toMatchObject(TOO_LATE);
    const question = await ask(browser);
    const elsewhere = newBrowser();
    await ask(elsewhere);
    expect(await post(elsewhere, '/api/sign-in/passkey', phone.sign(question))).toMatchObject(TOO_LATE);
    expect(await post(browser, '/api/sign-in/passkey', phone.sign(await askToProve(own)))).toMatchObject(TOO_LATE);
  });

  test('what was asked and never answered does not pile up', async () => {
    const browser = newBrowser();
    for (let visits = 0; visits < 5; visits += 1) await ask(browser);
    clock.forward({ minutes: 6 });
    for (let visits = 0; visits < 5; visits += 1) await ask(browser);
    const left = sql<{ count: number }>(
      'test-challenges',
      'select count(*)::int as count from passkey_challenge where expires_at <= $1',
    );
    expect(await services.db.read(left, [clock.now()])).toEqual([{ count: 0 }]);
  });

  test('an answer that comes twice at once opens one session', async () => {
    const { phone, personId } = await owner();
    const browser = newBrowser();
    const answer = phone.sign(await ask(browser));
    const both = await Promise.all([1, 2].map(() => post(browser, '/api/sign-in/passkey', answer)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 422]);
    expect((await eventsOf(personId)).filter((kind) => kind === 'new-device')).toHaveLength(2);
  });

  test('of a closed account opens nothing', async () => {
    const { phone, personId } = await owner();
    await services.db.transaction((tx) => tx.run(CLOSE, [personId]));
    expect(await signIn(newBrowser(), phone)).toMatchObject(REFUSED);
  });
});

describe('a counter that goes back', () => {
  test('is refused, noted and told; neither copy opens the account any more', async () => {
    const { phone, personId, browser } = await owner({ synced: false });
    expect((await signIn(newBrowser(), phone, { counter: 9 })).status).toBe(204);
    expect(await signIn(newBrowser(), phone, { counter: 5 })).toMatchObject(REFUSED);
    expect(await eventsOf(personId)).toContain('passkey-copied');
    expect(await lettersTo(services, personId, 'passkey-copied')).toHaveLength(2);
    expect(await signIn(newBrowser(), phone, { counter: 10 })).toMatchObject(REFUSED);
    expect(await passkeysOf(browser)).toMatchObject([{ copied: true }]);
    expect(await post(browser, '/api/reauthentication/passkey/question')).toMatchObject({ body: { code: 'no-passkey' } });
  });

  test('says nothing where the signature is not that of the key', async () => {
    const { phone, personId } = await owner({ synced: false });
    const browser = newBrowser();
    const answer = phone.sign(await ask(browser), { counter: 1 });
    const { signature } = createAuthenticator().sign(await ask(browser)).response;
    expect(await post(browser, '/api/sign-in/passkey', { ...answer, response: { ...answer.response, signature } })).toMatchObject(
      REFUSED,
    );
    expect(await eventsOf(personId)).not.toContain('passkey-copied');
    expect((await signIn(newBrowser(), phone, { counter: 7 })).status).toBe(204);
  });

  test('that stays at nought, as of phones that copy keys among themselves, is good', async () => {
    const { phone } = await owner();
    for (let times = 0; times < 3; times += 1) expect((await signIn(newBrowser(), phone)).status).toBe(204);
  });
});
