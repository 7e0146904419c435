import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes, type webcrypto } from 'node:crypto';

/** A key wrapped for the client, and what was encrypted with it; both base64. */
export type Envelope = { key: string; data: string };

/**
 * The envelope seen in practice: AES-256 in ECB mode with PKCS#5 padding, its key wrapped by RSA PKCS#1 v1.5. Both are weak by today's measure and
 * are used here and nowhere else.
 */
export function enveloped(clear: string, clientKey: webcrypto.JsonWebKey): Envelope {
  const secret = randomBytes(32);
  const cipher = createCipheriv('aes-256-ecb', secret, null);
  const data = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]).toString('base64');
  const key = createPublicKey({ key: clientKey, format: 'jwk' });
  return { data, key: publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, secret).toString('base64') };
}
