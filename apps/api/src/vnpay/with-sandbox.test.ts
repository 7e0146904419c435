import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { createApplication } from '../application.ts';
import { markRefunding } from '../received-payments/mark-refund.ts';
import type { Services } from '../services.ts';
import { readConfig } from '../config.ts';
import { type SandboxProcess, startSandboxProcess } from '../testing/sandbox-process.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { askAboutDueOrders } from './ask-due.ts';
import { moneyOf, sentOrder, type SentOrder } from './order-fixture.ts';
import { payAddress } from '../payment-channels/vnpay-address.ts';
import { fetchProviderList } from './reconciliation/fetch-list.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { vnpayRoutes } from './routes.ts';
import { sendDueRefunds } from './send-due-refunds.ts';
import { type Terminal, terminalOf } from '../payment-channels/vnpay-terminal.ts';

/** The protocol between two that were written apart from each other: our client, and the sandbox's stand-in in a process of its own. */
let desk: Desk;
let sandbox: SandboxProcess;
let services: Services;
let terminal: Terminal;
let stop: () => Promise<void>;
let officers: string[];

beforeAll(async () => {
  [desk, sandbox] = await Promise.all([openDesk(), startSandboxProcess()]);
  const { VSSID_DATA_DIR, ACCESS_LOG_ROOTS } = desk.services.config;
  const config = readConfig({
    NODE_ENV: 'test',
    VSSID_DATA_DIR,
    ACCESS_LOG_ROOTS,
    VNPAY_URL: `${sandbox.url}/vnpay/paymentv2/vpcpay.html`,
    VNPAY_API_URL: `${sandbox.url}/vnpay/merchant_webapi/api/transaction`,
    VNPAY_LIST_URL: `${sandbox.url}/vnpay/list`,
    VNPAY_TMN_CODE: 'DEMOTMN1',
    VNPAY_SECRET: 'sandbox-secret',
  });
  services = { ...desk.services, config };
  const found = terminalOf(config);
  if (!found) throw new Error('the terminal is set');
  terminal = found;
  const app = await createApplication('citizen', services, [vnpayRoutes]);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  stop = () => app.close();
  await tellSandbox('/api/vnpay/merchant', { ipnUrl: `${address}/api/payments/vnpay/ipn`, retrySeconds: 0.05, attempts: 3 });
  officers = [(await desk.officer(['case-officer'])).officerId, (await desk.officer(['approver'])).officerId];
});
afterAll(async () => {
  await stop();
  await Promise.all([sandbox.stop(), desk.end()]);
});
beforeEach(() => {
  // The sandbox goes by the clock on the wall.
  desk.clock.forward(Temporal.Now.instant().since(desk.clock.now()));
});

async function tellSandbox(path: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${sandbox.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as Record<string, unknown>;
  expect([path, answer.status, answer.ok ? undefined : said]).toEqual([path, 200, undefined]);
  return said;
}
/** Somebody is led to the pay page and pays; answers what the page's address brings back. */
async function pay(order: SentOrder, { outcome = '00', levers = {} }: { outcome?: string; levers?: object } = {}): Promise<URL> {
  const expiresAt = order.sentAt.add({ minutes: 15 });
  const address = payAddress(terminal, { ...order, expiresAt }, { ip: '192.0.2.10', language: 'vi' });
  const { returnAddress } = await tellSandbox('/api/vnpay/payments', { address, outcome, levers });
  return new URL(String(returnAddress));
}
const settledAs = (order: SentOrder, expected: object) =>
  vi.waitFor(async () => expect(await moneyOf(desk, order.reference)).toMatchObject(expected), { timeout: 10_000 });
const RECORDED = { state: 'recorded', payments: [{ state: 'recorded' }], openExceptions: [], ledger: ['received', 'recorded'] };
const askSoonAfter = async () => {
  desk.clock.forward({ minutes: 6 });
  await askAboutDueOrders(services);
};

test('somebody pays, VNPAY tells of it, and the browser comes back to what is settled', async () => {
  const order = await sentOrder(desk);
  const back = await pay(order);
  expect(await moneyOf(desk, order.reference)).toMatchObject(RECORDED);
  const { body } = await createTestBrowser(await createApplication('citizen', services, [vnpayRoutes])).call(
    `/api/payments/vnpay/return${back.search}`,
  );
  expect(body).toMatchObject({ reference: order.reference, outcome: 'paid' });
});

test.each([
  ['after the return', { notice: 'after-return', delaySeconds: 0.1 }],
  ['twenty times at once', { copies: 20 }],
  ['before a failure of the same payment', { contradiction: 'after' }],
  ['after a failure of the same payment', { contradiction: 'before' }],
])('told %s, it is recorded once', async (_when, levers) => {
  const order = await sentOrder(desk);
  await pay(order, { levers });
  await settledAs(order, RECORDED);
});

test.each(['changed-after-signing', 'other-secret', 'no-signature', 'other-merchant', 'other-currency'])(
  'a notification that is %s settles nothing, and the answer to our question does',
  async (alteration) => {
    const order = await sentOrder(desk);
    await pay(order, { levers: { alteration } });
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'awaiting-payment' });
    await askSoonAfter();
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded' });
  },
);

test('money told of an order we do not have, and then of one we have, is decided about by an officer who sees both', async () => {
  const order = await sentOrder(desk);
  await pay(order, { levers: { alteration: 'unknown-order' } });
  await askSoonAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({ payments: [], exceptions: ['state-at-provider-differs'] });
  expect(await moneyOf(desk, 'VSS0000000000')).toMatchObject({ payments: [{ state: 'open' }] });
});

test('one that VNPAY never tells of is found by asking', async () => {
  const order = await sentOrder(desk);
  await pay(order, { levers: { notice: 'never' } });
  await askSoonAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({ ...RECORDED, payments: [{ state: 'recorded', source: 'query' }] });
});

test.each([-1, 1])(
  '%d đồng more than asked for are put before an officer, by notification and by question',
  async (difference) => {
    const [told, asked] = [await sentOrder(desk), await sentOrder(desk)];
    await pay(told, { levers: { difference } });
    await pay(asked, { levers: { difference, notice: 'never' } });
    await askSoonAfter();
    for (const { reference } of [told, asked])
      expect(await moneyOf(desk, reference)).toMatchObject({ payments: [{ state: 'open' }], exceptions: ['amount-differs'] });
  },
);

test.each(['24', '51', '11', '75'])('one that ended with %s has failed', async (outcome) => {
  const order = await sentOrder(desk);
  await pay(order, { outcome });
  await settledAs(order, { state: 'failed', payments: [], exceptions: [] });
});

test.each(['07', '00-04'])('one that ended with %s is held', async (outcome) => {
  const order = await sentOrder(desk);
  await pay(order, { outcome });
  await settledAs(order, { state: 'awaiting-payment', payments: [], exceptions: ['suspicious'] });
});

test('an order whose pay page nobody opened is unknown to VNPAY, and stays as it is', async () => {
  const order = await sentOrder(desk);
  await askSoonAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [], exceptions: [] });
});

async function refundOf(order: SentOrder): Promise<string> {
  const refundId = randomUUID();
  const { rows } = await desk.asOwner((client) =>
    client.query<{ paymentId: string }>(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       select $1, payment_id, amount, 'late', $2, $3, $4, 'approved', $5 from received_payment where reference = $6 returning payment_id as "paymentId"`,
      [refundId, officers[0], officers[1], refundId.replaceAll('-', ''), desk.clock.now().toString(), order.reference],
    ),
  );
  const refund = { paymentId: rows[0]?.paymentId ?? '', refundId, amount: order.amount };
  await services.db.transaction((tx) =>
    markRefunding(tx, services, { ...refund, actor: { kind: 'officer', id: officers[1] ?? '' } }),
  );
  return refundId;
}

test.each([
  ['accepted', 'done', 'refunded'],
  ['refused', 'failed', 'paid'],
  ['rejected-later', 'failed', 'paid'],
  ['answer-lost', 'done', 'refunded'],
])('a refund that is %s ends %s', async (refund, ended, state) => {
  const order = await sentOrder(desk);
  // Cancelled here while it is paid there: the money is an officer's to send back.
  await desk.asOwner((client) =>
    client.query(
      `with e as (insert into contribution_order_event (person_id, order_id, seq, at, actor_kind, type) select person_id, order_id, 3, $2, 'citizen', 'cancelled'
         from contribution_order where reference = $1)
       update contribution_order set state = 'cancelled', last_seq = 3 where reference = $1`,
      [order.reference, desk.clock.now().toString()],
    ),
  );
  await pay(order, { levers: { refund } });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'paid', exceptions: ['late'] });
  const refundId = await refundOf(order);
  const stateOf = async () => {
    const { rows } = await desk.asOwner((client) =>
      client.query<{ state: string }>('select state from payment_refund where refund_id = $1', [refundId]),
    );
    return rows[0]?.state;
  };
  for (let turn = 0; turn < 4 && (await stateOf()) !== ended; turn += 1) {
    await sendDueRefunds(services);
    desk.clock.forward({ minutes: 10 });
  }
  expect([await stateOf(), (await moneyOf(desk, order.reference)).state]).toEqual([ended, state]);
});

test('the list of the day agrees with our books but for what the sandbox was told to leave out or to change', async () => {
  const [missing, changed, unheard] = [await sentOrder(desk), await sentOrder(desk), await sentOrder(desk)];
  await pay(missing, { levers: { list: 'missing' } });
  await pay(changed, { levers: { list: 'other-amount' } });
  await pay(unheard, { levers: { notice: 'never' } });
  const today = desk.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  const list = await fetchProviderList(terminal.listUrl ?? '', today);
  if (!list.ok) throw new Error('the list can be read');
  expect(list.value.payments.length).toBeGreaterThan(2);
  await reconcile(services, today, list.value);
  const kinds = async ({ reference }: SentOrder) => (await moneyOf(desk, reference)).exceptions;
  expect([await kinds(missing), await kinds(changed), await kinds(unheard)]).toEqual([
    ['only-here'],
    ['amount-at-provider-differs'],
    [],
  ]);
  expect(await moneyOf(desk, unheard.reference)).toMatchObject({ state: 'recorded' });
});
