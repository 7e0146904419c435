import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, OTHER_AGENCY, photoUpload, raw } from '../application-fixture.ts';
import { act, answer, detail, type FileDesk, openFileDesk, REFUSAL } from './file-desk-fixture.ts';

let desk: FileDesk;
let reception: FileDesk['reception'];
let caseOfficer: FileDesk['caseOfficer'];
let approver: FileDesk['approver'];
beforeAll(async () => {
  desk = await openFileDesk();
  ({ reception, caseOfficer, approver } = desk);
});
afterAll(() => desk.end());

const cardStates = (personId: number) =>
  desk.asOwner(async (client) =>
    (await client.query<{ state: string }>('select state from card where person_id = $1 order by serial', [personId])).rows.map(
      ({ state }) => state,
    ),
  );

describe('the way of a file', () => {
  test('from reception over a supplement to a new card', async () => {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'damaged' });
    expect((await act(reception, number, 'receive')).status).toBe(200);
    await act(caseOfficer, number, 'take');
    const asked = await act(caseOfficer, number, 'request-information', {
      reasons: [{ code: 'R03', document: 'Thẻ BHYT' }],
      text: 'Hãy chụp lại mặt trước.',
      days: 10,
    });
    expect(asked.status).toBe(200);
    const waiting = (await who.browser.call(`/api/applications/${number}`)).body;
    expect(waiting).toMatchObject({
      state: 'info-requested',
      dueOn: null,
      next: { kind: 'your-answer', by: '2026-12-02' },
      request: { text: 'Hãy chụp lại mặt trước.', reasons: [{ text: { vi: 'Ảnh Thẻ BHYT không đọc được.' } }] },
    });
    const told = await desk.asOwner((client) =>
      client.query<{ missing: unknown }>(
        `select data->'missing' as missing from notification where person_id = $1 and kind = 'application-info-requested'`,
        [who.personId],
      ),
    );
    // The reason in the reader's language, and the officer's own words.
    const missing = {
      vi: 'Ảnh Thẻ BHYT không đọc được. Hãy chụp lại mặt trước.',
      en: 'The picture cannot be read: Thẻ BHYT. Hãy chụp lại mặt trước.',
    };
    expect(told.rows).toEqual([{ missing }]);
    const history = (await who.browser.call('/api/applications')).body['applications'];
    expect(history).toEqual([expect.objectContaining({ number, needed: { kind: 'answer', by: '2026-12-02' } })]);

    const sent = await raw(desk.citizenApp, who.browser, 'POST', `/api/applications/${number}/files`, await photoUpload());
    expect([sent.statusCode, sent.json()]).toEqual([201, expect.objectContaining({ name: 'thẻ.jpg', mediaType: 'image/jpeg' })]);
    await answer(who, number, 'Tôi đã chụp lại.');
    const seen = await detail(caseOfficer, number);
    expect(seen).toMatchObject({ state: 'in-progress', files: [{ fileId: sent.json().fileId }], overdue: false });
    const picture = await raw(
      desk.officerApp,
      caseOfficer,
      'GET',
      `/api/applications/${number}/files/${String(sent.json().fileId)}`,
    );
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);

    expect((await act(caseOfficer, number, 'accept', { message: 'Đã đối chiếu ảnh thẻ.' })).body).toEqual({
      state: 'awaiting-approval',
    });
    expect((await act(approver, number, 'accept')).body).toEqual({ state: 'decided' });
    expect(await cardStates(who.personId)).toEqual(['replaced', 'in-force']);
    expect((await who.browser.call(`/api/applications/${number}`)).body).toMatchObject({
      state: 'decided',
      letter: { issuedOn: '2026-11-22' },
    });
  });

  test('a refusal needs a coded reason and words, and both reach the citizen with a letter', async () => {
    const { number } = await desk.taken();
    expect((await act(caseOfficer, number, 'refuse', { reasons: [], text: 'x' })).body['code']).toBe('reason-missing');
    expect((await act(caseOfficer, number, 'refuse', { reasons: [{ code: 'R07' }], text: 'x' })).body['code']).toBe(
      'reason-unknown',
    );
    expect((await act(caseOfficer, number, 'refuse', { reasons: [{ code: 'R99' }], text: 'quá ngắn' })).body['code']).toBe(
      'text-too-short',
    );
    const { who, number: other } = await desk.proposed('refuse', REFUSAL);
    expect((await act(approver, other, 'refuse')).body).toEqual({ state: 'refused' });
    const seen = (await who.browser.call(`/api/applications/${other}`)).body;
    expect(seen).toMatchObject({ state: 'refused', letter: { number: `${other}/TB-BHXH` } });
    expect((seen['timeline'] as object[]).at(-1)).toMatchObject({
      type: 'refused',
      text: REFUSAL.text,
      reasons: [{ code: 'R10' }],
    });
    expect(await cardStates(who.personId)).toEqual(['in-force']);
  });

  test('the desk may turn a file away before it is taken up', async () => {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'torn' });
    expect((await act(reception, number, 'refuse', REFUSAL)).body).toEqual({ state: 'refused' });
  });

  test('the clock stands while the citizen is asked and goes on with the days that were left', async () => {
    const place = await openDesk();
    const [front, worker] = [await place.officer(['reception']), await place.officer(['case-officer'])];
    const who = await place.citizen();
    const number = await place.send(who, { reason: 'damaged' });
    await act(front, number, 'receive');
    expect((await detail(front, number))['dueOn']).toBe('2026-11-25');
    await act(worker, number, 'take');
    await act(worker, number, 'request-information', { reasons: [{ code: 'R02', document: 'Ảnh thẻ' }], text: 'Hãy gửi ảnh.' });
    await place.asOwner((client) =>
      client.query(
        `update session set idle_until = idle_until + interval '9 days', absolute_until = absolute_until + interval '9 days'`,
      ),
    );
    await place.asOwner((client) =>
      client.query(
        `update officer_session set idle_until = idle_until + interval '9 days', absolute_until = absolute_until + interval '9 days'`,
      ),
    );
    place.clock.forward({ hours: 24 * 8 });
    await answer(who, number, 'Ảnh đã rõ hơn.');
    // Asked on Sunday 22/11 with 2 working days left (23 and 25); answered on Monday 30/11.
    expect((await detail(front, number))['dueOn']).toBe('2026-12-02');
    await place.end();
  });

  test('a withdrawn file is closed for the desk', async () => {
    const { who, number } = await desk.taken();
    await who.browser.call(`/api/applications/${number}/withdraw`, { method: 'POST', body: { reason: 'Tôi đã tìm thấy thẻ.' } });
    const late = await act(caseOfficer, number, 'accept');
    expect([late.status, late.body['code'], late.body['params']]).toEqual([
      409,
      'action-not-allowed',
      expect.objectContaining({ happened: 'withdrawn', by: 'citizen' }),
    ]);
  });
});

describe('two pairs of eyes', () => {
  test('who proposed does not decide, whatever roles they have', async () => {
    const all = await desk.officer(['reception', 'case-officer', 'approver']);
    const number = await desk.send(await desk.citizen(), { reason: 'damaged' });
    expect((await detail(all, number))['acceptLeadsTo']).toBe('awaiting-approval');
    expect((await act(all, number, 'accept')).body).toEqual({ state: 'awaiting-approval' });
    const again = await act(all, number, 'accept');
    expect([again.status, again.body['params']]).toEqual([409, expect.objectContaining({ because: 'second-officer' })]);
    expect((await act(approver, number, 'accept')).body).toEqual({ state: 'decided' });
  });

  test('the approver decides what was proposed, or sends it back', async () => {
    const { number } = await desk.proposed();
    expect((await act(approver, number, 'refuse', REFUSAL)).body['code']).toBe('not-proposed');
    expect((await act(approver, number, 'send-back', { reason: 'Ảnh chưa rõ.' })).status).toBe(200);
    expect((await detail(caseOfficer, number))['state']).toBe('in-progress');
  });

  test('of two approvers at once one wins, and the other is told who', async () => {
    const { who, number } = await desk.proposed();
    const second = await desk.officer(['approver']);
    const answers = await Promise.all([act(approver, number, 'accept'), act(second, number, 'accept')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: 'action-not-allowed', params: { happened: 'decided' } });
    const winner = answers[0].status === 200 ? approver : second;
    expect(lost?.body['params']).toMatchObject({ by: winner.fullName });
    expect(await cardStates(who.personId)).toEqual(['replaced', 'in-force']);
  });

  test('whoever asks again, because no answer came, is told that it was themselves', async () => {
    const { number } = await desk.proposed();
    const repeated = async (officer: typeof approver) => (await act(officer, number, 'accept')).body['params'];
    expect(await repeated(caseOfficer)).toMatchObject({ happened: 'proposed', by: 'you' });
    expect((await act(approver, number, 'accept')).status).toBe(200);
    expect(await repeated(approver)).toMatchObject({ happened: 'decided', by: 'you' });
    expect(await repeated(caseOfficer)).toMatchObject({ happened: 'decided', by: approver.fullName });
  });

  test('a card that was replaced in the meantime keeps an acceptance from happening', async () => {
    const { who, number } = await desk.proposed();
    await desk.asOwner((client) => client.query(`update card set state = 'withdrawn' where person_id = $1`, [who.personId]));
    const answer = await act(approver, number, 'accept');
    expect([answer.status, answer.body['code']]).toEqual([409, 'R06']);
    expect((await detail(approver, number))['state']).toBe('awaiting-approval');
  });

  test('accepting and sending back at once leaves one of both', async () => {
    const { who, number } = await desk.proposed();
    const second = await desk.officer(['approver']);
    const [accepted, back] = await Promise.all([
      act(approver, number, 'accept'),
      act(second, number, 'send-back', { reason: 'Chờ đã.' }),
    ]);
    expect([accepted.status, back.status].toSorted()).toEqual([200, 409]);
    expect((await cardStates(who.personId)).length).toBe(accepted.status === 200 ? 2 : 1);
  });
});

describe('roles', () => {
  test('each step is of its own role', async () => {
    const number = await desk.send(await desk.citizen(), { reason: 'damaged' });
    expect((await act(approver, number, 'receive')).status).toBe(403);
    await act(reception, number, 'receive');
    expect((await act(reception, number, 'take')).body['code']).toBe('role-needed');
    await act(caseOfficer, number, 'take');
    const another = await desk.officer(['case-officer']);
    const notTheirs = await act(another, number, 'accept');
    expect([notTheirs.body['code'], notTheirs.body['params']]).toEqual(['not-assigned', { name: caseOfficer.fullName }]);
    expect((await act(another, number, 'assign', { officerId: approver.officerId })).body['code']).toBe('assignee-unknown');
    expect((await act(another, number, 'assign', { officerId: another.officerId })).status).toBe(200);
    expect((await act(another, number, 'accept')).body).toEqual({ state: 'awaiting-approval' });
  });

  test('who keeps statistics or accounts sees no files', async () => {
    const [statistics, administrator] = [await desk.officer(['statistics']), await desk.officer(['administrator'])];
    expect((await statistics.call('/api/queue')).status).toBe(403);
    expect((await administrator.call('/api/queue')).status).toBe(403);
  });

  test('a file of another agency does not exist', async () => {
    const { number } = await desk.taken();
    const stranger = await desk.officer(['reception', 'case-officer', 'approver'], OTHER_AGENCY);
    expect((await stranger.call(`/api/applications/${number}`)).status).toBe(404);
    for (const action of ['receive', 'take', 'accept', 'note', 'message'])
      expect((await act(stranger, number, action, { text: 'x' })).status).toBe(404);
    expect((await stranger.call('/api/queue?state=all')).body['applications']).toEqual([]);
  });
});
