import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { NewPasskeyAnswer, NewPasskeyQuestion, PasskeyAnswer, PasskeyQuestion } from '../sign-in/passkeys/schemas.ts';

type Cbor = Parameters<typeof isoCBOR.encode>[0];

/** What a hostile or odd authenticator or page does otherwise. */
export type Ceremony = {
  origin?: string;
  rpId?: string;
  userVerified?: boolean;
  counter?: number;
  challenge?: string;
  userHandle?: string;
  type?: string;
  attestation?: { fmt: string; attStmt: Map<string | number, Cbor> };
};

const FLAGS = { present: 0x01, verified: 0x04, backupEligible: 0x08, backedUp: 0x10, attested: 0x40 };

/** A phone with one passkey, in software: makes real attestation objects and real signatures. `synced`: of a password manager. */
export function createAuthenticator({ origin = 'http://localhost:3000', synced = true, aaguid = Buffer.alloc(16) } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32).toString('base64url');
  let handle = '';
  let counter = 0;

  function dataOf(rpId: string, { userVerified = true, counter: said }: Ceremony, attested?: Buffer): Buffer {
    if (!synced) counter = said ?? counter + 1;
    const flags =
      FLAGS.present |
      (userVerified ? FLAGS.verified : 0) |
      (synced ? FLAGS.backupEligible | FLAGS.backedUp : 0) |
      (attested ? FLAGS.attested : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(said ?? counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  }

  const clientDataOf = (type: string, challenge: string, ceremony: Ceremony) =>
    Buffer.from(
      JSON.stringify({
        type: ceremony.type ?? type,
        challenge: ceremony.challenge ?? challenge,
        origin: ceremony.origin ?? origin,
        crossOrigin: false,
      }),
    );

  return {
    id,
    make(question: NewPasskeyQuestion, ceremony: Ceremony = {}): NewPasskeyAnswer {
      handle = question.user.id;
      const credentialId = Buffer.from(id, 'base64url');
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const attested = Buffer.concat([aaguid, length, credentialId, coseOf(publicKey)]);
      const { fmt, attStmt } = ceremony.attestation ?? { fmt: 'none', attStmt: new Map() };
      const authData = new Uint8Array(dataOf(ceremony.rpId ?? question.rp.id, ceremony, attested));
      const attestationObject = encode(
        new Map<string | number, Cbor>([
          ['fmt', fmt],
          ['attStmt', attStmt],
          ['authData', authData],
        ]),
      );
      const clientDataJSON = clientDataOf('webauthn.create', question.challenge, ceremony).toString('base64url');
      return {
        ...credential(id),
        response: { clientDataJSON, attestationObject: attestationObject.toString('base64url'), transports: ['internal'] },
      };
    },
    sign(question: PasskeyQuestion, ceremony: Ceremony = {}): PasskeyAnswer {
      const authenticatorData = dataOf(ceremony.rpId ?? question.rpId, ceremony);
      const clientData = clientDataOf('webauthn.get', question.challenge, ceremony);
      const signature = signWith(privateKey, Buffer.concat([authenticatorData, sha256(clientData)]));
      return {
        ...credential(id),
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: authenticatorData.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle: ceremony.userHandle ?? handle,
        },
      };
    },
  };
}

export type Authenticator = ReturnType<typeof createAuthenticator>;

const credential = (id: string) => ({ id, rawId: id, type: 'public-key' as const });
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const signWith = (key: KeyObject, data: Buffer) => createSign('sha256').update(data).sign(key);

const encode = (value: Cbor) => Buffer.from(isoCBOR.encode(value));

/** RFC 9053: an EC2 key for ES256 on P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'));
  return encode(
    new Map<string | number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  );
}
