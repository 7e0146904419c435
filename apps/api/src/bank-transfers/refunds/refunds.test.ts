import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, raw } from '../../applications/application-fixture.ts';
import { markRefunding } from '../../received-payments/mark-refund.ts';
import { moneyOf, sentOrder } from '../../vnpay/order-fixture.ts';
import { importStatement } from '../statement/import-statement.ts';
import { statementFolder, type WrittenLine } from '../statement/statement-fixture.ts';
import { makeRefundFile } from './make-refund-file.ts';
import { noteBankAnswer } from './note-answer.ts';
import { noteUnstatedRefunds } from './unstated-refunds.ts';

let desk: Desk;
let officer: Awaited<ReturnType<Desk['officer']>>;
let approver: Awaited<ReturnType<Desk['officer']>>;
const place = statementFolder();
beforeAll(async () => {
  desk = await openDesk();
  [officer, approver] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
});
afterAll(async () => {
  place.end();
  await desk.end();
});

const readLines = (...lines: WrittenLine[]) => importStatement(desk.services, { path: place.file(place.statement(...lines)) });

/** Too little came for an order, and two officers have decided that it goes back. */
async function approvedRefund(transfer: WrittenLine = {}) {
  const { reference } = await sentOrder(desk);
  const bankReference = `FT-${randomUUID()}`;
  await readLines({ amount: 1_000_000, description: reference, bankReference, ...transfer });
  const refundId = randomUUID();
  await desk.services.db.transaction(async (tx) => {
    const paymentId = await paymentOf(bankReference);
    const refund = { paymentId, refundId, amount: 1_000_000, actor: { kind: 'officer', id: approver.officerId } } as const;
    return markRefunding(tx, desk.services, refund);
  });
  await desk.asOwner(async (client) =>
    client.query(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       values ($1, $2, 1000000, 'Sai số tiền', $3, $4, $5, 'approved', $6)`,
      [
        refundId,
        await paymentOf(bankReference),
        officer.officerId,
        approver.officerId,
        randomUUID(),
        desk.clock.now().toString(),
      ],
    ),
  );
  return { refundId, reference };
}

async function paymentOf(bankReference: string): Promise<string> {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ id: string }>('select payment_id as id from received_payment where provider_key = $1', [bankReference]),
  );
  return rows[0]?.id ?? '';
}

async function refundOf(refundId: string): Promise<{ state: string; providerKey: string | null; reference: string | null }> {
  const { rows } = await desk.asOwner((client) =>
    client.query(
      `select r.state, r.provider_key as "providerKey", l.reference from payment_refund r left join bank_refund_file_line l using (refund_id)
        where r.refund_id = $1`,
      [refundId],
    ),
  );
  return rows[0];
}

async function make(): Promise<string> {
  const made = await makeRefundFile(desk.services, { officerId: officer.officerId, agencyCode: '0101' });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.fileId;
}

const download = (fileId: string, who = officer) => raw(desk.officerApp, who, 'GET', `/api/refund-files/${fileId}/file`);

test('a refund goes into one file, downloaded as often as wanted, by which the bank pays its sender', async () => {
  const { refundId, reference } = await approvedRefund({ account: '0011.0033 8899', name: 'Nguyễn Văn "Mẫu"' });
  expect((await officer.call('/api/refund-files')).body).toMatchObject({
    waiting: { count: 1, amount: 1_000_000, withoutAccount: 0 },
  });
  const fileId = await make();
  const [first, second] = [await download(fileId), await download(fileId)];
  const sent = await refundOf(refundId);
  expect(sent.state).toBe('sent');
  expect(first.body).toBe(
    'reference,account_number,account_holder,bank_bin,branch,amount,currency,description\n' +
      `${sent.reference},001100338899,NGUYEN VAN MAU,,,1000000,VND,${sent.reference} HOAN TIEN DON ${reference.slice(3)}\n`,
  );
  expect(second.body).toBe(first.body);
  expect(await makeRefundFile(desk.services, { officerId: officer.officerId, agencyCode: '0101' })).toMatchObject({
    refusal: { code: 'refund-file-empty' },
  });
  expect((await officer.call('/api/refund-files')).body).toMatchObject({ waiting: { count: 0 }, files: [{ fileId, count: 1 }] });
});

test('two officers who make a file at once put no refund into two', async () => {
  for (let times = 0; times < 2; times += 1) await approvedRefund();
  const who = { officerId: officer.officerId, agencyCode: '0101' };
  const made = await Promise.all([makeRefundFile(desk.services, who), makeRefundFile(desk.services, who)]);
  const files = made.flatMap((one) => (one.ok ? [one.value.fileId] : []));
  const lines = (await Promise.all(files.map((fileId) => download(fileId)))).flatMap(({ body }) =>
    body.trim().split('\n').slice(1),
  );
  expect(lines).toHaveLength(2);
});

test('another office neither sees nor downloads a file', async () => {
  await approvedRefund();
  const fileId = await make();
  const stranger = await desk.officer(['case-officer'], OTHER_AGENCY);
  expect((await download(fileId, stranger)).statusCode).toBe(404);
  expect((await stranger.call('/api/refund-files')).body).toMatchObject({ waiting: { count: 0 }, files: [] });
});

test('money whose account the bank does not tell waits outside the files', async () => {
  const { refundId } = await approvedRefund({ account: '0123***789' });
  expect((await officer.call('/api/refund-files')).body).toMatchObject({ waiting: { count: 0, withoutAccount: 1 } });
  const answer = { result: 'done', bankReference: 'FT-BY-HAND' };
  expect((await officer.call(`/api/refunds/${refundId}/bank-answer`, { method: 'POST', body: answer })).status).toBe(200);
  expect(await refundOf(refundId)).toMatchObject({ state: 'done', providerKey: 'FT-BY-HAND' });
  expect((await officer.call(`/api/refunds/${refundId}/bank-answer`, { method: 'POST', body: answer })).status).toBe(409);
});

test('the bank’s outgoing line, which repeats what the file says, settles it once', async () => {
  const { refundId, reference: order } = await approvedRefund();
  const { body } = await download(await make());
  const description = `CT DI.${body.split('\n')[1]?.split(',').at(-1)}.0123456789`;
  const outgoing = { amount: -1_000_000, bankReference: 'FT-OUT', description };
  expect((await readLines(outgoing)).outcomes).toEqual({ refunded: 1 });
  expect((await readLines(outgoing)).outcomes).toEqual({ already: 1 });
  expect(await refundOf(refundId)).toMatchObject({ state: 'done', providerKey: 'FT-OUT' });
  expect((await moneyOf(desk, order)).ledger).toEqual(['received', 'refund-approved', 'refunded']);
});

test('money that goes out twice, or another amount, is put before an officer', async () => {
  const { refundId } = await approvedRefund();
  await make();
  const { reference } = await refundOf(refundId);
  const description = reference ?? '';
  const outcomes = async (line: WrittenLine) => (await readLines({ description, ...line })).outcomes;
  expect(await outcomes({ amount: -999_999, bankReference: 'FT-LESS' })).toEqual({ contrary: 1 });
  expect(await outcomes({ amount: -1_000_000, bankReference: 'FT-RIGHT' })).toEqual({ refunded: 1 });
  expect(await outcomes({ amount: -1_000_000, bankReference: 'FT-AGAIN' })).toEqual({ contrary: 1 });
  expect(await outcomes({ amount: -1_000_000, bankReference: 'FT-AGAIN' })).toEqual({ contrary: 1 });
  const { rows } = await desk.asOwner((client) =>
    client.query(`select about from payment_exception where kind = 'only-at-provider' order by about`),
  );
  expect(rows).toEqual([{ about: 'bank-transfer FT-AGAIN' }, { about: 'bank-transfer FT-LESS' }]);
});

test('a refund that the bank refused is decided anew', async () => {
  const { refundId, reference } = await approvedRefund();
  await make();
  const body = { result: 'failed', reason: 'Tài khoản đã đóng' };
  expect((await officer.call(`/api/refunds/${refundId}/bank-answer`, { method: 'POST', body })).status).toBe(200);
  expect(await refundOf(refundId)).toMatchObject({ state: 'failed' });
  expect(await moneyOf(desk, reference)).toMatchObject({
    payments: [{ state: 'open' }],
    ledger: ['received', 'refund-approved', 'refund-failed'],
  });
});

const noted = async (refundId: string) => {
  const answer = { refundId, result: 'done', bankReference: 'CV-12/NH' } as const;
  expect(await noteBankAnswer(desk.services, { officerId: officer.officerId, agencyCode: '0101' }, answer)).toMatchObject({
    ok: true,
  });
};

describe('a refund that an officer notes by hand', () => {
  let bank = 50_000_000;
  /** A statement of the next hour whose lines move the account from what it held. */
  async function nextStatement(...lines: WrittenLine[]) {
    desk.clock.forward({ hours: 1 });
    const from = desk.clock.now().subtract({ minutes: 10 });
    const moved = [{ amount: 1_000, description: 'LAI' }, ...lines].map((line, index) => {
      bank += Number(line.amount);
      return { ...line, bookedAt: from.add({ minutes: index }).toString(), balance: bank };
    });
    const { outcomes, balance } = await importStatement(desk.services, { path: place.file(place.withBalances(...moved)) });
    return { outcomes, unexplained: balance?.unexplained };
  }
  const incoming = (amount: number): WrittenLine => ({ amount, description: 'NOP' });
  beforeAll(async () => {
    await nextStatement();
  });

  test('before its statement is read makes no difference of balances, and its line is no second refund', async () => {
    const { refundId } = await approvedRefund();
    bank += 1_000_000;
    await make();
    const { reference } = await refundOf(refundId);
    expect((await nextStatement(incoming(5))).unexplained).toBe(0);
    await noted(refundId);
    expect((await nextStatement(incoming(7))).unexplained).toBe(0);
    const line = { amount: -1_000_000, bankReference: 'FT-LATER', description: reference ?? '' };
    const stated = await nextStatement(line);
    expect([stated.outcomes.already, stated.outcomes.contrary, stated.unexplained]).toEqual([1, undefined, 0]);
    expect((await nextStatement(incoming(9))).unexplained).toBe(0);
    const again = await nextStatement({ ...line, bankReference: 'FT-ONCE-MORE' });
    expect([again.outcomes.contrary, again.unexplained]).toEqual([1, -1_000_000]);
  });

  test('that the statement shows without its reference, before or after, makes none either', async () => {
    const [early, late] = [await approvedRefund({ account: '01***1' }), await approvedRefund({ account: '01***2' })];
    bank += 2_000_000;
    const outgoing = { amount: -1_000_000, description: 'CHI THEO CV 12' };
    await noted(early.refundId);
    expect((await nextStatement(incoming(3))).unexplained).toBe(0);
    expect(await nextStatement(outgoing)).toMatchObject({ outcomes: { outgoing: 1 }, unexplained: 0 });
    expect((await nextStatement(outgoing)).unexplained).toBe(0);
    await noted(late.refundId);
    expect((await nextStatement(incoming(4))).unexplained).toBe(0);
  });
});

test('of two lines for one refund in one statement the second is put before an officer', async () => {
  const { refundId } = await approvedRefund();
  await make();
  const description = (await refundOf(refundId)).reference ?? '';
  const line = { amount: -1_000_000, description };
  const { outcomes } = await readLines({ ...line, bankReference: 'FT-ONE' }, { ...line, bankReference: 'FT-TWO' });
  expect(outcomes).toEqual({ refunded: 1, contrary: 1 });
});

test('a refund noted by hand that no statement names for a week is put before an officer, once', async () => {
  const [named, unnamed] = [await approvedRefund(), await approvedRefund()];
  await make();
  for (const { refundId } of [named, unnamed]) await noted(refundId);
  const description = (await refundOf(named.refundId)).reference ?? '';
  await readLines({ amount: -1_000_000, description, bankReference: 'FT-NAMED' });
  const opened = async () => {
    const about = [named, unnamed].map(({ refundId }) => `bank-transfer refund ${refundId}`);
    const { rows } = await desk.asOwner((client) =>
      client.query<{ id: string; about: string }>(
        'select exception_id as id, about from payment_exception where about = any($1)',
        [about],
      ),
    );
    return rows;
  };
  await noteUnstatedRefunds(desk.services);
  expect(await opened()).toEqual([]);
  desk.clock.forward({ hours: 24 * 7 + 1 });
  await Promise.all([noteUnstatedRefunds(desk.services), noteUnstatedRefunds(desk.services)]);
  const [found, ...others] = await opened();
  expect([found?.about, others]).toEqual([`bank-transfer refund ${unnamed.refundId}`, []]);
  const clerk = await desk.officer(['case-officer']);
  expect((await clerk.call(`/api/payment-exceptions/${found?.id ?? ''}`)).body).toMatchObject({
    kind: 'only-here',
    details: { refund: true, amount: 1_000_000, transactionNo: 'CV-12/NH' },
    possible: ['close'],
    mayAsk: false,
  });
});
