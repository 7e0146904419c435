import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, photoUpload, raw } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let reception: Officer;
let asking: Officer;
let expert: Officer;
let above: string;
beforeAll(async () => {
  desk = await openDesk();
  above = await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ parent: string | null }>(
      `select parent_code as parent from agency where agency_code = '0101'`,
    );
    return rows[0]?.parent ?? '';
  });
  [reception, asking, expert] = [
    await desk.officer(['reception']),
    await desk.officer(['case-officer']),
    await desk.officer(['approver'], above),
  ];
});
afterAll(() => desk.end());

const act = (officer: Officer, number: string, action: string, body: object = {}) =>
  officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: { clientKey: randomUUID(), ...body } });
const QUESTION = 'Thẻ của người này có được đổi không?';

async function taken(by = asking) {
  const who = await desk.citizen();
  await raw(desk.citizenApp, who.browser, 'POST', '/api/drafts/reissue-health-card/files/attachments', await photoUpload());
  const number = await desk.send(who, { reason: 'damaged' });
  await act(reception, number, 'receive');
  await act(by, number, 'take');
  return { who, number };
}

async function asked(of = expert) {
  const file = await taken();
  expect((await act(asking, file.number, 'ask-opinion', { officerId: of.officerId, question: QUESTION })).status).toBe(200);
  const { ofMe } = (await of.call('/api/opinions')).body as { ofMe: { opinionId: string; number: string }[] };
  return { ...file, opinionId: ofMe.find(({ number }) => number === file.number)?.opinionId ?? '' };
}

const open = (officer: Officer, opinionId: string) => officer.call(`/api/opinions/${opinionId}`);
const answer = (officer: Officer, opinionId: string, text = 'Được, theo khoản 2 Điều 12.') =>
  officer.call(`/api/opinions/${opinionId}/answer`, { method: 'POST', body: { text } });

test('whoever is asked reads the file with its papers, answers, and reads it no more; the clock goes on', async () => {
  const { who, number, opinionId } = await asked();
  const before = (await asking.call(`/api/applications/${number}`)).body;
  const { body } = await open(expert, opinionId);
  expect(body).toMatchObject({ number, question: QUESTION, askedByName: asking.fullName, dueOn: before['dueOn'] });
  expect(body['timeline']).toBeUndefined();
  const [paper] = body['files'] as { fileId: string }[];
  const picture = await raw(desk.officerApp, expert, 'GET', `/api/opinions/${opinionId}/files/${paper?.fileId ?? ''}`);
  expect(picture.statusCode).toBe(200);
  // The file itself stays with its office.
  expect((await expert.call(`/api/applications/${number}`)).status).toBe(404);

  expect((await answer(expert, opinionId)).status).toBe(200);
  expect((await open(expert, opinionId)).body['code']).toBe('opinion-ended');
  const after = (await asking.call(`/api/applications/${number}`)).body;
  expect(after).toMatchObject({ state: 'in-progress', dueOn: before['dueOn'] });
  expect((after['timeline'] as object[]).slice(-2)).toMatchObject([
    { type: 'opinion-asked', text: QUESTION, place: expert.fullName },
    { type: 'opinion-given', text: 'Được, theo khoản 2 Điều 12.', byName: expert.fullName },
  ]);

  const shown = JSON.stringify((await who.browser.call(`/api/applications/${number}`)).body);
  expect(shown).not.toContain(QUESTION);
  const log = JSON.stringify((await who.browser.call('/api/access-log')).body);
  expect(log).toContain('application-opinion');
});

test('nobody but whoever was asked opens or answers it', async () => {
  const { opinionId } = await asked();
  for (const other of [asking, await desk.officer(['approver'], above), await desk.officer(['case-officer'], OTHER_AGENCY)]) {
    expect((await open(other, opinionId)).status).toBe(404);
    expect((await answer(other, opinionId)).status).toBe(404);
  }
});

test('the right ends with the days, with the decision and with a transfer', async () => {
  const moved = await asked();
  await act(asking, moved.number, 'transfer', { agencyCode: OTHER_AGENCY, reason: 'Thuộc địa bàn khác.' });
  expect((await open(expert, moved.opinionId)).body['code']).toBe('opinion-ended');
  const decided = await asked();
  await act(asking, decided.number, 'accept');
  await act(await desk.officer(['approver']), decided.number, 'accept');
  expect((await answer(expert, decided.opinionId)).body['code']).toBe('opinion-ended');
  const late = await asked();
  await desk.asOwner((client) =>
    client.query('update opinion_request set ends_at = $2 where opinion_id = $1', [late.opinionId, desk.clock.now().toString()]),
  );
  expect((await open(expert, late.opinionId)).body['code']).toBe('opinion-ended');
  const { ofMe } = (await expert.call('/api/opinions')).body as { ofMe: { opinionId: string; state: string }[] };
  expect(ofMe.find(({ opinionId }) => opinionId === late.opinionId)?.state).toBe('late');
});

test('two clicks ask once and answer once', async () => {
  const { number } = await taken();
  const body = { officerId: expert.officerId, question: QUESTION };
  const twice = await Promise.all([act(asking, number, 'ask-opinion', body), act(asking, number, 'ask-opinion', body)]);
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  expect((await act(asking, number, 'ask-opinion', { ...body, question: 'Một câu hỏi khác hẳn.' })).body['code']).toBe(
    'opinion-awaited',
  );
  const { ofMe } = (await expert.call('/api/opinions')).body as { ofMe: { opinionId: string; number: string }[] };
  const mine = ofMe.filter((one) => one.number === number);
  expect(mine).toHaveLength(1);
  const id = mine[0]?.opinionId ?? '';
  const answers = await Promise.all([answer(expert, id), answer(expert, id)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await answer(expert, id, 'Thật ra thì không được.')).body['code']).toBe('opinion-ended');
  const { timeline } = (await asking.call(`/api/applications/${number}`)).body as { timeline: { type: string }[] };
  expect(timeline.filter(({ type }) => type.startsWith('opinion')).map(({ type }) => type)).toEqual([
    'opinion-asked',
    'opinion-given',
  ]);
});

test('the case officer who has it asks, of their own office and the one above', async () => {
  const { number } = await taken();
  const colleague = await desk.officer(['case-officer']);
  const body = { officerId: expert.officerId, question: QUESTION };
  expect((await act(colleague, number, 'ask-opinion', body)).body['code']).toBe('not-assigned');
  const stranger = await desk.officer(['case-officer'], OTHER_AGENCY);
  const wrong = [stranger.officerId, asking.officerId, reception.officerId];
  for (const officerId of wrong)
    expect((await act(asking, number, 'ask-opinion', { ...body, officerId })).body['code']).toBe('expert-unknown');
  const { experts } = (await asking.call('/api/opinion-experts')).body as { experts: { officerId: string }[] };
  expect(experts.map(({ officerId }) => officerId)).toEqual(expect.arrayContaining([expert.officerId, colleague.officerId]));
  expect(experts.some(({ officerId }) => wrong.includes(officerId))).toBe(false);
});
