import { randomUUID } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, raw, type SignedInCitizen } from '../../applications/application-fixture.ts';
import { verifiedDocument } from '../../documents/verify.ts';
import { opensslAccepts, readSignature } from '../../signing/signature-fixture.ts';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { findReceiptOfOrder } from './find-receipt.ts';
import { issueReceipt } from './issue-receipt.ts';
import { recordedOrder } from './recorded-order-fixture.ts';
import { shownNumber } from './write-receipt.ts';

let desk: Desk;
let payer: SignedInCitizen;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());
beforeEach(async () => {
  payer = await desk.citizen({ fullName: 'Nguyễn Thị Nộp' });
});

const pdfOf = (reference: string, { browser }: SignedInCitizen = payer) =>
  raw(desk.citizenApp, browser, 'GET', `/api/payments/orders/${reference}/receipt`);

async function receiptOf(reference: string) {
  const receipt = await findReceiptOfOrder(desk.services.db.read, payer.personId, reference);
  if (!receipt) throw new Error('no receipt');
  return receipt;
}

async function verify(code: string) {
  const { status, body } = await createTestBrowser(desk.citizenApp).call(`/api/documents/${code}`);
  expect(status).toBe(200);
  return verifiedDocument.parse(body);
}

async function refund(paymentId: string, state: 'sent' | 'done' | 'failed', amount = 1_366_200) {
  const [one, two] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  await desk.asOwner((client) =>
    client.query(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       values ($1, $2, $3, 'Đóng trùng', $4, $5, $7, $6, now())`,
      [randomUUID(), paymentId, amount, one.officerId, two.officerId, state, randomUUID()],
    ),
  );
}

test('the receipt says who paid how much by which transaction, for whom and which time', async () => {
  const relative = await desk.citizen({ fullName: 'Trần Văn Thân' });
  const { reference, transaction } = await recordedOrder(desk, payer.personId, { participantId: relative.personId });
  const { content, number } = await receiptOf(reference);
  expect(number).toMatch(/^[0-9A-F]{8}\/BLTT$/);
  expect(content).toMatchObject({
    payer: { fullName: 'Nguyễn Thị Nộp' },
    order: { reference, amount: 1_366_200, law: 'Nghị định 161/2026/NĐ-CP' },
    items: [
      {
        relation: 'relative',
        fullName: 'Trần Văn Thân',
        fund: 'health',
        fromDay: '2027-01-01',
        toDay: '2027-12-31',
        months: 12,
        amount: 1_366_200,
      },
    ],
    payment: { provider: 'bank-transfer', transaction, bankCode: 'VCB', amount: 1_366_200 },
  });
});

test('of a relative’s number it shows the ends, of the payer’s own and a ward’s all', async () => {
  const relative = await desk.citizen({ fullName: 'Trần Văn Thân' });
  const { reference } = await recordedOrder(desk, payer.personId, { participantId: relative.personId });
  const { content } = await receiptOf(reference);
  const shown = (change: Partial<(typeof content.items)[number]> = {}) =>
    content.items.map((item) => shownNumber({ ...item, ...change }, content.payer));
  expect(shown()).toEqual(['019****009']);
  expect(shown({ insuranceNumber: '001090000009' })).toEqual(['••••••••0009']);
  expect([...shown({ relation: 'self' }), ...shown({ relation: 'child' })]).toEqual(['0190000009', '0190000009']);
  // Issued before the receipt kept who is whose relative.
  expect(shown({ relation: undefined })).toEqual(['019****009']);
});

test('its PDF is one page, signed', async () => {
  const { reference } = await recordedOrder(desk, payer.personId);
  const { statusCode, rawPayload, headers } = await pdfOf(reference);
  expect(statusCode).toBe(200);
  expect(headers['content-disposition']).toContain(`bien-lai-${reference.toLowerCase()}.pdf`);
  expect((await PDFDocument.load(rawPayload)).getPageCount()).toBe(1);
  expect(opensslAccepts(await desk.services.signer(), readSignature(rawPayload))).toBe(true);
});

test('a receipt is its payer’s alone, and of orders that were recorded', async () => {
  const { reference } = await recordedOrder(desk, payer.personId);
  expect((await pdfOf(reference, await desk.citizen())).statusCode).toBe(404);
  expect((await pdfOf('VSS0000000000')).statusCode).toBe(404);
});

test('the receipts of a number that was merged into one’s own are one’s own', async () => {
  const before = await desk.citizen();
  const { reference } = await recordedOrder(desk, before.personId);
  await desk.asOwner((client) =>
    client.query('update person set merged_into = $2 where person_id = $1', [before.personId, payer.personId]),
  );
  expect((await pdfOf(reference)).statusCode).toBe(200);
});

test('whoever holds it reads the amount and a masked name, and nothing of whom it was paid for', async () => {
  const relative = await desk.citizen({ fullName: 'Trần Văn Thân' });
  const { reference, transaction } = await recordedOrder(desk, payer.personId, { participantId: relative.personId });
  const found = await verify((await receiptOf(reference)).verificationCode);
  expect(found).toMatchObject({
    kind: 'payment-receipt',
    name: 'Nguyễn T•• N••',
    paidFor: 'household-health',
    amount: 1_366_200,
    transaction,
    today: { state: 'recorded', refunded: 0 },
  });
  expect(JSON.stringify(found)).not.toMatch(/Thân|0190000009/);
});

test.each([
  ['done', { state: 'refunded', refunded: 1_366_200 }],
  ['sent', { state: 'refunding', refunded: 1_366_200 }],
  ['failed', { state: 'recorded', refunded: 0 }],
] as const)('after a refund that is %s the public page says so', async (state, today) => {
  const { reference, paymentId } = await recordedOrder(desk, payer.personId);
  await refund(paymentId, state);
  expect(await verify((await receiptOf(reference)).verificationCode)).toMatchObject({ kind: 'payment-receipt', today });
});

test('an order has one receipt, however often it is issued', async () => {
  const { reference, orderId, paymentId } = await recordedOrder(desk, payer.personId, { receiptContact: 'nop@example.vn' });
  const before = await receiptOf(reference);
  await desk.services.db.transaction((tx) =>
    issueReceipt(tx, desk.services, { payerId: payer.personId, orderId, paymentId, now: desk.clock.now() }),
  );
  expect(await receiptOf(reference)).toEqual(before);
  expect(await lettersTo('nop@example.vn')).toHaveLength(1);
});

test.each([
  ['nop@example.vn', 1],
  ['+84912345678', 1],
  ['không rõ', 0],
])('a receipt for %s is sent there: %d', async (receiptContact, letters) => {
  const contact = receiptContact.replace('nop@', `${randomUUID()}@`);
  const { reference } = await recordedOrder(desk, payer.personId, { receiptContact: contact });
  const { number, verificationCode } = await receiptOf(reference);
  const sent = (await lettersTo(contact)).filter(({ data }) => data.number === number);
  expect(sent).toHaveLength(letters);
  if (letters > 0)
    expect(sent[0]?.data).toMatchObject({ amount: 1_366_200, url: expect.stringContaining(`/verify/${verificationCode}`) });
});

function lettersTo(recipient: string): Promise<{ data: Record<string, unknown> }[]> {
  return desk.asOwner(
    async (client) =>
      (await client.query(`select data from outbox where recipient = $1 and template = 'payment-receipt'`, [recipient])).rows,
  );
}
