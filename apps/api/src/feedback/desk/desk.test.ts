import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, type SignedInCitizen } from '../../applications/application-fixture.ts';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { fileFeedback } from '../file-feedback.ts';

let desk: Desk;
let reception: Awaited<ReturnType<Desk['officer']>>;
let writer: SignedInCitizen;

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
  writer = await desk.citizen({ fullName: 'Trần Thị Phản Ánh', email: 'phan.anh@example.vn' });
});
afterAll(() => desk.end());

const stranger = () => createTestBrowser(desk.citizenApp);
const letter = (more: object = {}) => ({
  category: 'app',
  text: 'Chữ trong ứng dụng quá nhỏ.',
  clientKey: randomUUID(),
  ...more,
});
const send = async (browser: SignedInCitizen['browser'], more: object = {}): Promise<string> => {
  const answer = await browser.call('/api/feedback', { method: 'POST', body: letter(more) });
  expect(answer.status).toBe(200);
  return String(answer.body['number']);
};
const step = (who: SignedInCitizen['browser'], number: string, action: string, body: object = {}) =>
  who.call(`/api/feedback/${number}/${action}`, { method: 'POST', body });
const accesses = (personId: number) =>
  desk.asOwner(async (client) => {
    const { rows } = await client.query<{ purpose: string; what: string }>(
      'select purpose, what from access_log where person_id = $1 order by seq',
      [personId],
    );
    return rows;
  });

describe('from the form to the answer', () => {
  test('the writer reads the answer, is notified and gets an e-mail; who read it is in their access log', async () => {
    const number = await send(writer.browser);
    expect((await reception.call('/api/feedback')).body.feedback).toContainEqual(
      expect.objectContaining({ number, state: 'new', fromStranger: false }),
    );
    const detail = await reception.call(`/api/feedback/${number}`);
    expect(detail.body).toMatchObject({ writer: { fullName: 'Trần Thị Phản Ánh' }, mine: false });
    expect((await step(reception, number, 'take')).status).toBe(200);
    expect((await step(reception, number, 'answer', { text: 'Cảm ơn bạn, chúng tôi sẽ sửa.' })).status).toBe(200);

    const own = await writer.browser.call(`/api/feedback/${number}`);
    expect(own.body).toMatchObject({ state: 'answered', answer: 'Cảm ơn bạn, chúng tôi sẽ sửa.' });
    const { notifications } = (await writer.browser.call('/api/notifications')).body;
    expect(notifications).toContainEqual(expect.objectContaining({ kind: 'feedback-answered', link: `/feedback/${number}` }));
    expect(await letters('phan.anh@example.vn')).toHaveLength(1);
    expect(
      (await accesses(writer.personId)).filter(({ what }) => what === `feedback: ${number}`).map(({ purpose }) => purpose),
    ).toEqual(['feedback-read', 'feedback-work', 'feedback-work']);
  });

  test('a stranger gets the answer itself by e-mail, and it becomes the agency’s that took it', async () => {
    const number = await send(stranger(), { replyEmail: 'khach@example.vn' });
    const far = await desk.officer(['reception'], OTHER_AGENCY);
    expect((await far.call(`/api/feedback/${number}`)).body).toMatchObject({ writer: null, replyEmail: 'khach@example.vn' });
    await step(far, number, 'take');
    expect((await reception.call(`/api/feedback/${number}`)).status).toBe(404);
    await step(far, number, 'answer', { text: 'Xin mời bạn đến bộ phận một cửa.' });
    const [sent] = await letters('khach@example.vn');
    expect(sent?.data).toEqual({ number, answer: 'Xin mời bạn đến bộ phận một cửa.' });
  });

  test('answered twice with the same words is answered once; other words come too late', async () => {
    const number = await send(stranger(), { replyEmail: 'hai.lan@example.vn' });
    await step(reception, number, 'take');
    const answers = await Promise.all([1, 2].map(() => step(reception, number, 'answer', { text: 'Đã rõ.' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await letters('hai.lan@example.vn')).toHaveLength(1);
    expect((await step(reception, number, 'answer', { text: 'Khác.' })).body.code).toBe('feedback-moved-on');
  });
});

describe('whose it is', () => {
  test('of two who take it at once one has it', async () => {
    const number = await send(writer.browser);
    const other = await desk.officer(['case-officer']);
    const taken = await Promise.all([step(reception, number, 'take'), step(other, number, 'take')]);
    expect(taken.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const second = taken[0].status === 200 ? other : reception;
    expect((await step(second, number, 'answer', { text: 'Của tôi.' })).status).toBe(409);
  });

  test('a colleague who is given it answers it; another agency gets it anew', async () => {
    const number = await send(writer.browser);
    const other = await desk.officer(['case-officer']);
    expect((await step(reception, number, 'hand-over', { officerId: other.officerId })).status).toBe(200);
    expect((await other.call(`/api/feedback/${number}`)).body.mine).toBe(true);
    expect((await step(other, number, 'hand-over', { agencyCode: OTHER_AGENCY })).status).toBe(200);
    expect((await other.call(`/api/feedback/${number}`)).status).toBe(404);
    const far = await desk.officer(['reception'], OTHER_AGENCY);
    expect((await far.call(`/api/feedback/${number}`)).body).toMatchObject({ state: 'new', assigneeName: null });
  });

  test('nobody outside the agency, and no role without this work, sees it', async () => {
    const number = await send(writer.browser);
    const far = await desk.officer(['reception', 'case-officer', 'administrator'], OTHER_AGENCY);
    expect((await far.call(`/api/feedback/${number}`)).status).toBe(404);
    expect(JSON.stringify((await far.call('/api/feedback?state=all')).body)).not.toContain(number);
    const statistician = await desk.officer(['statistics']);
    expect((await statistician.call('/api/feedback')).status).toBe(403);
  });

  test('about an access it goes to administrators, and never to whose access it was', async () => {
    const [curious, judge] = [await desk.officer(['administrator', 'reception']), await desk.officer(['administrator'])];
    const about = await send(writer.browser);
    await curious.call(`/api/feedback/${about}`);
    const seq = (await accesses(writer.personId)).length;
    const filed = await desk.services.db.transaction((tx) =>
      fileFeedback(tx, {
        personId: writer.personId,
        category: 'access',
        text: 'Vì sao người này xem?',
        about: { kind: 'access-log', seq },
        now: desk.clock.now(),
      }),
    );
    const number = filed.ok ? filed.value.number : '';
    expect((await judge.call(`/api/feedback/${number}`)).body).toMatchObject({
      access: { who: 'officer', name: curious.fullName, purpose: 'feedback-read', subjects: ['feedback'], details: [about] },
    });
    for (const other of [curious, reception]) expect((await other.call(`/api/feedback/${number}`)).status).toBe(404);
    for (const { officerId } of [reception, curious])
      expect((await step(judge, number, 'hand-over', { officerId })).body.code).toBe('assignee-unknown');
  });
});

test('about an access of the only administrator it waits for one of another agency', async () => {
  const other = await openDesk();
  try {
    const [only, far] = [await other.officer(['administrator']), await other.officer(['administrator'], OTHER_AGENCY)];
    const asker = await other.citizen();
    const sent = await asker.browser.call('/api/feedback', { method: 'POST', body: letter() });
    await only.call(`/api/feedback/${String(sent.body['number'])}`);
    const filed = await other.services.db.transaction((tx) =>
      fileFeedback(tx, {
        personId: asker.personId,
        category: 'access',
        text: 'Vì sao xem?',
        about: { kind: 'access-log', seq: 1 },
        now: other.clock.now(),
      }),
    );
    const number = filed.ok ? filed.value.number : '';
    expect((await only.call(`/api/feedback/${number}`)).status).toBe(404);
    expect((await far.call(`/api/feedback/${number}`)).body).toMatchObject({ access: { name: only.fullName } });
    expect((await step(far, number, 'take')).status).toBe(200);
  } finally {
    await other.end();
  }
});

describe('hostile writers', () => {
  test('a browser that sends twice has one number', async () => {
    const body = letter();
    const answers = await Promise.all([1, 2, 3].map(() => writer.browser.call('/api/feedback', { method: 'POST', body })));
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1);
  });

  test('a stranger may write 20 an hour from one network, then waits', async () => {
    const other = await openDesk();
    try {
      const browser = createTestBrowser(other.citizenApp);
      const statuses: number[] = [];
      const first = letter();
      const write = async (body: object) => (await browser.call('/api/feedback', { method: 'POST', body })).status;
      for (let turn = 0; turn < 21; turn += 1) statuses.push(await write(turn === 0 ? first : letter()));
      expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
      expect(await write(first)).toBe(200);
      expect(await write({ ...first, text: 'Một chuyện khác.' })).toBe(409);
    } finally {
      await other.end();
    }
  });

  test.each([
    ['too long', { text: 'a'.repeat(2_001) }, 422],
    ['empty', { text: ' \u202e ' }, 422],
    ['about an access, past the page for it', { category: 'access' }, 400],
    ['with an address that is none', { replyEmail: 'khong phai' }, 400],
  ])('what is %s is refused', async (_, more, status) => {
    expect((await stranger().call('/api/feedback', { method: 'POST', body: letter(more) })).status).toBe(status);
  });
});

function letters(recipient: string): Promise<{ data: object }[]> {
  return desk.asOwner(
    async (client) => (await client.query<{ data: object }>('select data from outbox where recipient = $1', [recipient])).rows,
  );
}
