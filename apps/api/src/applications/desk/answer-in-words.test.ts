import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileService, givePension } from '../../benefits/payment-change-fixture.ts';
import { act, detail, type FileDesk, openFileDesk } from './file-desk-fixture.ts';

let desk: FileDesk;
let caseOfficer: FileDesk['caseOfficer'];
let approver: FileDesk['approver'];
beforeAll(async () => {
  desk = await openFileDesk();
  ({ caseOfficer, approver } = desk);
});
afterAll(() => desk.end());

const ASKED = 'Tên đường trong quyết định hưởng viết sai.';
const ANSWER = 'Đã sửa tên đường trong hồ sơ hưởng từ hôm nay.';
const BY_FORM = { changeItems: ['payMethod'], payMethod: 'cash', cashPoint: 'Bưu điện Ví Dụ' };

/** 639 about something beside payment and address, taken up. */
async function asked(answers: object = { changeItems: ['other'], otherChange: ASKED }) {
  const who = await desk.citizen();
  await givePension(desk, who);
  const number = await fileService(desk, who, 'change-payment-method', { ...answers, deliveryMethod: 'electronic' });
  await act(desk.reception, number, 'receive');
  await act(caseOfficer, number, 'take');
  return { who, number };
}

const noticeOf = (personId: number) =>
  desk.asOwner(async (client) => {
    const { rows } = await client.query<{ data: Record<string, unknown> }>(
      `select data from notification where person_id = $1 and kind = 'application-decided'`,
      [personId],
    );
    return rows[0]?.data;
  });

describe('what was asked in words', () => {
  test('is answered before anybody proposes to accept: nothing and a word or two are refused', async () => {
    const { number } = await asked();
    expect(await detail(caseOfficer, number)).toMatchObject({ askedInWords: [{ key: 'otherChange', text: { vi: ASKED } }] });
    for (const body of [{}, { message: '   ' }, { message: 'Đã xong.' }])
      expect((await act(caseOfficer, number, 'accept', body)).body).toMatchObject({ code: 'answer-in-words' });
    expect(await detail(caseOfficer, number)).toMatchObject({ state: 'in-progress' });
  });

  test('is answered in the letter, the result and the notice, by the words of the proposal', async () => {
    const { who, number } = await asked();
    expect((await act(caseOfficer, number, 'accept', { message: ANSWER })).body).toEqual({ state: 'awaiting-approval' });
    expect((await act(approver, number, 'accept')).body).toEqual({ state: 'decided' });
    const { timeline, letter } = (await who.browser.call(`/api/applications/${number}`)).body as {
      timeline: { type: string; text: string | null }[];
      letter: unknown;
    };
    expect(timeline.find(({ type }) => type === 'decided')?.text).toBe(ANSWER);
    expect(letter).not.toBeNull();
    expect(await noticeOf(who.personId)).toMatchObject({ number, answer: ANSWER });
  });

  test('is answered by the approver where an older proposal has no words', async () => {
    const { number } = await asked();
    await act(caseOfficer, number, 'accept', { message: ANSWER });
    await desk.asOwner((client) =>
      client.query(
        `update application_event e set data = e.data - 'text' from application a
          where a.person_id = e.person_id and a.application_id = e.application_id and a.number = $1 and e.type = 'proposed'`,
        [number],
      ),
    );
    expect((await act(approver, number, 'accept')).body).toMatchObject({ code: 'answer-in-words' });
    expect((await act(approver, number, 'accept', { message: ANSWER })).body).toEqual({ state: 'decided' });
  });

  test('is not accepted with many at once before it is answered', async () => {
    const { number } = await asked();
    const looked = async () => {
      const made = await caseOfficer.call('/api/batches', { method: 'POST', body: { numbers: [number] } });
      const { body } = await caseOfficer.call(`/api/batches/${String(made.body['batchId'])}`);
      return (body['files'] as { found: object }[])[0]?.found;
    };
    expect(await looked()).toMatchObject({ kind: 'by-hand', because: 'answer-in-words' });
  });

  test('may be refused like anything else', async () => {
    const { number } = await asked();
    const refusal = { reasons: [{ code: 'R10' }], text: 'Nội dung này do cơ quan khác giải quyết.', clientKey: randomUUID() };
    expect((await act(caseOfficer, number, 'refuse', refusal)).body).toEqual({ state: 'awaiting-approval' });
  });
});

test('where nothing was asked in words, no words are needed', async () => {
  const { who, number } = await asked(BY_FORM);
  expect(await detail(caseOfficer, number)).toMatchObject({ askedInWords: [] });
  await act(caseOfficer, number, 'accept');
  expect((await act(approver, number, 'accept')).body).toEqual({ state: 'decided' });
  expect(await noticeOf(who.personId)).not.toHaveProperty('answer');
});
