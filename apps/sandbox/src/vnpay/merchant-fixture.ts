import { createServer } from 'node:http';
import { once } from 'node:events';
import { startSandbox } from '../sandbox.ts';
import { localTime } from '../local-time.ts';
import { joinedHash, signedQuery } from './signature.ts';

export const SECRET = 'SECRETKEY';
export const TERMINAL = 'DEMOTMN1';

/** A merchant that answers notifications as a test says, and what it has got. */
export async function startMerchant() {
  const got: URLSearchParams[] = [];
  let answers: string[] = [];
  const server = createServer((request, response) => {
    got.push(new URL(request.url ?? '', 'http://localhost').searchParams);
    const code = answers.shift() ?? '00';
    response.statusCode = code === 'down' ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ RspCode: code, Message: 'said' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    got,
    url: `http://127.0.0.1:${port}/ipn`,
    willAnswer: (...codes: string[]) => void (answers = codes),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The sandbox with a merchant, and a clock that a test moves. */
export async function startShop() {
  const clock = { now: Temporal.Instant.from('2026-11-02T02:31:00Z') };
  const merchant = await startMerchant();
  const terms = { tmnCode: TERMINAL, secret: SECRET, ipnUrl: merchant.url, retrySeconds: 0.05, attempts: 5 };
  const sandbox = await startSandbox(
    { httpPort: 0, smtpPort: 0, smsToken: 'x', registerToken: 'x', merchant: terms },
    () => clock.now,
  );
  const base = `http://127.0.0.1:${sandbox.httpPort}`;
  const json = async (path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(base + path, body && sent);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    base,
    clock,
    merchant,
    json,
    page: async (path: string) => (await fetch(path.startsWith('http') ? path : base + path)).text(),
    form: (path: string, fields: Record<string, string>) =>
      fetch(base + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }),
    /** The address to which the merchant leads a payer. */
    address: (changes: Record<string, string> = {}, secret = SECRET) =>
      `${base}/vnpay/paymentv2/vpcpay.html?${signedQuery({ ...asked(clock.now), ...changes }, secret)}`,
    async stop() {
      await sandbox.stop();
      await merchant.stop();
    },
  };
}
export type Shop = Awaited<ReturnType<typeof startShop>>;

function asked(now: Temporal.Instant): Record<string, string> {
  return {
    vnp_Version: '2.1.0',
    vnp_Command: 'pay',
    vnp_TmnCode: TERMINAL,
    vnp_Amount: '136620000',
    vnp_CurrCode: 'VND',
    vnp_TxnRef: 'VSS0000000001',
    vnp_OrderInfo: 'Gia han the BHYT 0190000001',
    vnp_OrderType: 'other',
    vnp_CreateDate: localTime(now),
    vnp_ExpireDate: localTime(now.add({ minutes: 15 })),
    vnp_Locale: 'vn',
    vnp_ReturnUrl: 'https://vssid.example/payments/return',
    vnp_IpAddr: '192.0.2.10',
  };
}

/** A signed query, or with an amount a refund, as the merchant's server sends it. */
export function request(changes: Record<string, string> = {}, secret = SECRET): Record<string, string> {
  const fields: Record<string, string> = {
    vnp_RequestId: crypto.randomUUID(),
    vnp_Version: '2.1.0',
    vnp_Command: 'vnp_Amount' in changes ? 'refund' : 'querydr',
    vnp_TmnCode: TERMINAL,
    vnp_TransactionType: '02',
    vnp_TxnRef: 'VSS0000000001',
    vnp_TransactionNo: '0',
    vnp_TransactionDate: '20261102093100',
    vnp_CreateBy: 'operator',
    vnp_CreateDate: '20261102094600',
    vnp_IpAddr: '192.0.2.10',
    vnp_OrderInfo: 'Truy van',
    ...changes,
  };
  const names =
    fields['vnp_Command'] === 'refund'
      ? 'RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo'
      : 'RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo';
  const values = names.split(' ').map((name) => fields[`vnp_${name}`]);
  return { ...fields, vnp_SecureHash: joinedHash(values, secret) };
}
