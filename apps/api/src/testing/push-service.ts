import { createDecipheriv, createECDH, createPublicKey, type ECDH, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { messageKeys } from '../push/encrypt.ts';

export type TakenPush = { headers: IncomingMessage['headers']; said: unknown };
export type TestPushService = {
  taken: TakenPush[];
  /** What it answers from now on. */
  answer: { status: number };
  /** What a new browser tells us: `PushSubscription.toJSON()`. */
  subscription(): { endpoint: string; keys: { p256dh: string; auth: string } };
  end(): Promise<void>;
};

/** A push service as the real ones are: it takes what is signed by us and sealed for one of its browsers, and opens it as that browser. */
export async function startPushService(): Promise<TestPushService> {
  const browsers = new Map<string, { pair: ECDH; auth: Buffer }>();
  const taken: TakenPush[] = [];
  const answer = { status: 201 };
  const judge = async (request: IncomingMessage): Promise<number> => {
    const body = await buffer(request);
    const browser = browsers.get(request.url ?? '');
    if (!browser) return 410;
    if (answer.status >= 300) return answer.status;
    if (!isSigned(request.headers.authorization ?? '', origin())) return 403;
    taken.push({ headers: request.headers, said: JSON.parse(decryptAs(browser.pair, browser.auth, body).toString()) });
    return 201;
  };
  const server = createServer((request, response) => {
    judge(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(400).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    taken,
    answer,
    subscription() {
      const [pair, auth, path] = [createECDH('prime256v1'), randomBytes(16), `/push/${randomBytes(8).toString('hex')}`];
      pair.generateKeys();
      browsers.set(path, { pair, auth });
      return { endpoint: origin() + path, keys: { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') } };
    },
    end: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** As a browser opens a message of one record (RFC 8188, RFC 8291). */
export function decryptAs(pair: ECDH, auth: Buffer, body: Buffer): Buffer {
  const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
  const sender = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const { key, nonce } = messageKeys(pair.computeSecret(sender), auth, pair.getPublicKey(), sender, salt);
  const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2));
}

/** RFC 8292: signed by the key it names, for this service. */
function isSigned(authorization: string, audience: string): boolean {
  const [, token = '', k = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  if (k === '') return false;
  const point = Buffer.from(k, 'base64url');
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
  const said: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const forUs =
    typeof said === 'object' && said !== null && 'aud' in said && said.aud === audience && 'exp' in said && 'sub' in said;
  const signed = Buffer.from(`${head}.${claims}`);
  return forUs && verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}
