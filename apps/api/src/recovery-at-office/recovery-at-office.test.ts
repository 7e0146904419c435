import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AGENCY, type Desk, openDesk, OTHER_AGENCY, type SignedInCitizen } from '../applications/application-fixture.ts';
import { countHit } from '../http/tries.ts';
import { accessesOf, help, readingOf, REASON, rowsOf } from '../people-search/people-search-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { sendDueRecoveries } from './send-due.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
type Somebody = SignedInCitizen & { number: string };

const PASSWORD = 'nắng vàng ngoài hiên nhà';
const NEW_CONTACT = { channel: 'email', contact: 'moi@example.vn' };
let desk: Desk;
let reception: Officer;
let people = 0;

beforeAll(async () => {
  desk = await openDesk();
});
// Days pass in these tests, and no session lasts that long.
beforeEach(async () => {
  reception = await desk.officer(['reception']);
});
afterAll(() => desk.end());

async function somebody(details: object = {}): Promise<Somebody> {
  people += 1;
  const number = `01977700${String(people).padStart(2, '0')}`;
  return { ...(await desk.citizen({ socialInsuranceNumber: number, ...details })), number };
}

const begin = (who: Officer, reading: string, more: object = {}) =>
  who.call(`/api/people/${reading}/recovery`, {
    method: 'POST',
    body: { paper: 'citizen-card', alike: true, reason: REASON, ...NEW_CONTACT, ...more },
  });

async function beginFor({ number }: Somebody, more: object = {}, who = reception): Promise<string> {
  const reading = await readingOf(who, { number });
  const { status, body } = await begin(who, reading, more);
  if (status !== 200) throw new Error(`begin: ${JSON.stringify(body)}`);
  return reading;
}

/** The waiting period passes, and the round comes. */
async function sent(person: Somebody, more: object = {}): Promise<string> {
  await beginFor(person, more);
  desk.clock.forward({ hours: 24 });
  await sendDueRecoveries(desk.services);
  return newestLink(person, 'recovery-link', 'url');
}

async function newestLink({ personId }: Somebody, template: string, key: string): Promise<string> {
  const letters = await lettersTo(desk.services, personId, template);
  return letters.at(-1)?.data[key]?.split('/').at(-1) ?? '';
}

const stranger = () => createTestBrowser(desk.citizenApp);
const finish = (token: string, number: string, password = PASSWORD, browser = stranger()) =>
  browser.call(`/api/recovery-at-office/${token}`, { method: 'POST', body: { number, password } });
const stopByLink = (token: string) => stranger().call(`/api/stop-recovery/${token}`, { method: 'POST' });
const statesOf = async ({ personId }: Somebody) =>
  (
    await rowsOf<{ state: string }>(desk, 'select state from office_recovery where person_id = $1 order by begun_at', [personId])
  ).map(({ state }) => state);
const eventsOf = ({ personId }: Somebody) =>
  rowsOf<{ kind: string; data: object }>(desk, 'select kind, data from security_event where person_id = $1 order by at, kind', [
    personId,
  ]);
const signIn = (number: string) => stranger().call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } });

test('it waits, is told to everybody at once, and then its link sets a password for whoever knows the number', async () => {
  const person = await somebody();
  await beginFor(person);
  const told = await lettersTo(desk.services, person.personId, 'recovery-begun', 'recovery-promised');
  expect(told.map(({ recipient, template }) => `${recipient} ${template}`).toSorted()).toEqual([
    '+84912345678 recovery-begun',
    'mau@example.vn recovery-begun',
    'moi@example.vn recovery-promised',
  ]);
  expect((await person.browser.call('/api/session')).body['recoveryPending']).toBe(true);

  desk.clock.forward({ hours: 23, minutes: 59 });
  await sendDueRecoveries(desk.services);
  expect(await lettersTo(desk.services, person.personId, 'recovery-link')).toEqual([]);
  desk.clock.forward({ minutes: 1 });
  await Promise.all([sendDueRecoveries(desk.services), sendDueRecoveries(desk.services)]);
  expect((await lettersTo(desk.services, person.personId, 'recovery-link')).map(({ recipient }) => recipient)).toEqual([
    'moi@example.vn',
  ]);
  expect(await lettersTo(desk.services, person.personId, 'recovery-sent')).toHaveLength(2);

  const token = await newestLink(person, 'recovery-link', 'url');
  expect((await stranger().call(`/api/recovery-at-office/${token}`)).body).toEqual({
    expiresAt: desk.clock.now().add({ hours: 72 }).toString(),
  });
  const browser = stranger();
  expect((await finish(token, person.number, PASSWORD, browser)).status).toBe(204);
  expect((await browser.call('/api/session')).body).toMatchObject({ signedIn: true, recoveryPending: false });
  expect(await rowsOf(desk, 'select method from session where person_id = $1 and ended_at is null', [person.personId])).toEqual([
    { method: 'recovery' },
  ]);
  expect((await signIn(person.number)).status).toBe(204);

  expect((await eventsOf(person)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['recovery-begun', 'recovery-sent', 'password-recovered']),
  );
  expect((await eventsOf(person)).find(({ kind }) => kind === 'recovery-begun')?.data).toEqual({
    agencyCode: AGENCY,
    reason: REASON,
  });
  expect((await accessesOf(desk, person.personId)).at(-1)).toEqual({ purpose: 'account-recovery', what: 'account' });
});

test('the contact of the link is on record afterwards; the one before is told, and «not me» brings it back', async () => {
  const person = await somebody();
  expect((await finish(await sent(person), person.number)).status).toBe(204);
  const contact = async () =>
    (await rowsOf<{ email: string }>(desk, 'select email from person where person_id = $1', [person.personId]))[0]?.email;
  expect(await contact()).toBe('moi@example.vn');
  const recovered = await lettersTo(desk.services, person.personId, 'password-recovered');
  expect(recovered.map(({ recipient }) => recipient).toSorted()).toEqual(['+84912345678', 'mau@example.vn', 'moi@example.vn']);
  expect(await lettersTo(desk.services, person.personId, 'contact-changed')).toHaveLength(3);

  const token = recovered[0]?.data['notMeUrl']?.split('/').at(-1) ?? '';
  expect((await stranger().call(`/api/not-me/${token}`, { method: 'POST' })).status).toBe(204);
  expect(await contact()).toBe('mau@example.vn');
  expect((await signIn(person.number)).status).toBe(401);
});

describe('who may begin', () => {
  test('nobody without the person at the desk: no role, no reading of one’s own, no other province', async () => {
    const person = await somebody();
    const worker = await desk.officer(['case-officer']);
    expect((await begin(worker, await readingOf(worker, { number: person.number }))).status).toBe(403);
    const reading = await readingOf(reception, { number: person.number });
    expect((await begin(await desk.officer(['reception']), reading)).body['code']).toBe('reading-ended');
    const elsewhere = await desk.officer(['reception'], OTHER_AGENCY);
    expect(await readingOf(elsewhere, { number: person.number })).toBe('');
    expect((await begin(elsewhere, reading)).body['code']).toBe('reading-ended');
    expect(await statesOf(person)).toEqual([]);
  });

  test('not without papers looked at, a reason and a contact that can be reached', async () => {
    const person = await somebody();
    const reading = await readingOf(reception, { number: person.number });
    expect((await begin(reception, reading, { alike: false })).status).toBe(400);
    expect((await begin(reception, reading, { paper: 'word-of-honour' })).status).toBe(400);
    expect((await begin(reception, reading, { reason: ' ' })).body['code']).toBe('text-too-short');
    expect((await begin(reception, reading, { channel: 'sms', contact: '12' })).body).toMatchObject({
      errors: [{ path: 'contact' }],
    });
    await somebody({ phone: '+84987000111' });
    expect((await begin(reception, reading, { channel: 'sms', contact: '0987000111' })).body['code']).toBe('phone-taken');
    expect(await statesOf(person)).toEqual([]);
  });

  test.each([
    ['invited', 'account-not-active'],
    ['closed', 'account-closed'],
  ])('not for an account that is %s', async (state, code) => {
    const person = await somebody();
    await desk.asOwner((client) => client.query('update account set state = $2 where person_id = $1', [person.personId, state]));
    expect((await begin(reception, await readingOf(reception, { number: person.number }))).body['code']).toBe(code);
  });
});

test('pressed twice it is one; another one has to wait until it is over', async () => {
  const person = await somebody();
  const reading = await readingOf(reception, { number: person.number });
  const answers = await Promise.all([begin(reception, reading), begin(reception, reading)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await statesOf(person)).toEqual(['waiting']);
  expect(await lettersTo(desk.services, person.personId, 'recovery-begun')).toHaveLength(2);
  expect((await begin(reception, reading, { contact: 'khac@example.vn' })).body['code']).toBe('recovery-pending');
  const colleague = await desk.officer(['reception']);
  expect((await begin(colleague, await readingOf(colleague, { number: person.number }))).body['code']).toBe('recovery-pending');
});

describe('stopped', () => {
  test('by a link of the notice: nothing is sent, an officer gets a case, and whoever waits hears of it', async () => {
    const person = await somebody();
    await beginFor(person);
    const token = await newestLink(person, 'recovery-begun', 'stopUrl');
    expect((await stranger().call(`/api/stop-recovery/${token}`)).body).toMatchObject({ sent: false });
    const answers = await Promise.all([stopByLink(token), stopByLink(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    desk.clock.forward({ hours: 25 });
    await sendDueRecoveries(desk.services);
    expect(await statesOf(person)).toEqual(['stopped']);
    expect(await lettersTo(desk.services, person.personId, 'recovery-link')).toEqual([]);
    expect((await lettersTo(desk.services, person.personId, 'recovery-stopped')).map(({ recipient }) => recipient)).toContain(
      'moi@example.vn',
    );
    expect(await rowsOf(desk, 'select kind from security_case where person_id = $1', [person.personId])).toEqual([
      { kind: 'recovery-disputed' },
    ]);
    reception = await desk.officer(['reception']);
    await beginFor(person);
    expect(await statesOf(person)).toEqual(['stopped', 'waiting']);
  });

  test('by whoever is signed in, once and without harm twice', async () => {
    const person = await somebody();
    await beginFor(person);
    expect((await person.browser.call('/api/recovery-at-office')).body['recovery']).toMatchObject({ sent: false });
    for (let time = 0; time < 2; time += 1)
      expect((await person.browser.call('/api/recovery-at-office/stop', { method: 'POST' })).status).toBe(204);
    expect((await person.browser.call('/api/recovery-at-office')).body['recovery']).toBeNull();
    expect(await rowsOf(desk, 'select 1 from security_case where person_id = $1', [person.personId])).toHaveLength(1);
    expect((await (await somebody()).browser.call('/api/recovery-at-office')).body['recovery']).toBeNull();
  });

  test('by an officer, with a reason on record and no case', async () => {
    const person = await somebody();
    const reading = await beginFor(person);
    expect((await reception.call(`/api/people/${reading}`)).body['account']).toMatchObject({
      recovery: { contact: 'm•••@example.vn', sent: false },
    });
    expect((await help(reception, reading, 'stop-recovery', ' ')).status).toBe(422);
    for (let time = 0; time < 2; time += 1) expect((await help(reception, reading, 'stop-recovery')).status).toBe(200);
    expect(await statesOf(person)).toEqual(['stopped']);
    expect(await rowsOf(desk, 'select 1 from security_case where person_id = $1', [person.personId])).toEqual([]);
    expect(
      (await accessesOf(desk, person.personId)).filter(({ purpose }) => purpose === 'account-recovery-stopped'),
    ).toHaveLength(1);
  });

  test('after the link has left: the link opens nothing any more', async () => {
    const person = await somebody();
    const token = await sent(person);
    expect((await stopByLink(await newestLink(person, 'recovery-sent', 'stopUrl'))).status).toBe(204);
    expect((await finish(token, person.number)).body['code']).toBe('link-not-valid');
    expect((await stranger().call(`/api/recovery-at-office/${token}`)).status).toBe(404);
  });

  test('in the moment in which the link is used: one of the two wins', async () => {
    const person = await somebody();
    const token = await sent(person);
    const stop = await newestLink(person, 'recovery-sent', 'stopUrl');
    const [finished, stopped] = await Promise.all([finish(token, person.number), stopByLink(stop)]);
    expect([finished.status, stopped.status]).toSatisfy(
      ([one, other]: number[]) => (one === 204 && other === 404) || (one === 404 && other === 204),
    );
    expect(await statesOf(person)).toEqual([finished.status === 204 ? 'finished' : 'stopped']);
  });

  test('because its contact was given up meanwhile: no link goes to a telephone that may be in other hands', async () => {
    const person = await somebody();
    await beginFor(person, { channel: 'email', contact: 'MAU@example.vn' });
    await desk.asOwner((client) =>
      client.query(`update person set email = 'khac@example.vn' where person_id = $1`, [person.personId]),
    );
    desk.clock.forward({ hours: 24 });
    await sendDueRecoveries(desk.services);
    expect(await statesOf(person)).toEqual(['stopped']);
    const told = await lettersTo(desk.services, person.personId, 'recovery-link', 'recovery-stopped');
    expect(told.map(({ recipient }) => recipient)).toEqual(['khac@example.vn', '+84912345678']);
  });
});

describe('the link', () => {
  test('is not to be had before its time, nor by a link that stops', async () => {
    const person = await somebody();
    await beginFor(person);
    const stop = await newestLink(person, 'recovery-begun', 'stopUrl');
    for (const token of [stop, 'x'.repeat(43), '..']) expect((await finish(token, person.number)).status).toBe(404);
    expect(await statesOf(person)).toEqual(['waiting']);
  });

  test('works once: of three browsers one gets in', async () => {
    const person = await somebody();
    const token = await sent(person);
    const answers = await Promise.all([1, 2, 3].map(() => finish(token, person.number)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
  });

  test('ends after three days, and makes room for another', async () => {
    const person = await somebody();
    const token = await sent(person);
    desk.clock.forward({ hours: 72 });
    expect((await finish(token, person.number)).status).toBe(404);
    reception = await desk.officer(['reception']);
    await beginFor(person);
    expect(await statesOf(person)).toEqual(['expired', 'waiting']);
  });

  test('tells a stranger nothing, and does not let them guess whose it is', async () => {
    const person = await somebody();
    const other = await somebody();
    const token = await sent(person);
    expect((await finish(token, other.number)).body).toMatchObject({
      code: 'number-not-of-account',
      errors: [{ path: 'number' }],
    });
    const answers: number[] = [];
    for (let time = 0; time < 12; time += 1) answers.push((await finish(token, `01900000${10 + time}`)).status);
    expect(answers.at(-1)).toBe(429);
    expect((await finish(token, person.number)).status).toBe(429);
  });

  test('opens an account that wrong passwords have locked', async () => {
    const person = await somebody();
    const token = await sent(person);
    for (let hit = 0; hit < 60; hit += 1) await countHit(desk.services, 'sign-in-by-account', `person:${person.personId}`);
    expect((await signIn(person.number)).body['code']).toBe('account-locked');
    expect((await finish(token, person.number)).status).toBe(204);
    expect((await signIn(person.number)).status).toBe(204);
  });

  test('takes no weak password, and is good for a better one', async () => {
    const person = await somebody();
    const token = await sent(person);
    expect((await finish(token, person.number, person.number)).status).toBe(422);
    expect((await finish(token, person.number)).status).toBe(204);
  });
});
