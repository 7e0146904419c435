import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { countHit } from '../http/tries.ts';
import { accessesOf, help, readingOf, REASON, rowsOf } from './people-search-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let reception: Officer;
let people = 0;

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
});
afterAll(() => desk.end());

async function somebody(details: object = {}): Promise<SignedInCitizen & { number: string }> {
  people += 1;
  const number = `01955500${String(people).padStart(2, '0')}`;
  return { ...(await desk.citizen({ socialInsuranceNumber: number, ...details })), number };
}

const eventsOf = (personId: number) =>
  rowsOf<{ kind: string; data: object }>(desk, 'select kind, data from security_event where person_id = $1', [personId]);
const lettersTo = (personId: number) =>
  rowsOf<{ channel: string; template: string; kind: string | null }>(
    desk,
    `select channel, template, data->>'kind' as kind from outbox where person_id = $1 order by channel desc`,
    [personId],
  );

test('an unlocked account waits no longer; its owner is told, with the reason on record', async () => {
  const { personId, number, browser } = await somebody();
  for (let hit = 0; hit < 5; hit += 1)
    await countHit(desk.services, 'sign-in-by-account-and-device', [`person:${personId}`, 'a stranger']);
  const reading = await readingOf(reception, { number });
  const lockedUntil = async () =>
    ((await reception.call(`/api/people/${reading}`)).body['account'] as { lockedUntil: string | null }).lockedUntil;
  expect(await lockedUntil()).not.toBeNull();

  const answers = await Promise.all([1, 2].map(() => help(reception, reading, 'unlock')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await lockedUntil()).toBeNull();
  expect(await eventsOf(personId)).toEqual([{ kind: 'account-unlocked', data: { agencyCode: '0101', reason: REASON } }]);
  expect(await lettersTo(personId)).toEqual([
    { channel: 'sms', template: 'notification', kind: 'account-unlocked' },
    { channel: 'email', template: 'notification', kind: 'account-unlocked' },
  ]);
  expect((await browser.call('/api/notifications')).body['notifications']).toEqual([
    expect.objectContaining({ kind: 'account-unlocked' }),
  ]);
  expect((await accessesOf(desk, personId)).at(-1)).toEqual({ purpose: 'account-unlock', what: 'account' });
});

test('a stolen account is signed out everywhere, and its old password opens nothing', async () => {
  const { personId, number, browser } = await somebody();
  await desk.asOwner((client) => client.query(`update account set password_hash = 'x' where person_id = $1`, [personId]));
  const reading = await readingOf(reception, { number });
  expect((await browser.call('/api/notifications')).status).toBe(200);
  expect((await help(reception, reading, 'sign-out')).status).toBe(200);
  expect((await browser.call('/api/notifications')).status).toBe(401);
  const [account] = await rowsOf<object>(
    desk,
    'select password_hash, (select count(*)::int from device where person_id = $1) as devices from account where person_id = $1',
    [personId],
  );
  expect(account).toEqual({ password_hash: null, devices: 0 });
  await help(reception, reading, 'sign-out');
  expect(await lettersTo(personId)).toHaveLength(2);
});

test('a new activation link goes to the contacts on record, ends the one before, and never to the officer', async () => {
  const { personId, number } = await somebody();
  await desk.asOwner((client) => client.query(`update account set state = 'invited' where person_id = $1`, [personId]));
  const reading = await readingOf(reception, { number });
  for (let time = 0; time < 2; time += 1) expect((await help(reception, reading, 'invite')).body).toEqual({ done: true });
  const links = await rowsOf<{ used: boolean }>(
    desk,
    `select used_at is not null as used from one_time_link where person_id = $1 and purpose = 'activate' order by used`,
    [personId],
  );
  expect(links).toEqual([{ used: false }, { used: true }]);
  expect((await lettersTo(personId)).map(({ template }) => template)).toEqual(Array(4).fill('activation-link'));
  for (let time = 0; time < 3; time += 1) await help(reception, reading, 'invite');
  expect((await help(reception, reading, 'invite')).status).toBe(429);
});

test('no link for an account that is active, or where nobody can be reached', async () => {
  const active = await somebody();
  expect((await help(reception, await readingOf(reception, { number: active.number }), 'invite')).body['code']).toBe(
    'account-active',
  );
  const silent = await somebody({ phone: null, email: null });
  expect((await help(reception, await readingOf(reception, { number: silent.number }), 'invite')).body['code']).toBe(
    'no-contact-on-record',
  );
});

test('a case officer may look and not help; without a reason nobody may', async () => {
  const { personId, number } = await somebody();
  const worker = await desk.officer(['case-officer']);
  const reading = await readingOf(worker, { number });
  expect((await worker.call(`/api/people/${reading}`)).body['account']).toMatchObject({ mayHelp: false });
  for (const what of ['unlock', 'invite', 'sign-out']) expect((await help(worker, reading, what)).status).toBe(403);
  expect((await help(reception, await readingOf(reception, { number }), 'sign-out', ' ')).body['code']).toBe('text-too-short');
  expect(await eventsOf(personId)).toEqual([]);
});
