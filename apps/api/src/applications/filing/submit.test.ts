import { randomUUID } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, raw, submitWith } from '../application-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const cardsOf = (personId: number) =>
  desk.asOwner(
    async (client) =>
      (
        await client.query(
          'select serial, state, issued_on::text, valid_from::text, valid_to::text, five_year_from::text from card where person_id = $1 order by serial',
          [personId],
        )
      ).rows,
  );
const countOf = (table: string, personId: number) =>
  desk.asOwner(
    async (client) =>
      (await client.query<{ n: number }>(`select count(*)::int as n from ${table} where person_id = $1`, [personId])).rows[0]?.n,
  );

describe('a lost card', () => {
  test('is replaced at once: new card, old one void, letter, notices', async () => {
    const who = await desk.citizen();
    const number = await desk.send(who);
    const detail = (await who.browser.call(`/api/applications/${number}`)).body;
    expect(detail).toMatchObject({
      state: 'decided',
      number,
      letter: { number: `${number}/TB-BHXH` },
      next: { kind: 'delivery' },
    });
    expect((detail['timeline'] as { type: string }[]).map(({ type }) => type)).toEqual(['submitted', 'received', 'decided']);
    expect(await cardsOf(who.personId)).toEqual([
      expect.objectContaining({ serial: 1, state: 'replaced' }),
      {
        serial: 2,
        state: 'in-force',
        issued_on: '2026-11-22',
        valid_from: '2026-01-01',
        valid_to: '2026-12-31',
        five_year_from: '2021-01-01',
      },
    ]);
    const notices = await desk.asOwner(async (client) =>
      (await client.query<{ kind: string }>('select kind from notification where person_id = $1', [who.personId])).rows.map(
        ({ kind }) => kind,
      ),
    );
    expect(notices.toSorted()).toEqual(['application-decided', 'application-submitted', 'card-issued']);
  });

  test('the letter is a PDF, opening it delivers the result, and anybody can check its code', async () => {
    const who = await desk.citizen({ fullName: 'Nguyễn Thị Ngọc Ánh' });
    const number = await desk.send(who);
    const { letter } = (await who.browser.call(`/api/applications/${number}`)).body as { letter: { verificationCode: string } };
    const first = await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${number}/letter`);
    const again = await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${number}/letter`);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining('attachment'),
    });
    expect((await PDFDocument.load(first.rawPayload)).getPageCount()).toBe(1);
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    expect((await who.browser.call(`/api/applications/${number}`)).body['state']).toBe('delivered');
    const open = await desk.citizenApp.inject(`/api/documents/${letter.verificationCode.toLowerCase()}`);
    expect(open.json()).toMatchObject({
      valid: true,
      number: `${number}/TB-BHXH`,
      outcome: 'accepted',
      name: 'Nguyễn T•• N•• Á••',
    });
    expect((await desk.citizenApp.inject('/api/documents/0000000000000000')).statusCode).toBe(404);
    await desk.asOwner((client) =>
      client.query(`update person set full_name = 'Lê Thị Khác' where person_id = $1`, [who.personId]),
    );
    const later = await desk.citizenApp.inject(`/api/documents/${letter.verificationCode}`);
    expect(later.json()).toMatchObject({ name: 'Nguyễn T•• N•• Á••' });
  });
});

describe('sending', () => {
  test('a damaged card waits for an officer, with a day to expect', async () => {
    const who = await desk.citizen();
    await desk.fill(who, { reason: 'damaged' });
    const sent = await submitWith(who, await desk.codeFor(who));
    // Sunday 22/11 counts as Monday; Tuesday 24/11 is a day off: received by Wednesday, decided by Thursday.
    expect(sent.body).toMatchObject({ state: 'submitted', dueOn: '2026-11-26' });
    expect((await cardsOf(who.personId)).length).toBe(1);
    const slip = await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${String(sent.body['number'])}/receipt`);
    expect((await PDFDocument.load(slip.rawPayload)).getPageCount()).toBe(1);
  });

  test('a repeat after a lost answer gets the first receipt and doubles nothing', async () => {
    const who = await desk.citizen();
    await desk.fill(who);
    const [code, clientKey] = [await desk.codeFor(who), randomUUID()];
    const first = await submitWith(who, code, clientKey);
    const repeat = await submitWith(who, code, clientKey);
    expect([repeat.status, repeat.body]).toEqual([200, first.body]);
    await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${String(first.body['number'])}/letter`);
    expect((await submitWith(who, code, clientKey)).body).toEqual(first.body);
    expect(await countOf('application', who.personId)).toBe(1);
    expect((await cardsOf(who.personId)).length).toBe(2);
  });

  test('the same request five times at once is one application', async () => {
    const who = await desk.citizen();
    await desk.fill(who);
    const [code, clientKey] = [await desk.codeFor(who), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => submitWith(who, code, clientKey)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body['number'])).size).toBe(1);
    expect(await countOf('application', who.personId)).toBe(1);
    expect((await cardsOf(who.personId)).length).toBe(2);
  });

  test('a used client key with another request is refused', async () => {
    const who = await desk.citizen();
    await desk.fill(who);
    const clientKey = randomUUID();
    await submitWith(who, await desk.codeFor(who), clientKey);
    await desk.fill(who);
    const other = await submitWith(who, await desk.codeFor(who), clientKey);
    expect([other.status, other.body['code']]).toEqual([409, 'client-key-reused']);
  });

  test('a second file of the kind is refused while one is open', async () => {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'torn' });
    await desk.fill(who, { reason: 'torn' });
    const code = await who.browser.call('/api/drafts/reissue-health-card/code', { method: 'POST', body: {} });
    expect([code.status, code.body['code'], code.body['params']]).toEqual([409, 'not-eligible', { reasons: 'R12' }]);
    const { eligibility } = (await who.browser.call('/api/procedures/reissue-health-card')).body;
    expect(eligibility).toMatchObject({ ok: false, reasons: [{ code: 'R12', openNumber: number }] });
  });

  test('a code confirms the answers it was sent for, and no others', async () => {
    const who = await desk.citizen();
    await desk.fill(who);
    const code = await desk.codeFor(who);
    await desk.fill(who, { reason: 'torn' });
    const sent = await submitWith(who, code);
    expect([sent.status, sent.body['code']]).toEqual([422, 'code-wrong']);
    const wrong = await submitWith(who, { ...code, code: '000000' });
    expect(wrong.status).toBe(422);
    expect(await countOf('application', who.personId)).toBe(0);
  });

  test('an incomplete draft is not sent', async () => {
    const who = await desk.citizen();
    await desk.fill(who, { deliveryMethod: 'post' });
    const code = await who.browser.call('/api/drafts/reissue-health-card/code', { method: 'POST', body: {} });
    expect([code.status, code.body['code']]).toEqual([422, 'answers-incomplete']);
  });

  test('without the commitment nothing is sent', async () => {
    const who = await desk.citizen();
    const answer = await who.browser.call('/api/applications', {
      method: 'POST',
      body: {
        procedure: 'reissue-health-card',
        clientKey: randomUUID(),
        codeId: randomUUID(),
        code: '123456',
        commitment: false,
      },
    });
    expect([answer.status, answer.body['code']]).toEqual([400, 'invalid-request']);
  });
});
