import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepFiles } from '../../files/sweep.ts';
import { type Desk, openDesk, photoUpload, raw } from '../application-fixture.ts';
import { watchDeadlines } from './watch-deadlines.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const on = (day: string) => watchDeadlines(desk.services, Temporal.PlainDate.from(day));
const noticesOf = (personId: number, kind: string) =>
  desk.asOwner(
    async (client) =>
      (await client.query('select from notification where person_id = $1 and kind = $2', [personId, kind])).rows.length,
  );

test('an answer is asked for again a week before, and what never came lapses by an officer’s hand', async () => {
  const officer = await desk.officer(['reception', 'case-officer']);
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  await officer.call(`/api/applications/${number}/request-information`, {
    method: 'POST',
    body: { clientKey: randomUUID(), reasons: [{ code: 'R02', document: 'Ảnh thẻ' }], text: 'Hãy gửi ảnh.', days: 30 },
  });

  await on('2026-12-14');
  expect(await noticesOf(who.personId, 'application-answer-due')).toBe(0);
  await on('2026-12-15');
  await on('2026-12-15');
  await on('2026-12-16');
  expect(await noticesOf(who.personId, 'application-answer-due')).toBe(1);

  await on('2026-12-22');
  expect((await officer.call(`/api/applications/${number}/lapse`, { method: 'POST', body: {} })).status).toBe(409);
  await on('2026-12-23');
  await on('2026-12-24');
  expect((await officer.call(`/api/applications/${number}`)).body).toMatchObject({
    state: 'info-requested',
    may: expect.arrayContaining(['lapse']),
  });
  expect((await officer.call(`/api/applications/${number}/lapse`, { method: 'POST', body: {} })).status).toBe(200);
  expect((await who.browser.call(`/api/applications/${number}`)).body['state']).toBe('lapsed');
  expect((await who.browser.call('/api/procedures/reissue-health-card')).body['eligibility']).toEqual({ ok: true, reasons: [] });
});

test('where we are late the person is told once', async () => {
  const officer = await desk.officer(['reception', 'case-officer']);
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  await officer.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  await on('2026-11-25');
  expect(await noticesOf(who.personId, 'application-overdue')).toBe(0);
  await on('2026-11-26');
  await on('2026-11-27');
  expect(await noticesOf(who.personId, 'application-overdue')).toBe(1);
});

test('a file that cannot be dealt with keeps nobody else’s waiting, and the duty is known to have failed', async () => {
  const officer = await desk.officer(['reception', 'case-officer']);
  const people = [await desk.citizen(), await desk.citizen(), await desk.citizen()];
  const numbers = [];
  for (const who of people) numbers.push(await desk.send(who, { reason: 'damaged' }));
  for (const number of numbers) await officer.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  const [broken] = people;
  const setService = (procedure: string) =>
    desk.asOwner((client) =>
      client.query('update application set procedure = $2 where person_id = $1', [broken?.personId, procedure]),
    );
  await setService('no-such-service');
  await expect(on('2026-12-30')).rejects.toThrow('could not be watched');
  await setService('reissue-health-card');
  for (const { personId } of people.slice(1)) expect(await noticesOf(personId, 'application-overdue')).toBe(1);
});

test('bytes without a row and files nobody sends any more are swept away; others stay', async () => {
  const who = await desk.citizen();
  const { fileId } = (
    await raw(desk.citizenApp, who.browser, 'POST', '/api/drafts/reissue-health-card/files/attachments', await photoUpload())
  ).json();
  const orphan = randomUUID();
  await desk.services.files.put(orphan, Buffer.from('left by a crash'));
  const later = (days: number) => ({ ...desk.services, clock: { now: () => Temporal.Now.instant().add({ hours: 24 * days }) } });
  await sweepFiles(desk.services);
  expect(await desk.services.files.get(orphan)).toBeDefined();
  await sweepFiles(later(2));
  expect([await desk.services.files.get(orphan), await desk.services.files.get(fileId)]).toEqual([undefined, expect.any(Buffer)]);
  await sweepFiles(later(40));
  expect(await desk.services.files.get(fileId)).toBeUndefined();
  expect((await who.browser.call('/api/drafts/reissue-health-card')).body['files']).toEqual([]);
});

test('a file sent up for an answer waits as long as the answer may', async () => {
  const officer = await desk.officer(['reception', 'case-officer']);
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  await officer.call(`/api/applications/${number}/request-information`, {
    method: 'POST',
    body: { clientKey: randomUUID(), reasons: [{ code: 'R02', document: 'Ảnh thẻ' }], text: 'Hãy gửi ảnh.', days: 90 },
  });
  await raw(desk.citizenApp, who.browser, 'POST', `/api/applications/${number}/files`, await photoUpload());
  const waiting = async () => ((await who.browser.call(`/api/applications/${number}`)).body['waitingFiles'] as object[]).length;
  const inFortyDays = { ...desk.services, clock: { now: () => desk.clock.now().add({ hours: 24 * 40 }) } };
  await sweepFiles(inFortyDays);
  expect(await waiting()).toBe(1);
  await who.browser.call(`/api/applications/${number}/withdraw`, { method: 'POST', body: {} });
  await sweepFiles(inFortyDays);
  const { rows } = await desk.asOwner((client) =>
    client.query('select from stored_file where person_id = $1 and application_id is null', [who.personId]),
  );
  expect(rows).toEqual([]);
});
