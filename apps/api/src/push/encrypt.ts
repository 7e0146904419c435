import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gave us, as bytes: its public key (P-256, uncompressed) and its secret. */
export type BrowserKeys = { p256dh: Buffer; auth: Buffer };

/** Both are new for every message; a test puts in those of the RFC's example. */
type Fresh = { privateKey?: Buffer; salt?: Buffer };

const CURVE = 'prime256v1';
const SALT_BYTES = 16;
/** One record holds a whole message: push services take 4096 bytes at the most. */
const RECORD_BYTES = 4096;
/** The last record ends so (RFC 8188). */
const LAST_RECORD = Buffer.from([2]);

/** The body of a push message: aes128gcm for this browser alone (RFC 8291). The push service reads none of it. */
export function encryptFor({ p256dh, auth }: BrowserKeys, clear: Buffer, fresh: Fresh = {}): Buffer {
  const sender = createECDH(CURVE);
  if (fresh.privateKey) sender.setPrivateKey(fresh.privateKey);
  else sender.generateKeys();
  const salt = fresh.salt ?? randomBytes(SALT_BYTES);
  const { key, nonce } = messageKeys(sender.computeSecret(p256dh), auth, p256dh, sender.getPublicKey(), salt);

  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(clear), cipher.update(LAST_RECORD), cipher.final(), cipher.getAuthTag()]);
  const sizes = Buffer.alloc(5);
  sizes.writeUInt32BE(RECORD_BYTES, 0);
  sizes.writeUInt8(sender.getPublicKey().length, 4);
  return Buffer.concat([salt, sizes, sender.getPublicKey(), sealed]);
}

/** RFC 8291 section 3.4: what both sides reckon from the shared secret. */
export function messageKeys(
  shared: Buffer,
  auth: Buffer,
  browser: Buffer,
  sender: Buffer,
  salt: Buffer,
): { key: Buffer; nonce: Buffer } {
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser, sender]);
  const secret = Buffer.from(hkdfSync('sha256', shared, auth, info, 32));
  return {
    key: Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16)),
    nonce: Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12)),
  };
}
