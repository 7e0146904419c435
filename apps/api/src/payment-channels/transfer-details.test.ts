import { readVietQr } from '@openvssid/core/vietqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, raw } from '../applications/application-fixture.ts';
import { readConfig } from '../config.ts';
import { orderFor } from '../contribution-orders/order-fixture.ts';
import { payAnswer } from './channel.ts';
import { importStatement } from '../bank-transfers/statement/import-statement.ts';
import { statementFolder } from '../bank-transfers/statement/statement-fixture.ts';
import { transferDetails } from './transfer-details.ts';

const ACCOUNT = {
  BANK_TRANSFER_BANK_KEY: 'vietinbank',
  BANK_TRANSFER_ACCOUNT: '0123456789',
  BANK_TRANSFER_HOLDER: 'BAO HIEM XA HOI MAU',
};
const ORDER = { reference: 'VSS7F3K9P0Z0R', amount: 1_366_200, expiresAt: Temporal.Instant.from('2026-11-22T03:15:00Z') };

let desk: Desk;
const place = statementFolder();
beforeAll(async () => {
  desk = await openDesk(ACCOUNT);
});
afterAll(async () => {
  place.end();
  await desk.end();
});

test('what is shown and what the QR says are the same: account, amount, and the reference alone', async () => {
  const details = await transferDetails(desk.services, ORDER);
  expect(details).toMatchObject({
    bank: 'VietinBank',
    account: '0123456789',
    holder: 'BAO HIEM XA HOI MAU',
    content: 'VSS7F3K9P0Z0R',
    amount: 1_366_200,
    expiresAt: '2026-11-22T03:15:00Z',
  });
  expect(readVietQr(details?.payload ?? '')).toEqual({
    ok: true,
    value: { bankBin: '970415', account: '0123456789', toCard: false, amount: 1_366_200, purpose: 'VSS7F3K9P0Z0R' },
  });
});

test('without an account transfers are not offered', async () => {
  const config = { ...desk.services.config, BANK_TRANSFER_ACCOUNT: undefined };
  expect(await transferDetails({ ...desk.services, config }, ORDER)).toBeUndefined();
});

test.each(Object.keys(ACCOUNT))('half an account is no start: %s is missing', (missing) => {
  expect(() => readConfig({ ...ACCOUNT, [missing]: '' })).toThrow(`half set: ${missing} not set`);
});

test('somebody scans the QR of their order, the bank’s statement tells of it, and they hold a receipt', async () => {
  const { personId, browser } = await desk.citizen();
  await desk.asOwner((client) => client.query(`update card set object_code = 'GD' where person_id = $1`, [personId]));
  const { reference } = await orderFor(desk.services, [{ personId, insuranceNumber: '0190000001', fullName: 'Nguyễn Thị Mẫu' }]);
  const path = `/api/payments/orders/${reference}`;
  expect((await browser.call(`${path}/receipt`)).status).toBe(404);
  const shown = payAnswer.parse((await browser.call(`${path}/pay`, { method: 'POST', body: { channel: 'bank-transfer' } })).body);
  const scanned = readVietQr(shown.channel === 'bank-transfer' ? shown.payload : '');
  if (!scanned.ok) throw new Error(scanned.refusal.code);
  const { amount = 0, purpose = '' } = scanned.value;
  const statement = place.statement({ amount, description: `IBFT ${purpose.toLowerCase()}`, bookedAt: '22/11/2026 10:02' });
  const { outcomes } = await importStatement(desk.services, { path: place.file(statement) });
  expect(outcomes).toEqual({ recorded: 1 });
  const receipt = await raw(desk.citizenApp, browser, 'GET', `${path}/receipt`);
  expect([receipt.statusCode, receipt.headers['content-type']]).toEqual([200, 'application/pdf']);
});
