import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, photoUpload, raw, upload } from '../application-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const URL_ = '/api/drafts/reissue-health-card';
type Who = Awaited<ReturnType<Desk['citizen']>>;
const draftOf = async ({ browser }: Who) => (await browser.call(URL_)).body;
const save = ({ browser }: Who, page: string, version: number, answers: object) =>
  browser.call(URL_, { method: 'PUT', body: { page, version, answers } });
const sendFile = async ({ browser }: Who, sent = photoUpload()) =>
  raw(desk.citizenApp, browser, 'POST', `${URL_}/files/attachments`, await sent);

describe('a draft', () => {
  test('begins with what the account knows', async () => {
    const who = await desk.citizen();
    expect(await draftOf(who)).toMatchObject({
      version: 0,
      answers: { fullName: 'Nguyễn Thị Mẫu', phone: '+84912345678' },
      eligibility: { ok: true },
      files: [],
    });
  });

  test('locked fields are the server’s, whatever is posted', async () => {
    const who = await desk.citizen();
    const saved = await save(who, 'contact', 0, {
      fullName: 'Người Khác',
      healthCardNumber: 'XX',
      phone: '0987 654 321',
      unknown: 'x',
    });
    expect(saved.body['draft']).toMatchObject({ version: 1, answers: { fullName: 'Nguyễn Thị Mẫu', phone: '+84987654321' } });
    expect((saved.body['draft'] as { answers: object }).answers).not.toHaveProperty('unknown');
  });

  test('what is right is kept where something else is wrong, and the fault has its page and words', async () => {
    const who = await desk.citizen();
    const saved = await save(who, 'contact', 0, { phone: 'abc', email: 'moi@example.vn' });
    expect(saved.body).toMatchObject({
      draft: { answers: { phone: '+84912345678', email: 'moi@example.vn' } },
      errors: [{ page: 'contact', field: 'phone', code: 'phone-malformed' }],
    });
  });

  test('a stale page overwrites nothing and gets the present draft', async () => {
    const who = await desk.citizen();
    await save(who, 'reason', 0, { reason: 'torn' });
    const stale = await save(who, 'reason', 0, { reason: 'lost' });
    expect([stale.status, stale.body['code']]).toEqual([409, 'draft-changed']);
    expect(stale.body['draft']).toMatchObject({ version: 1, answers: { reason: 'torn' } });
  });

  test('two pages saved at once from one version: one is kept, the other told', async () => {
    const who = await desk.citizen();
    await save(who, 'reason', 0, { reason: 'torn' });
    const answers = await Promise.all([
      save(who, 'reason', 1, { reason: 'lost' }),
      save(who, 'contact', 1, { phone: '0987654321' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('a ward outside its province is told at its page', async () => {
    const who = await desk.citizen();
    const answers = {
      deliveryMethod: 'post',
      provinceCode: '01',
      wardCode: '26734',
      street: '1 Phố Mẫu',
      receiverName: 'Nguyễn Mẫu',
      receiverPhone: '0912345678',
    };
    expect((await save(who, 'result-delivery', 0, answers)).body['errors']).toEqual([
      expect.objectContaining({ page: 'result-delivery', field: 'wardCode' }),
    ]);
  });

  test('is gone after thirty days, and can be thrown away before', async () => {
    const place = await openDesk();
    const who = await place.citizen();
    await place.fill(who, { reason: 'torn' });
    await place.asOwner((client) => client.query(`update application_draft set updated_at = updated_at - interval '31 days'`));
    expect((await who.browser.call(URL_)).body).toMatchObject({ version: 0 });
    await place.fill(who, { reason: 'torn' });
    expect((await who.browser.call(URL_, { method: 'DELETE' })).status).toBe(204);
    expect((await who.browser.call(URL_)).body).toMatchObject({ version: 0 });
    await place.end();
  });

  test.each(['a page', 'a file'])('begun anew with %s after it expired has none of the old files', async (first) => {
    const who = await desk.citizen();
    await save(who, 'reason', 0, { reason: 'damaged' });
    const old = String((await sendFile(who)).json().fileId);
    await desk.asOwner((client) =>
      client.query(`update application_draft set updated_at = updated_at - interval '31 days' where person_id = $1`, [
        who.personId,
      ]),
    );
    expect(await draftOf(who)).toMatchObject({ version: 0, files: [] });

    if (first === 'a page') await save(who, 'reason', 0, { reason: 'torn' });
    const next = String((await sendFile(who)).json().fileId);
    if (first === 'a file') await save(who, 'reason', 0, { reason: 'torn' });
    expect(await draftOf(who)).toMatchObject({
      version: 1,
      answers: { reason: 'torn', attachments: [next] },
      files: [{ fileId: next }],
    });
    expect((await raw(desk.citizenApp, who.browser, 'GET', `/api/files/${old}`)).statusCode).toBe(404);
    expect(await desk.services.files.get(old)).toBeUndefined();
  });

  test('of a service or a visit that does not exist is not found', async () => {
    const { browser } = await desk.citizen();
    for (const url of [
      '/api/drafts/nothing',
      '/api/drafts/dispute-visit',
      `/api/drafts/dispute-visit?subject=${randomUUID()}`,
      `${URL_}?subject=x`,
    ])
      expect((await browser.call(url)).status).toBe(404);
  });
});

describe('files', () => {
  test('hang on the draft at once, come back as attachments and can be taken back', async () => {
    const who = await desk.citizen();
    await save(who, 'reason', 0, { reason: 'damaged' });
    const { fileId } = (await sendFile(who)).json();
    expect(await draftOf(who)).toMatchObject({ files: [{ fileId, name: 'thẻ.jpg' }], answers: { attachments: [fileId] } });
    const got = await raw(desk.citizenApp, who.browser, 'GET', `/api/files/${fileId}`);
    expect(got.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename="the\.jpg"; filename\*=UTF-8''th%E1%BA%BB\.jpg$/),
    });
    expect((await who.browser.call(`/api/files/${fileId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await draftOf(who))['files']).toEqual([]);
    expect((await who.browser.call(`/api/files/${fileId}`)).status).toBe(404);
  });

  test('are encrypted where they lie', async () => {
    const who = await desk.citizen();
    const { fileId } = (await sendFile(who)).json();
    const sealed = await desk.services.files.get(fileId);
    expect(sealed?.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    expect(sealed?.includes('JFIF')).toBe(false);
  });

  test('are never more than the question asks for, even when sent at once', async () => {
    const who = await desk.citizen();
    const codes = (await Promise.all(Array.from({ length: 6 }, () => sendFile(who)))).map(({ statusCode }) => statusCode);
    expect(codes.toSorted()).toEqual([201, 201, 201, 201, 422, 422]);
  });

  test('of another kind, too large, or none at all are refused with their own words', async () => {
    const who = await desk.citizen();
    const text = await sendFile(who, Promise.resolve(upload(Buffer.from('<html>'), 'the.jpg', 'image/jpeg')));
    expect([text.statusCode, text.json().code]).toEqual([422, 'file-kind-not-allowed']);
    const large = await sendFile(who, Promise.resolve(upload(Buffer.alloc(10 * 1024 * 1024 + 1, 1), 'the.jpg', 'image/jpeg')));
    expect([large.statusCode, large.json().code]).toEqual([413, 'file-too-large']);
    const json = await who.browser.call(`${URL_}/files/attachments`, { method: 'POST', body: {} });
    expect([json.status, json.body['code']]).toEqual([415, 'unsupported-media-type']);
    const nowhere = await raw(desk.citizenApp, who.browser, 'POST', `${URL_}/files/phone`, await photoUpload());
    expect(nowhere.statusCode).toBe(404);
  });

  test('once sent cannot be taken back', async () => {
    const who = await desk.citizen();
    const { fileId } = (await sendFile(who)).json();
    await desk.send(who, { reason: 'damaged' });
    expect((await who.browser.call(`/api/files/${fileId}`, { method: 'DELETE' })).status).toBe(404);
    expect((await raw(desk.citizenApp, who.browser, 'GET', `/api/files/${fileId}`)).statusCode).toBe(200);
  });
});
