import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, answer, detail, type FileDesk, openFileDesk } from './file-desk-fixture.ts';

let desk: FileDesk;
let caseOfficer: FileDesk['caseOfficer'];
let expert: FileDesk['approver'];
beforeAll(async () => {
  desk = await openFileDesk();
  caseOfficer = desk.caseOfficer;
  expert = await desk.officer(['approver']);
});
afterAll(() => desk.end());

type Entry = { type: string; text: string | null };
const entries = async (number: string, type: string) =>
  ((await detail(caseOfficer, number))['timeline'] as Entry[]).filter((entry) => entry.type === type);
const told = async (personId: number, kind: string) =>
  desk.asOwner(async (client) => {
    const { rows } = await client.query('select from notification where person_id = $1 and kind = $2', [personId, kind]);
    return rows.length;
  });

const WORDS = { text: 'Mời ông đến nhận bản gốc.' };
const REQUEST = { reasons: [{ code: 'R03', document: 'Thẻ BHYT' }], text: 'Hãy chụp lại mặt trước.' };

describe('an act of an officer sent again with the key of its form', () => {
  test.each([
    ['message', 'message', WORDS],
    ['note', 'note', WORDS],
    ['request-information', 'info-requested', REQUEST],
    ['assign', 'assigned', () => ({ officerId: caseOfficer.officerId })],
    ['ask-opinion', 'opinion-asked', () => ({ officerId: expert.officerId, question: 'Có đủ căn cứ không?' })],
  ])('%s: after a lost answer, and by two clicks at once, it stands once', async (action, event, said) => {
    const body = { clientKey: randomUUID(), ...(typeof said === 'function' ? said() : said) };
    const { number } = await desk.taken();
    const answers = await Promise.all([1, 2, 3].map(() => act(caseOfficer, number, action, body)));
    answers.push(await act(caseOfficer, number, action, body));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await entries(number, event)).toHaveLength(1);
  });

  test('tells the person once', async () => {
    const { who, number } = await desk.taken();
    const body = { clientKey: randomUUID(), ...WORDS };
    await Promise.all([1, 2].map(() => act(caseOfficer, number, 'message', body)));
    expect(await told(who.personId, 'application-message')).toBe(1);
  });

  test('is the first one even where the file has gone on since', async () => {
    const { who, number } = await desk.taken();
    const request = { clientKey: randomUUID(), ...REQUEST };
    await act(caseOfficer, number, 'request-information', request);
    await answer(who, number, 'Tôi đã chụp lại.');
    expect((await act(caseOfficer, number, 'request-information', request)).status).toBe(200);
    expect(await detail(caseOfficer, number)).toMatchObject({ state: 'in-progress' });
    expect(await told(who.personId, 'application-info-requested')).toBe(1);
  });

  test('with other words, or by somebody else, is refused and changes nothing', async () => {
    const { number } = await desk.taken();
    const body = { clientKey: randomUUID(), ...WORDS };
    await act(caseOfficer, number, 'message', body);
    for (const [officer, text] of [
      [caseOfficer, 'Lời khác.'],
      [desk.reception, WORDS.text],
    ] as const)
      expect((await act(officer, number, 'message', { ...body, text })).body).toMatchObject({ code: 'client-key-reused' });
    expect(await entries(number, 'message')).toHaveLength(1);
  });

  test('another act of the same page, and the same words by a new form, are acts of their own', async () => {
    const { number } = await desk.taken();
    const body = { clientKey: randomUUID(), ...WORDS };
    await act(caseOfficer, number, 'message', body);
    expect((await act(caseOfficer, number, 'note', body)).status).toBe(200);
    await act(caseOfficer, number, 'message', { ...body, clientKey: randomUUID() });
    expect([await entries(number, 'message'), await entries(number, 'note')].map(({ length }) => length)).toEqual([2, 1]);
  });

  test('without a key is not taken', async () => {
    const { number } = await desk.taken();
    expect((await act(caseOfficer, number, 'message', { ...WORDS, clientKey: undefined })).status).toBe(400);
  });
});

describe('what a citizen sends again with the key of its form', () => {
  const post = (
    browser: FileDesk['reception'] | Awaited<ReturnType<FileDesk['citizen']>>['browser'],
    path: string,
    body: object,
  ) => browser.call(path, { method: 'POST', body });

  test('a message stands once', async () => {
    const { who, number } = await desk.taken();
    const body = { clientKey: randomUUID(), text: 'Khi nào có kết quả?' };
    const path = `/api/applications/${number}/messages`;
    const answers = await Promise.all([1, 2].map(() => post(who.browser, path, body)));
    answers.push(await post(who.browser, path, body));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await entries(number, 'message')).toHaveLength(1);
    expect((await post(who.browser, path, { ...body, text: 'Lời khác.' })).body).toMatchObject({ code: 'client-key-reused' });
  });

  test('an answer to a request is told that it has come', async () => {
    const { who, number } = await desk.taken();
    await act(caseOfficer, number, 'request-information', REQUEST);
    const body = { clientKey: randomUUID(), text: 'Tôi đã chụp lại.' };
    const path = `/api/applications/${number}/supplement`;
    const answers = await Promise.all([1, 2].map(() => post(who.browser, path, body)));
    answers.push(await post(who.browser, path, body));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await entries(number, 'info-added')).toHaveLength(1);
  });

  test('an answer is none to what was asked since', async () => {
    const { who, number } = await desk.taken();
    const body = { clientKey: randomUUID(), text: 'Tôi đã chụp lại.' };
    const path = `/api/applications/${number}/supplement`;
    await act(caseOfficer, number, 'request-information', REQUEST);
    await post(who.browser, path, body);
    await act(caseOfficer, number, 'request-information', REQUEST);
    expect((await post(who.browser, path, body)).body).toMatchObject({ code: 'client-key-reused' });
    expect((await post(who.browser, path, { ...body, clientKey: randomUUID() })).status).toBe(200);
    expect(await entries(number, 'info-added')).toHaveLength(2);
  });
});
