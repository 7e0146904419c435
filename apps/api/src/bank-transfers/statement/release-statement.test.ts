import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../applications/application-fixture.ts';
import type { Services } from '../../services.ts';
import { moneyOf, sentOrder } from '../../vnpay/order-fixture.ts';
import { releaseStatement } from './release-statement.ts';
import { statementFolder } from './statement-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let clerk: Officer;
let approver: Officer;
let other: Officer;
let both: Officer;
const place = statementFolder();
beforeAll(async () => {
  desk = await openDesk();
  const central = await centralAgency();
  clerk = await desk.officer(['case-officer'], central);
  approver = await desk.officer(['approver'], central);
  other = await desk.officer(['approver'], central);
  both = await desk.officer(['case-officer', 'approver'], central);
});
afterAll(async () => {
  place.end();
  await desk.end();
});

async function centralAgency(): Promise<string> {
  await desk.asOwner((client) =>
    client.query(
      `insert into agency (agency_code, name, kind, province_code, address) values ('TW', 'Cơ quan trung ương', 'central', '01', 'Hà Nội')`,
    ),
  );
  return 'TW';
}

const digestOf = (file: string) => createHash('sha256').update(file).digest('hex');
const post = (who: Officer, path: string, body: object) =>
  who.call(`/api/bank-statements${path}`, { method: 'POST', body: { ...body } });
const send = (who: Officer, file: string, digest = digestOf(file)) =>
  post(who, '', { file: Buffer.from(file).toString('base64'), digest });
const release = (who: Officer, { uploadId, digest }: { uploadId: string; digest: string }) =>
  post(who, `/${uploadId}/release`, { digest });
const reject = (who: Officer, uploadId: string, reason = 'Không khớp với số dư của tài khoản.') =>
  post(who, `/${uploadId}/reject`, { reason });
const show = async (who: Officer, uploadId: string) => (await who.call(`/api/bank-statements/${uploadId}`)).body;
const answer = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];

/** A statement that pays `count` orders, uploaded by the case officer. */
async function uploaded({ count = 1, by = clerk } = {}) {
  const orders = await Promise.all(Array.from({ length: count }, () => sentOrder(desk)));
  const bookedAt = desk.clock.now().add({ minutes: 1 }).toString();
  const file = place.statement(...orders.map(({ reference }) => ({ description: reference, bookedAt })));
  const sent = await send(by, file);
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  const paid = async () => (await Promise.all(orders.map((order) => moneyOf(desk, order.reference)))).map(({ ledger }) => ledger);
  return { uploadId: String(sent.body['uploadId']), digest: digestOf(file), file, paid };
}
const UNPAID: string[] = [];
const PAID = ['received', 'recorded'];

describe('a statement', () => {
  test('is uploaded by one officer and booked when another releases it, who sees what it would bring and its digest', async () => {
    const { uploadId, digest, paid } = await uploaded();
    expect(await paid()).toEqual([UNPAID]);
    const summary = { lines: 1, received: 1_366_200, outcomes: { recorded: 1 } };
    const seen = { state: 'waiting', digest, uploadedBy: clerk.fullName, foreseen: summary, preview: { summary }, booked: null };
    expect(await show(clerk, uploadId)).toMatchObject({ ...seen, own: true, mayDecide: false });
    expect(await show(approver, uploadId)).toMatchObject({ ...seen, own: false, mayDecide: true });
    expect((await approver.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 1 });
    expect((await clerk.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 0 });

    expect((await release(approver, { uploadId, digest })).status).toBe(200);
    expect(await paid()).toEqual([PAID]);
    const decided = { state: 'released', decidedBy: approver.fullName, booked: summary, preview: null, mayDecide: false };
    expect(await show(clerk, uploadId)).toMatchObject(decided);
    expect((await clerk.call('/api/bank-statements')).body).toMatchObject({
      waiting: [],
      statements: [{ readBy: approver.fullName, uploadedBy: clerk.fullName, summary }],
    });
    expect((await approver.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 0 });
  });

  test('is never released or rejected by whoever uploaded it, whatever their roles', async () => {
    const mine = await uploaded({ by: both });
    expect(await show(both, mine.uploadId)).toMatchObject({ own: true, mayDecide: false });
    expect((await both.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 0 });
    expect(answer(await release(both, mine))).toEqual([409, 'bank-statement-second-officer']);
    expect(answer(await reject(both, mine.uploadId))).toEqual([409, 'bank-statement-second-officer']);
    expect(await mine.paid()).toEqual([UNPAID]);
    expect((await release(approver, mine)).status).toBe(200);
  });

  test('is the central agency’s, and each step is of its own role', async () => {
    const one = await uploaded();
    expect(answer(await release(clerk, one))).toEqual([403, 'role-needed']);
    expect(answer(await send(approver, one.file))).toEqual([403, 'role-needed']);
    const elsewhere = await desk.officer(['case-officer', 'approver']);
    expect(answer(await send(elsewhere, one.file))).toEqual([403, 'bank-statement-central']);
    expect(answer(await release(elsewhere, one))).toEqual([403, 'bank-statement-central']);
    expect(answer(await reject(elsewhere, one.uploadId))).toEqual([403, 'bank-statement-central']);
    expect((await elsewhere.call(`/api/bank-statements/${one.uploadId}`)).status).toBe(404);
    expect((await elsewhere.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 0 });
    expect((await elsewhere.call('/api/bank-statements')).body).toMatchObject({ waiting: [], central: false });
    expect((await release(approver, { ...one, uploadId: randomUUID() })).status).toBe(404);
    expect(await one.paid()).toEqual([UNPAID]);
    expect((await reject(approver, one.uploadId)).status).toBe(200);
  });

  test('waits once, however often and by however many it is sent', async () => {
    const { uploadId, file, digest } = await uploaded();
    const answers = await Promise.all([send(clerk, file), send(clerk, file), send(both, file)]);
    expect(answers.map(({ body }) => body['uploadId'])).toEqual([uploadId, uploadId, uploadId]);
    expect((await release(approver, { uploadId, digest })).status).toBe(200);
  });

  test('that cannot be read, or is not the one that was previewed, does not wait', async () => {
    const file = place.statement({ description: 'x' });
    expect(answer(await send(clerk, '\0'))).toEqual([422, 'bank-statement-unreadable']);
    expect(answer(await send(clerk, file, digestOf('another')))).toEqual([409, 'bank-statement-changed']);
    expect((await clerk.call('/api/bank-statements')).body).toMatchObject({ waiting: [] });
  });
});

describe('pressed twice, or by two', () => {
  test('a release books once', async () => {
    const one = await uploaded({ count: 3 });
    const clicks = await Promise.all(Array.from({ length: 5 }, () => release(approver, one)));
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await release(approver, one)).status).toBe(200);
    expect(await one.paid()).toEqual([PAID, PAID, PAID]);
    expect(await readTimes(one.digest)).toBe(1);
  });

  test('of two approvers at once one releases, and the other hears that it is decided', async () => {
    const one = await uploaded();
    const answers = await Promise.all([release(approver, one), release(other, one)]);
    expect(answers.map(answer).toSorted()).toEqual([
      [200, undefined],
      [409, 'bank-statement-decided'],
    ]);
    expect(await one.paid()).toEqual([PAID]);
    expect(await readTimes(one.digest)).toBe(1);
  });

  test('of a release and a rejection at once one counts', async () => {
    const one = await uploaded();
    const answers = await Promise.all([release(approver, one), reject(other, one.uploadId)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { state } = await show(clerk, one.uploadId);
    expect(await one.paid()).toEqual([state === 'released' ? PAID : UNPAID]);
  });
});

describe('rejected', () => {
  test('it books nothing, says why, and uploaded again it waits anew', async () => {
    const one = await uploaded();
    expect(answer(await reject(approver, one.uploadId, ' sai '))).toEqual([422, 'text-too-short']);
    expect((await reject(approver, one.uploadId)).status).toBe(200);
    expect((await reject(approver, one.uploadId)).status).toBe(200);
    expect(answer(await reject(other, one.uploadId))).toEqual([409, 'bank-statement-decided']);
    expect(answer(await release(approver, one))).toEqual([409, 'bank-statement-decided']);
    expect(await one.paid()).toEqual([UNPAID]);
    const { body } = await clerk.call('/api/bank-statements');
    expect(body['rejected']).toContainEqual(
      expect.objectContaining({ uploadId: one.uploadId, reason: 'Không khớp với số dư của tài khoản.' }),
    );
    const again = await send(clerk, one.file);
    expect(again.body['uploadId']).not.toBe(one.uploadId);
    expect((await release(other, { uploadId: String(again.body['uploadId']), digest: one.digest })).status).toBe(200);
    expect(await one.paid()).toEqual([PAID]);
  });
});

describe('a file that is not what was seen', () => {
  test('is not released: the digest on the screen is another', async () => {
    const one = await uploaded();
    expect(answer(await release(approver, { ...one, digest: digestOf('another') }))).toEqual([409, 'bank-statement-changed']);
    expect(await one.paid()).toEqual([UNPAID]);
    await reject(approver, one.uploadId);
  });

  test('is not released: its bytes were exchanged where they lie, and it can only be rejected', async () => {
    const [one, forged] = [await uploaded(), await uploaded()];
    await exchange(one.uploadId, forged.uploadId);
    expect(answer(await release(approver, one))).toEqual([409, 'bank-statement-changed']);
    expect(await one.paid()).toEqual([UNPAID]);
    expect(await show(approver, one.uploadId)).toMatchObject({ changed: true, preview: null, mayDecide: true });
    expect((await reject(approver, one.uploadId)).status).toBe(200);
    await reject(approver, forged.uploadId);
  });
});

describe('killed while it is booked', () => {
  test('it is released again, by another too once nobody holds it, and what was booked is not booked twice', async () => {
    const one = await uploaded({ count: 6 });
    await expect(releaseStatement(dyingAfter(3), approver, one)).rejects.toThrow('killed');
    expect(await show(other, one.uploadId)).toMatchObject({ state: 'releasing', held: true, mayDecide: false });
    expect((await other.call('/api/payment-exceptions/waiting')).body).toMatchObject({ statements: 1 });
    expect(answer(await release(other, one))).toEqual([409, 'bank-statement-decided']);
    expect(answer(await reject(other, one.uploadId))).toEqual([409, 'bank-statement-decided']);
    desk.clock.forward({ minutes: 3 });
    expect(await show(other, one.uploadId)).toMatchObject({ state: 'releasing', held: false, mayDecide: true });
    expect(answer(await release(clerk, one))).toEqual([403, 'role-needed']);
    expect((await release(other, one)).status).toBe(200);
    expect(await one.paid()).toEqual([PAID, PAID, PAID, PAID, PAID, PAID]);
    const { decidedBy, booked } = await show(clerk, one.uploadId);
    expect([decidedBy, booked]).toMatchObject([approver.fullName, { lines: 6 }]);
    expect(await readTimes(one.digest)).toBe(1);
  });

  test('a failure that the server lives through lets go of it at once', async () => {
    const one = await uploaded({ count: 4 });
    const failing: Services = {
      ...desk.services,
      db: { ...desk.services.db, transaction: failAfter(2, desk.services.db.transaction) },
    };
    await expect(releaseStatement(failing, approver, one)).rejects.toThrow('killed');
    expect((await release(approver, one)).status).toBe(200);
    expect(await one.paid()).toEqual([PAID, PAID, PAID, PAID]);
  });
});

type Transact = Services['db']['transaction'];
function failAfter(transactions: number, transaction: Transact): Transact {
  let left = transactions;
  return (story) => {
    left -= 1;
    if (left < 0) return Promise.reject(new Error('killed'));
    return transaction(story);
  };
}

/** A server that reaches nothing any more after so many transactions, the first of which takes the statement. */
function dyingAfter(transactions: number): Services {
  const { db } = desk.services;
  return {
    ...desk.services,
    db: { ...db, transaction: failAfter(transactions, db.transaction), write: () => Promise.reject(new Error('killed')) },
  };
}

async function readTimes(digest: string): Promise<number> {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ count: number }>(`select count(*)::int as count from bank_statement where digest = decode($1, 'hex')`, [
      digest,
    ]),
  );
  return rows[0]?.count ?? 0;
}

/** As somebody would who can write files and rows: what lies there unseals, and is another statement. */
async function exchange(uploadId: string, by: string): Promise<void> {
  const row = async (id: string) =>
    (
      await desk.asOwner((client) =>
        client.query<{ file: string; key: Buffer }>(
          'select file_id as file, sealed_key as key from uploaded_statement where upload_id = $1',
          [id],
        ),
      )
    ).rows[0];
  const [one, other] = [await row(uploadId), await row(by)];
  if (!one || !other) throw new Error('nothing is uploaded');
  const sealed = await desk.services.files.get(other.file);
  if (!sealed) throw new Error('a file is gone');
  await desk.services.files.remove(one.file);
  await desk.services.files.put(one.file, sealed);
  await desk.asOwner((client) =>
    client.query('update uploaded_statement set sealed_key = $2 where upload_id = $1', [uploadId, other.key]),
  );
}
