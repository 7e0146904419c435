import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, raw, type SignedInCitizen } from '../application-fixture.ts';
import { act, complain as complainAt, KEY, REFUSAL, refusedFile } from './complaint-fixture.ts';

let desk: Desk;
type Officer = Awaited<ReturnType<Desk['officer']>>;
let worker: Officer;
let approver: Officer;
let otherWorker: Officer;
let otherApprover: Officer;
beforeAll(async () => {
  desk = await openDesk();
  worker = await desk.officer(['reception', 'case-officer']);
  approver = await desk.officer(['approver']);
  otherWorker = await desk.officer(['reception', 'case-officer']);
  otherApprover = await desk.officer(['approver']);
});
afterAll(() => desk.end());

const refused = (who: SignedInCitizen) => refusedFile(desk, who, worker, approver);
const complain = (who: SignedInCitizen, subject: string) => complainAt(desk, who, subject);

const eligibility = async (who: SignedInCitizen, subject: string) => {
  const { status, body } = await who.browser.call(`/api/procedures/${KEY}?subject=${subject}`);
  if (status !== 200) return status;
  const told = body['eligibility'] as { ok: boolean; reasons: { code: string }[] };
  return told.ok ? 'ok' : told.reasons.map(({ code }) => code).join(' ');
};

/** As if it had been decided so many days earlier. */
const decidedEarlier = (number: string, days: number) =>
  desk.asOwner((client) =>
    client.query(
      `update application_event e set at = e.at - make_interval(days => $2)
         from application a where a.person_id = e.person_id and a.application_id = e.application_id and a.number = $1`,
      [number, days],
    ),
  );

describe('who may complain', () => {
  test.each([
    [89, 'ok'],
    [90, 'ok'],
    [91, 'K01'],
  ])('%i days after the decision: %s', async (days, expected) => {
    const who = await desk.citizen();
    const number = await refused(who);
    await decidedEarlier(number, days);
    expect(await eligibility(who, number)).toBe(expected);
    if (expected !== 'ok') expect((await complain(who, number)).body).toMatchObject({ code: 'not-eligible' });
  });

  test('about an application under way there is nothing to complain about', async () => {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'damaged' });
    expect((await who.browser.call(`/api/applications/${number}`)).body['complaint']).toBeNull();
    expect(await eligibility(who, number)).toBe('K02');
  });

  test('to somebody else the application does not exist', async () => {
    const number = await refused(await desk.citizen());
    const stranger = await desk.citizen();
    expect(await eligibility(stranger, number)).toBe(404);
    expect((await stranger.browser.call(`/api/drafts/${KEY}?subject=${number}`)).status).toBe(404);
    expect(await eligibility(stranger, '612A-261122-000000')).toBe(404);
    expect((await stranger.browser.call(`/api/drafts/${KEY}`)).status).toBe(404);
  });
});

describe('a complaint', () => {
  test('is settled by people who had no part in the decision, and opens the file anew', async () => {
    const who = await desk.citizen();
    const number = await refused(who);
    expect((await who.browser.call(`/api/applications/${number}`)).body['complaint']).toBe(KEY);
    const sent = await complain(who, number);
    expect(sent.status).toBe(200);
    const complaint = String(sent.body['number']);
    expect(complaint).toMatch(/^KN-/);
    expect(await eligibility(who, number)).toBe('R12');

    const seen = (await otherWorker.call(`/api/applications/${complaint}`)).body;
    expect(seen['facts']).toMatchObject({ contested: { number, decision: { outcome: 'refused' } } });
    await act(otherWorker, complaint, 'receive');
    for (const action of ['take', 'accept', 'refuse'])
      expect((await act(worker, complaint, action, REFUSAL)).body).toMatchObject({ code: 'took-part' });
    expect((await worker.call(`/api/applications/${complaint}`)).body['may']).not.toContain('take');
    expect((await act(otherWorker, complaint, 'assign', { officerId: worker.officerId })).body).toMatchObject({
      code: 'took-part',
    });

    await act(otherWorker, complaint, 'take');
    await act(otherWorker, complaint, 'accept', { message: 'Chấp nhận một phần: cấp lại thẻ điện tử.' });
    expect((await act(approver, complaint, 'accept')).body).toMatchObject({ code: 'took-part' });
    expect((await act(otherApprover, complaint, 'accept')).body).toEqual({ state: 'decided' });

    const { applications } = (await who.browser.call('/api/applications')).body as {
      applications: { number: string; procedure: string; state: string }[];
    };
    const anew = applications.find((one) => one.procedure === 'reissue-health-card' && one.state === 'submitted');
    expect(anew?.number).not.toBe(number);
    const files = (await who.browser.call(`/api/applications/${anew?.number}`)).body['files'];
    expect(files).toMatchObject([{ mediaType: 'image/jpeg' }]);
    expect((await who.browser.call(`/api/applications/${complaint}`)).body['reopenedAs']).toBe(anew?.number);
    const reopened = { type: 'submitted', by: 'machine', reopens: number };
    for (const reader of [who.browser, otherWorker])
      expect((await reader.call(`/api/applications/${anew?.number}`)).body['timeline']).toMatchObject([reopened]);
    // Nor is it the officer's who filed the old one at the desk.
    await desk.asOwner((client) =>
      client.query(
        `update application_event e set actor_kind = 'officer', actor_id = $2
           from application a where a.person_id = e.person_id and a.application_id = e.application_id and a.number = $1 and e.seq = 1`,
        [anew?.number, worker.officerId],
      ),
    );
    const { timeline } = (await otherWorker.call(`/api/applications/${anew?.number}`)).body;
    expect(timeline).toMatchObject([{ ...reopened, byName: null }]);
    const told = JSON.stringify((await who.browser.call('/api/notifications')).body);
    expect(told).toContain(`được mở lại với số ${anew?.number}`);
    expect(told).not.toContain(`Bạn đã gửi hồ sơ ${anew?.number}`);
    expect(await eligibility(who, number)).toBe('K03');
    expect(await eligibility(who, complaint)).toBe('K03');
    expect((await otherApprover.call(`/api/applications/${complaint}`)).body['eligibility']).toEqual({ ok: true, reasons: [] });
  });

  test('says that it must be transferred where every approver of the office had a part in it', async () => {
    const who = await desk.citizen();
    const complaint = String((await complain(who, await refused(who))).body['number']);
    const told = async () => (await otherWorker.call(`/api/applications/${complaint}`)).body['nobodyToApprove'];
    expect(await told()).toBe(false);
    const leave = (state: string) =>
      desk.asOwner((client) =>
        client.query(`update officer set state = $2 where 'approver' = any(roles) and officer_id <> $1`, [
          approver.officerId,
          state,
        ]),
      );
    await leave('closed');
    expect(await told()).toBe(true);
    await leave('active');
  });

  test('opens the file anew without a paper whose bytes are lost, and says which', async () => {
    const who = await desk.citizen();
    const number = await refused(who);
    const { files } = (await who.browser.call(`/api/applications/${number}`)).body as {
      files: { fileId: string; name: string }[];
    };
    await desk.services.files.remove(files[0]?.fileId ?? '');
    const complaint = String((await complain(who, number)).body['number']);
    await act(otherWorker, complaint, 'receive');
    await act(otherWorker, complaint, 'take');
    await act(otherWorker, complaint, 'accept', { message: 'Cấp lại thẻ.' });
    expect((await act(otherApprover, complaint, 'accept')).body).toEqual({ state: 'decided' });
    const notes = await desk.asOwner((client) =>
      client.query<{ text: string }>(
        `select data->>'text' as text from application_event where person_id = $1 and type = 'note'`,
        [who.personId],
      ),
    );
    expect(notes.rows[0]?.text).toContain(files[0]?.name);
  });

  test('that is rejected says why, and leaves everything as it was', async () => {
    const who = await desk.citizen();
    const number = await refused(who);
    const complaint = String((await complain(who, number)).body['number']);
    await act(otherWorker, complaint, 'receive');
    await act(otherWorker, complaint, 'take');
    await act(otherWorker, complaint, 'refuse', { reasons: [{ code: 'R99' }], text: 'Thẻ do BHXH Bộ Quốc phòng quản lý.' });
    expect((await act(otherApprover, complaint, 'refuse')).body).toEqual({ state: 'refused' });
    const { applications } = (await who.browser.call('/api/applications')).body as { applications: { number: string }[] };
    expect(applications.map((one) => one.number).sort()).toEqual([number, complaint].sort());
  });

  test('sent twice at once is one', async () => {
    const who = await desk.citizen();
    const number = await refused(who);
    const [one, other] = await Promise.all([complain(who, number), complain(who, number)]);
    expect([one.status, other.status].filter((status) => status === 200)).toHaveLength(1);
  });
});

test('the form can be had by the person and the office, and by nobody else', async () => {
  const who = await desk.citizen();
  const number = await refused(who);
  const form = (browser: Parameters<typeof raw>[1], app = desk.citizenApp) =>
    raw(app, browser, 'GET', `/api/applications/${number}/form`);
  const own = await form(who.browser);
  expect(own.headers['content-type']).toBe('application/pdf');
  expect((await PDFDocument.load(own.rawPayload)).getTitle()).toBe(`Mẫu TK1-TS – ${number}`);
  expect(own.rawPayload.toString('latin1')).toContain('/ByteRange');
  expect((await form(worker, desk.officerApp)).statusCode).toBe(200);
  expect((await form((await desk.citizen()).browser)).statusCode).toBe(404);
  expect((await form(await desk.officer(['case-officer'], '7901'), desk.officerApp)).statusCode).toBe(404);
});
